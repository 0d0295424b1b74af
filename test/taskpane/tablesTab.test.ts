import type { Browser } from "playwright-core";
import "../../src/workbench/workbench";
import { table as allocation } from "../../src/tables/catalogue/allocation";
import { table as model } from "../../src/tables/catalogue/model";
import { table as projection } from "../../src/tables/catalogue/projection";
import { table as strategy } from "../../src/tables/catalogue/strategy";
import { table as watchlist } from "../../src/tables/catalogue/watchlist";
import { describeInBrowser } from "../browser/chromium";
import {
  clickFirstCell,
  openTable,
  openWorkbench,
  readCell,
  select,
  setCell,
  type OpenWorkbench,
} from "../browser/openWorkbench";
import { sharedBrowser } from "../browser/sharedBrowser";

jest.setTimeout(60_000);

const title = allocation.title["en-US"];
/** Its row in the list, the first being 1. */
const rowOfAllocation = 2;

describeInBrowser("the tab of tables", () => {
  let browser: Browser;
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  beforeEach(async () => {
    workbench = await openWorkbench(browser);
  });
  afterEach(() => workbench.close());

  const focusedText = (text: string) =>
    workbench.pane.waitForFunction((part) => document.activeElement?.textContent?.includes(part), text);
  const search = () => workbench.pane.getByRole("searchbox");
  const radio = (label: string) => workbench.pane.getByRole("radio", { name: label });

  test("arrow keys walk the list, Enter opens, and each way back returns to the row", async () => {
    const { page, pane } = workbench;
    await pane.locator(".row").first().focus();
    // Up from the first row is the search.
    await page.keyboard.press("ArrowUp");
    for (let row = 0; row < rowOfAllocation; row += 1) await page.keyboard.press("ArrowDown");
    await focusedText(title);
    const waysBack = [
      () => page.keyboard.press("Escape"),
      () => pane.getByRole("button", { name: "Back" }).click(),
      () => pane.getByRole("tab", { name: "Tables" }).click(),
      () => pane.getByRole("tab", { name: "Tables" }).press("Enter"),
    ];
    for (const goBack of waysBack) {
      await page.keyboard.press("Enter");
      await pane.locator("h1:focus", { hasText: title }).waitFor();
      await goBack();
      await pane.locator(".row:focus", { hasText: title }).waitFor();
    }
  });

  test("a search leaves the groups that have what is found, and Escape or its button brings all back", async () => {
    const { page, pane } = workbench;
    const headings = () => pane.locator(".list h2").allInnerTexts();
    const all = await headings();
    const rows = await pane.locator(".row").count();
    await search().fill("depreciation");
    await pane.locator(".list h2").nth(1).waitFor({ state: "detached" });
    expect(all).toEqual(expect.arrayContaining(await headings()));
    expect(await pane.locator(".row b").allInnerTexts()).toEqual(["Depreciation", "Depreciation waterfall"]);
    await page.keyboard.press("Escape");
    await pane
      .locator(".row")
      .nth(rows - 1)
      .waitFor();
    await search().fill("blockchain");
    await pane.getByRole("status").getByText("No table matches “blockchain”.").waitFor();
    expect([await pane.locator(".row").count(), await headings()]).toEqual([0, []]);
    await pane.getByRole("button", { name: "Clear search" }).click();
    await pane.locator("input[type=search]:focus").waitFor();
    expect([await search().inputValue(), await headings()]).toEqual(["", all]);
  });

  test("the keyboard goes from the tab past the search to the rows, and searches, opens and comes back", async () => {
    const { page, pane } = workbench;
    await pane.locator("#tables").focus();
    await page.keyboard.press("ArrowDown");
    expect(
      await pane
        .locator(".row")
        .first()
        .evaluate((row) => row === document.activeElement),
    ).toBe(true);
    await page.keyboard.press("ArrowUp");
    await pane.locator("input[type=search]:focus").waitFor();
    await page.keyboard.type("split");
    await page.keyboard.press("ArrowDown");
    await focusedText(title);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await pane.locator("h1:focus", { hasText: title }).waitFor();
    await page.keyboard.press("Escape");
    await pane.locator(".row:focus", { hasText: title }).waitFor();
    expect(await search().inputValue()).toBe("split");
    await page.keyboard.press("Escape");
    await pane.locator("input[type=search]:focus").waitFor();
    expect(await search().inputValue()).toBe("");
  });

  test("what was chosen for one table holds for the next", async () => {
    const { page, pane } = workbench;
    await openTable(pane, title);
    await radio("Excel formulas").check();
    await radio("New sheet").check();
    await page.keyboard.press("Escape");
    await openTable(pane, "Depreciation");
    expect(await radio("Excel formulas").isChecked()).toBe(true);
    expect(await radio("New sheet").isChecked()).toBe(true);
  });

  test("a change of the selection redraws the addresses around the preview, and none of its cells", async () => {
    const { page, pane } = workbench;
    await openTable(pane, title);
    await pane.evaluate(() => {
      const changed = new Set<string>();
      const watching = new MutationObserver((records) => {
        for (const { target, oldValue } of records) {
          // Preact writes an empty text again, which changes nothing.
          if (oldValue === null || oldValue !== target.nodeValue)
            changed.add((target instanceof Element ? target : target.parentElement)?.tagName ?? "");
        }
        document.body.dataset["changed"] = [...changed].join();
      });
      const everything = { subtree: true, childList: true, attributes: true, characterDataOldValue: true };
      const sheet = document.querySelector(".sheet");
      if (sheet) watching.observe(sheet, everything);
    });
    await select(page, pane, "D5");
    expect(await pane.evaluate(() => document.body.dataset["changed"])).toBe("TH");
  });

  test("options that make no difference are left out", async () => {
    const { page, pane } = workbench;
    await openTable(pane, title);
    await pane.getByRole("radiogroup", { name: "Weights" }).waitFor();
    await page.keyboard.press("Escape");
    await openTable(pane, strategy.title["en-US"]);
    expect(await pane.getByRole("radiogroup").count()).toBe(2);
  });

  test("the mode and the weights are those of the inserted table", async () => {
    const { page, pane } = workbench;
    await openTable(pane, title);
    await radio("Values").check();
    await radio("Equal").check();
    await radio("Guidance mid-points").check();
    await select(page, pane, "B2");
    await pane.locator(".insert").click();
    await pane.getByText("Inserted at").waitFor();
    expect(await readCell(page, "C7")).toMatchObject({ value: 175, formula: 175 });
    expect(await readCell(page, "E7")).toMatchObject({ value: 167.2, formula: 167.2 });
  });

  test("one switch changes the language of the pane and of the table", async () => {
    const { page, pane } = workbench;
    await openTable(pane, title);
    await radio("繁體中文").check();
    await pane.getByRole("heading", { name: allocation.title["zh-TW"] }).waitFor();
    await pane.getByRole("tab", { name: "表格" }).waitFor();
    await select(page, pane, "B2");
    await pane.locator(".insert").click();
    await pane.getByText("已插入").waitFor();
    expect((await readCell(page, "B6")).value).toBe("公司");
  });

  test("Undo empties the range and gives the keyboard to Insert", async () => {
    const { page, pane } = workbench;
    await openTable(pane, title);
    await select(page, pane, "B2");
    await pane.locator(".insert").click();
    await pane.getByText("Undo").click();
    await pane.getByText("Undone. Sheet1!B2:F29 is as it was before.").waitFor();
    await focusedText("Insert");
    expect((await readCell(page, "B3")).value).toBe("");
    await pane.locator(".where .free").waitFor();
  });

  test("Undo leaves a range that has changed since, and says so", async () => {
    const { page, pane } = workbench;
    await openTable(pane, title);
    await select(page, pane, "B2");
    await pane.locator(".insert").click();
    await pane.getByText("Undo").waitFor();
    await setCell(page, "C4", 7);
    await pane.getByText("Undo").click();
    await pane.getByText("has changed since").waitFor();
    expect((await readCell(page, "C4")).value).toBe(7);
  });

  test("Undo removes the sheet that was made for the table", async () => {
    const { page, pane } = workbench;
    await openTable(pane, title);
    await radio("New sheet").check();
    await pane.getByText("Will be added").waitFor();
    await pane.locator(".insert").click();
    await pane.getByText("Undo").click();
    await pane.getByText(`Undone. Removed: ${title}.`).waitFor();
    await expect(readCell(page, `'${title}'!B2`)).rejects.toThrow();
  });

  test("growth rates and the chart are chosen before, and redraw the preview", async () => {
    const { page, pane } = workbench;
    await openTable(pane, projection.title["en-US"]);
    await pane.getByRole("textbox", { name: "Fade to" }).fill("10");
    await pane.getByRole("textbox", { name: "Own growth" }).fill("20%");
    await pane.getByRole("cell", { name: "10.0%" }).waitFor();
    expect(await pane.getByRole("img", { name: projection.title["en-US"] }).count()).toBe(1);
    await pane.getByRole("checkbox", { name: "Insert the chart" }).uncheck();
    await pane.getByRole("img").waitFor({ state: "detached" });
    await select(page, pane, "B2");
    await pane.getByText("66 cells, all empty").waitFor();
    await pane.locator(".insert").click();
    await pane.getByText("Inserted at").waitFor();
    expect((await readCell(page, "D5")).value).toBe(0.1);
    expect((await readCell(page, "F5")).value).toBe(0.2);
    expect(await page.locator("#grid .chart").count()).toBe(0);
  });

  const noRates: [typed: string, why: string][] = [
    ["fast", "a word"],
    ["", "nothing"],
    ["-100%", "what nothing grows by"],
    ["1e9", "too large a number"],
    ["1,792,5", "no number in any country"],
  ];

  test.each(noRates)(
    "nothing is inserted with %p for a rate, which stays in its field: %s",
    async (typed) => {
      const { page, pane } = workbench;
      const growth = pane.getByRole("textbox", { name: "Own growth" });
      await openTable(pane, projection.title["en-US"]);
      await select(page, pane, "B2");
      await growth.fill(typed);
      await pane.getByRole("alert").getByText("Enter a rate such as 5%").waitFor();
      await pane.locator(".where", { hasText: "Correct first: Own growth" }).waitFor();
      await pane.locator(".insert").click();
      await pane.getByRole("tab", { name: "Data" }).click();
      await pane.getByRole("tab", { name: "Tables" }).click();
      expect([await growth.inputValue(), await growth.getAttribute("aria-invalid")]).toEqual([typed, "true"]);
      expect((await readCell(page, "B2")).value).toBe("");
      await growth.fill("25");
      await pane.getByText("25% a year").waitFor();
      await pane.locator(".where .free").waitFor();
      expect(await pane.getByRole("alert").count()).toBe(0);
    },
  );

  test("a rate that may be a fraction is asked about, and a thousand percent is one", async () => {
    const { pane } = workbench;
    await openTable(pane, projection.title["en-US"]);
    const growth = pane.getByRole("textbox", { name: "Own growth" });
    await growth.fill("1,000%");
    await pane.getByText("1,000% a year").waitFor();
    await growth.fill("0.6");
    await pane.getByText("Which is meant?").waitFor();
    expect(await pane.locator(".numberChoice button").allInnerTexts()).toEqual(["0.6%", "60%"]);
    expect(await pane.locator(".insert").getAttribute("disabled-focusable")).not.toBeNull();
    await pane.getByRole("button", { name: "60%", exact: true }).click();
    await pane.getByText("60% a year").waitFor();
    expect(await growth.inputValue()).toBe("60%");
  });

  test("a chart that has nothing to show yet comes only where the user asks for it", async () => {
    const { page, pane } = workbench;
    await openTable(pane, watchlist.title["en-US"]);
    await select(page, pane, "B2");
    await pane.getByText("63 cells, all empty").waitFor();
    const chart = pane.getByRole("checkbox", { name: "Insert the chart" });
    expect([await chart.isChecked(), await pane.locator("svg.chart").count()]).toEqual([false, 0]);
    await chart.check();
    await pane.locator("svg.chart", { hasText: "Drawn once you enter its figures" }).waitFor();
    await pane.getByText("63 cells and chart, all free").waitFor();
    await pane.locator(".insert").click();
    await pane.getByText("Inserted at").waitFor();
    await page.locator("#grid .chart").waitFor();
    // Others have theirs, as before.
    await page.keyboard.press("Escape");
    await openTable(pane, title);
    expect(await chart.isChecked()).toBe(true);
  });

  test("a model is previewed sheet by sheet, follows its assumptions, and is kept by Undo after a change", async () => {
    const { page, pane } = workbench;
    await openTable(pane, model.title["en-US"]);
    await radio("Required-revenue bridge").check();
    await pane.getByRole("cell", { name: "1,400.0" }).waitFor();
    await pane.getByText("11 new sheets").waitFor();
    await pane.locator(".insert").click();
    await pane.getByText("11 sheets inserted, Summary first").waitFor();
    await page.evaluate(() => window.workbench.settled());
    await setCell(page, "Assumptions!F20", 0.6);
    expect((await readCell(page, "'Required-revenue bridge'!C10")).value).toBeCloseTo(1750, 9);
    expect((await readCell(page, "Checks!D13")).value).toBe("OK");
    await pane.getByText("Undo").click();
    await pane.getByText("has changed since").waitFor();
  });

  test("while a cell is being edited an insertion waits, and can be cancelled", async () => {
    const { page, pane } = workbench;
    await openTable(pane, title);
    await select(page, pane, "B2");
    await clickFirstCell(page);
    await pane.locator(".segments small", { hasText: "A1" }).waitFor();
    await pane.locator(".where .free").waitFor();
    await page.keyboard.type("=1+");
    await pane.evaluate(() => document.querySelector<HTMLElement>(".insert")?.click());
    await pane.getByText("Waiting for Excel. If you are editing a cell, finish it.").waitFor();
    await pane.evaluate(() => document.querySelector<HTMLElement>(".link")?.click());
    await clickFirstCell(page);
    await page.keyboard.press("Escape");
    await pane.getByText("Cancelled. Nothing was left behind.").waitFor();
    expect((await readCell(page, "B2")).value).toBe("");
  });
});

describeInBrowser("the pane's first run", () => {
  test("is shown once, and leads to the baseline", async () => {
    const browser = await sharedBrowser();
    const { pane, close } = await openWorkbench(browser, { firstRun: true });
    await pane.getByText("Start with the baseline").click();
    await pane.getByRole("heading", { name: "Baseline" }).waitFor();
    await pane.goto(pane.url());
    await pane.locator(".row").first().waitFor();
    close();
  });
});
