import type { Browser } from "playwright-core";
import "../../src/workbench/workbench";
import { article, baseline } from "../../src/data/article";
import { companies } from "../../src/data/companies";
import { guidanceAsOf } from "../../src/data/version";
import { publicationsOf } from "../../src/data/publications";
import { publisherOf } from "../../src/data/publishers";
import { dataVersion } from "../../src/data/version";
import { latestGuidance, middleUsdBn } from "../../src/taskpane/data/latestGuidance";
import { reconcile } from "../../src/taskpane/data/reconciliation";
import { describeInBrowser } from "../browser/chromium";
import { openWorkbench, readCell, setCell, setClock, type OpenWorkbench } from "../browser/openWorkbench";
import { functionById } from "../functions/functionFiles";
import { sharedBrowser } from "../browser/sharedBrowser";

jest.setTimeout(60_000);

test("the reconciliation says what the functions say", () => {
  const { year, reportedUsdBn, impliedUsdBn, growthOnReported } = reconcile();
  expect(reportedUsdBn).toBe(functionById("CAPEX.ACTUAL")("total", year));
  expect(impliedUsdBn).toBe(functionById("CAPEX.PROJECT")(year));
  expect(growthOnReported).toBe(functionById("CAPEX.GROWTH")(reportedUsdBn));
});

test("the guidance sums to what CAPEX.GUIDANCE says of all four", () => {
  const rows = latestGuidance();
  expect(rows.map(({ company }) => company)).toEqual(companies.map(({ ticker }) => ticker));
  const sums = [
    rows.reduce((sum, row) => sum + row.lowUsdBn, 0),
    rows.reduce((sum, row) => sum + middleUsdBn(row), 0),
    rows.reduce((sum, row) => sum + row.highUsdBn, 0),
  ];
  const calculated = ["low", "mid", "high"].map((point) =>
    functionById("CAPEX.GUIDANCE")("total", baseline.year.value, point),
  );
  expect(sums).toEqual(calculated);
});

