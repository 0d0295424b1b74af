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
import { openWorkbench, setClock, type OpenWorkbench } from "../browser/openWorkbench";
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

  test("each figure of the article has its kind, and its paragraphs or its arithmetic", async () => {
    await open("Data");
    expect(await table("Baseline")).toEqual([
      ["Capex 2026, four companies (nearly)\n¶1, 3, 6, 8, 15, 17, 20", "700.0", "Stated"],
      ["Growth on 2025\n¶1, 19", "60.0%", "Stated"],
      ["Year of the total\n¶1", "2026", "Stated"],
      ["Companies\n¶1", "4", "Stated"],
      ["Capex 2025, implied\n700 ÷ (1 + 60%)", "437.5", "Derived"],
      ["Increase from 2025 to 2026, implied\n700 − 437.5", "262.5", "Derived"],
    ]);
    const { pane } = workbench;
    expect(await pane.getByText(`Article of ${article.date}`).getAttribute("href")).toBe(article.url);
    await pane
      .getByText("The four companies reported 416.4 with leases, and 700 is +68.1% on that.")
      .waitFor();
    await pane.getByText("Reported 2025 with leases, as of 2026-02-05").waitFor();
  });

  test("guidance stands under its own date, each company with its basis and its sources", async () => {
    await open("Data");
    const rows = await table("Company guidance 2026");
    expect(rows.map((row) => row.slice(1))).toEqual([
      ["Low", "Mid", "High"],
      ["–", "175.0", "–"],
      ["195.0", "200.0", "205.0"],
      ["130.0", "137.5", "145.0"],
      ["–", "220.0", "–"],
      ["720.0", "732.5", "745.0"],
    ]);
    const { pane } = workbench;
    await pane.getByText(`as of ${guidanceAsOf}`).waitFor();
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

  test("it says what the article does not, in Chinese as well", async () => {
    await open("資料", { language: "zh-TW" });
    const unsaid = workbench.pane.getByRole("region", { name: "原文未提供" }).getByRole("listitem");
    expect(await unsaid.count()).toBe(3);
    await workbench.pane.getByText("四家公司含租賃的財報合計為 416.4").waitFor();
  });

  test("the bar tells the version of the data and opens the table of sources", async () => {
    await open("Data");
    const { pane } = workbench;
    await pane.getByText(`Data version ${dataVersion}`).waitFor();
    await pane.getByRole("contentinfo").getByText("Sources").click();
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
    expect(await status.count()).toBe(0);
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