describeInBrowser("the tab of data", () => {
  let browser: Browser;
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  const open = async (tab: string, settings = {}, today?: string) => {
    workbench = await openWorkbench(browser, settings);
    if (today) await setClock(workbench.pane, today);
    await workbench.pane.getByRole("tab", { name: tab }).click();
    await workbench.pane.locator(".data").waitFor();
  };
  afterEach(async () => {
    const { refused, errors } = workbench;
    workbench.close();
    expect({ refused, errors }).toEqual({ refused: [], errors: [] });
  });

  const table = (name: string) =>
    workbench.pane
      .getByRole("region", { name })
      .getByRole("row")
      .evaluateAll((rows) =>
        rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText.trim())),
      );

  /** The button of a figure, by what it does and which figure it is. */
  const button = (name: string) => workbench.pane.getByRole("button", { name, exact: true });
  const selectCell = async (address: string) => {
    await workbench.page.evaluate((at) => window.workbench.select(at), address);
    await workbench.pane.locator(".where b", { hasText: address }).waitFor();
  };
  /** Waits for the message on an insertion, and for what was inserted to be calculated. */
  const inserted = async (address: string) => {
    const { page, pane } = workbench;
    const message = pane.locator('fluent-message-bar[intent="success"] b', { hasText: address });
    await message.waitFor();
    await page.evaluate(() => window.workbench.settled());
  };
  const shownIn = (address: string) =>
    workbench.page.evaluate((at) => window.workbench.readCell(at).text, address);

  test("each figure of the article has its kind, and its paragraphs or its arithmetic", async () => {
    await open("Data");
    expect(await table("Baseline")).toEqual([
      ["Capex 2026, four companies (nearly)\nStated · ¶1, 3, 6, 8, 15, 17, 20", "700.0", ""],
      ["Growth on 2025\nStated · ¶1, 19", "60.0%", ""],
      ["Year of the total\nStated · ¶1", "2026", ""],
      ["Companies\nStated · ¶1", "4", ""],
      ["Capex 2025, implied\nDerived · 700 ÷ (1 + 60%)", "437.5", ""],
      ["Increase from 2025 to 2026, implied\nDerived · 700 − 437.5", "262.5", ""],
    ]);
    const source = workbench.pane.getByRole("link", { name: article.publisher });
    expect(await source.getAttribute("href")).toBe(article.url);
    expect(await table("700 and +60% do not agree with the companies' accounts")).toEqual([
      ["They imply for 2025\nDerived", "437.5", ""],
      ["The four reported for 2025, with leases\nReported · as of 2026-02-05", "416.4", ""],
      ["Growth of 700 on that\nDerived", "68.1%", ""],
    ]);
  });

  test("guidance stands under its own date, each company with its basis and its sources", async () => {
    await open("Data");
    const rows = await table("Capex guidance 2026");
    expect(rows.filter((row) => row.length === 4).map((row) => row.slice(1))).toEqual([
      ["Low", "Mid", "High"],
      ["–", "175.0", "–"],
      ["195.0", "200.0", "205.0"],
      ["130.0", "137.5", "145.0"],
      ["–", "220.0", "–"],
      ["720.0", "732.5", "745.0"],
    ]);
    const { pane } = workbench;
    await pane.getByText(`as of ${guidanceAsOf}`, { exact: true }).waitFor();
    const meta = latestGuidance().find(({ company }) => company === "META");
    const links = pane.getByRole("group", { name: "Sources on Meta" }).getByRole("link");
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual(
      meta && publicationsOf(meta),
    );
    expect(await links.allInnerTexts()).toEqual(meta && publicationsOf(meta).map(publisherOf));
  });

  test.each([
    {
      why: "a sentence within a season",
      tab: "Data",
      language: "en-US",
      today: "2026-07-31",
      says: "The newest figure here is of 2026-07-30; today is 1 day later.",
      isNote: false,
    },
    {
      why: "a note from a season on",
      tab: "資料",
      language: "zh-TW",
      today: "2026-11-07",
      says: "此處最新數字的日期為 2026-07-30，距今 100 天。其間各公司很可能已公布新數字。",
      isNote: true,
    },
  ])("guidance has its age, and the way to newer rows: $why", async (row) => {
    await open(row.tab, { language: row.language }, row.today);
    const age = workbench.pane.locator("[aria-labelledby=guidance-facts] .age");
    expect(await age.locator("p").first().innerText()).toBe(row.says);
    expect(await age.locator("b").count()).toBe(row.isNote ? 1 : 0);
    expect(await age.evaluate(({ classList }) => classList.contains("note"))).toBe(row.isNote);
    expect(await age.locator("code").innerText()).toBe(
      '=CAPEX.GUIDANCE("Alphabet",,,,CompanyGuidance[#All])',
    );
  });

  test("guidance has no age on its own day", async () => {
    await open("Data", {}, guidanceAsOf);
    expect(await workbench.pane.locator(".age").count()).toBe(0);
  });

  test("a figure is two clicks from a cell, as the formula that gives it, in the format that is shown", async () => {
    await open("Data");
    await button("Insert in cell: Alphabet, Low, 195.0").click();
    await inserted("A1");
    expect(await readCell(workbench.page, "A1")).toMatchObject({
      formula: '=CAPEX.GUIDANCE("Alphabet",2026,"low")',
      value: 195,
    });
    await selectCell("A2");
    await button("Insert in cell: Growth on 2025, 60.0%").click();
    await inserted("A2");
    expect([await shownIn("A1"), await shownIn("A2")]).toEqual(["195.0", "60.0%"]);
  });

  test("a figure goes in as a value where one has chosen so, also after another tab", async () => {
    await open("Data");
    const { page, pane } = workbench;
    await pane.getByRole("radio", { name: "Values" }).check();
    await pane.getByRole("tab", { name: "Explain" }).click();
    await pane.getByRole("tab", { name: "Data" }).click();
    expect(await pane.getByRole("radio", { name: "Values" }).isChecked()).toBe(true);
    await button("Insert in cell: Growth of 700 on that, 68.1%").click();
    await inserted("A1");
    const { formula, value } = await readCell(page, "A1");
    expect([formula, value]).toEqual(Array(2).fill(reconcile().growthOnReported));
  });

  test("what a cell holds is replaced only after asking", async () => {
    await open("Data");
    const { page, pane } = workbench;
    await setCell(page, "B2", "mine");
    await selectCell("B2");
    await button("Insert in cell: Companies, 4").click();
    await pane.locator(".question", { hasText: "Holds mine" }).waitFor();
    await pane.getByText("Cancel").click();
    await button("Insert in cell: Companies, 4").click();
    await pane.getByText("Replace", { exact: true }).click();
    await inserted("B2");
    expect((await readCell(page, "B2")).formula).toBe('=CAPEX.BASELINE("companies")');
  });

  test("a figure is copied as the same formula or value", async () => {
    await open("Data");
    const { page, pane } = workbench;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const copied = async () => {
      await button("Copy: Growth on 2025, 60.0%").click();
      await pane.getByText("Copied", { exact: true }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied()).toBe('=CAPEX.BASELINE("growth")');
    await pane.getByRole("radio", { name: "Values" }).check();
    expect(await copied()).toBe("60%");
    await page.context().clearPermissions();
  });

  test("arrows lead from company to company, Enter opens its page and Escape comes back to its row", async () => {
    await open("Data");
    const { page, pane } = workbench;
    await button("Microsoft").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await pane.locator("h1:focus", { hasText: "Alphabet (GOOGL)" }).waitFor();
    await page.keyboard.press("Escape");
    await pane.locator(".company:focus", { hasText: "Alphabet" }).waitFor();
  });

  test("a company's page stays open behind another tab, and is left where its tab is chosen again", async () => {
    await open("Data");
    const { pane } = workbench;
    await button("Meta").click();
    await pane.getByRole("tab", { name: "Functions" }).click();
    await pane.locator(".functions").waitFor();
    await pane.getByRole("tab", { name: "Data" }).click();
    await pane.locator("h1", { hasText: "Meta (META)" }).waitFor();
    await pane.getByRole("tab", { name: "Data" }).click();
    await pane.getByRole("region", { name: "Baseline" }).waitFor();
  });

  test("a company's page has its texts, guidance, capex, accounts and AI revenue, each figure for a cell", async () => {
    await open("Data");
    await button("Amazon").click();
    const { page, pane } = workbench;
    const headings = await pane.locator("h2").allInnerTexts();
    expect(headings).toEqual([
      "In the article",
      "Capex guidance 2026",
      "Reported capex",
      "Accounts by year",
      "AI revenue as published",
    ]);
    expect((await table("Capex guidance 2026")).filter((row) => row.length === 4)).toEqual([
      ["Given on", "Low", "Mid", "High"],
      ["2026-07-30\nLatest", "–", "220.0", "–"],
      ["2026-04-29", "–", "200.0", "–"],
      ["2026-02-05", "–", "200.0", "–"],
    ]);
    await pane.getByText("2024", { exact: true }).last().click();
    await button("Insert in cell: 2024, Operating cash flow, 115.9").click();
    await inserted("A1");
    expect(await readCell(page, "A1")).toMatchObject({ value: 115.877 });
    await selectCell("A3");
    await button("Insert in cell: Proof of return").click();
    await inserted("A3");
    expect(await readCell(page, "A3")).toMatchObject({ value: "High-margin AWS AI services" });
  });

  test("sources are links by the names of their publishers, in Data and Explain", async () => {
    await open("Data");
    const { page, pane } = workbench;
    const names = async () => {
      const links = await pane.locator("main a").allTextContents();
      expect(links.length).toBeGreaterThan(0);
      return links;
    };
    const shown = await names();
    for (const { name } of companies) {
      await button(name).click();
      shown.push(...(await names()));
      await page.keyboard.press("Escape");
    }
    await setCell(page, "A5", '=CAPEX.GUIDANCE("total")+CAPEX.BASELINE()');
    await pane.getByRole("tab", { name: "Explain" }).click();
    await page.evaluate(() => window.workbench.select("A5"));
    await pane.locator(".explain .sources a").first().waitFor();
    shown.push(...(await names()));
    expect(shown.filter((name) => !/\p{L}{2}/u.test(name) || name.includes("/"))).toEqual([]);
  });

  test("a company's page leads to the table with the same of it", async () => {
    await open("Data");
    await button("Meta").click();
    const { pane } = workbench;
    await pane.getByText("Insert as a table…").click();
    await pane.locator("h1", { hasText: "Company profile" }).waitFor();
    expect(await pane.getByRole("radio", { name: "Meta" }).isChecked()).toBe(true);
    await pane.locator(".preview", { hasText: "Meta (META)" }).waitFor();
  });

  test("it says what the article does not, in Chinese as well", async () => {
    await open("資料", { language: "zh-TW" });
    const unsaid = workbench.pane.getByRole("region", { name: "原文未提供" }).getByRole("listitem");
    expect(await unsaid.count()).toBe(3);
    await workbench.pane.getByText("四家公司 2025 年財報合計，含租賃").waitFor();
  });

  test("the end of the list tells the version of the data and opens the table of sources", async () => {
    await open("Data");
    const { pane } = workbench;
    await pane.getByText(`Data version ${dataVersion}`).waitFor();
    await pane.locator(".version").getByText("Sources").click();
    await pane.locator("h1:focus", { hasText: "Sources" }).waitFor();
    expect(await pane.getByRole("tab", { selected: true }).innerText()).toBe("Tables");
  });

  test("arrow keys move from tab to tab, each showing its contents, and keep the keyboard", async () => {
    await open("Data");
    const { page, pane } = workbench;
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await pane.locator(".functions").waitFor();
    await page.keyboard.press("ArrowLeft");
    await pane.locator(".list section").first().waitFor();
    expect(await pane.evaluate(() => document.activeElement?.id)).toBe("tables");
  });

  test("the status line is there below lists alone, and opens the workbook's view aside of the tabs", async () => {
    await open("Data");
    const { pane } = workbench;
    const status = pane.locator("button.status");
    await status.waitFor();
    await pane.locator("button.company").first().click();
    await status.waitFor({ state: "detached" });
    await pane.getByRole("tab", { name: "Functions" }).click();
    await status.waitFor();
    await pane.locator(".functions .row").first().click();
    await status.waitFor({ state: "detached" });
    await pane.getByRole("tab", { name: "Explain" }).click();
    await status.click();
    await pane.locator(".tabs:not(:has([aria-selected=true]))").waitFor();
    await pane.getByRole("tab", { name: "Explain" }).click();
    expect(await pane.getByRole("tab", { selected: true }).innerText()).toBe("Explain");
  });
});
