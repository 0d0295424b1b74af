import type { Browser } from "playwright-core";
import "../../src/workbench/workbench";
import { defaultOptions } from "../../src/tables/options";
import { table as allocation } from "../../src/tables/catalogue/allocation";
import { describeInBrowser } from "./chromium";
import {
  clickFirstCell,
  openTable,
  openWorkbench,
  readCell,
  readValues,
  select,
  setCell,
  type OpenWorkbench,
} from "./openWorkbench";
import { sharedBrowser } from "./sharedBrowser";

jest.setTimeout(60_000);

describeInBrowser("the product in the workbench", () => {
  let browser: Browser;
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  beforeEach(async () => {
    workbench = await openWorkbench(browser);
    await openTable(workbench.pane, allocation.title["en-US"]);
  });
  afterEach(async () => {
    const { refused, errors } = workbench;
    workbench.close();
    expect({ refused, errors }).toEqual({ refused: [], errors: [] });
  });

  const insert = () => workbench.pane.locator(".insert").click();
  const message = () => workbench.pane.locator("fluent-message-bar");

  test("a sheet whose rows are still to be measured can be deleted", async () => {
    const { page, pane } = workbench;
    await pane.evaluate(() =>
      Excel.run(async ({ workbook }) => {
        const sheet = workbook.worksheets.add();
        sheet.getRange("A1").values = [["wide"]];
        sheet.getRange("A1").format.columnWidth = 200;
        sheet.delete();
      }),
    );
    // Rows are measured once there is nothing else to do.
    for (let times = 0; times < 3; times += 1)
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(workbench.errors).toEqual([]);
  });

  test("a sheet that is shown can be undone with what is in it", async () => {
    const { page, pane } = workbench;
    await pane.evaluate(() =>
      Excel.run(async ({ workbook: { worksheets, context } }) => {
        const sheet = worksheets.add("Shown");
        sheet.getRange("A1:B2").formulas = [
          [1, 2],
          ["=A1+1", "=A2+1"],
        ];
        sheet.activate();
        await context.sync();
      }),
    );
    await clickFirstCell(page);
    // What is thrown amid a change shows among the errors, after each test.
    for (const keys of ["Control+z", "Control+y", "Control+z"]) await page.keyboard.press(keys);
    const names = () =>
      pane.evaluate(() =>
        Excel.run(async ({ workbook: { worksheets, context } }) => {
          worksheets.load("items/name");
          await context.sync();
          return worksheets.items.map(({ name }) => name);
        }),
      );
    expect(await names()).toEqual(["Sheet1"]);
  });

  test("the grid is drawn when something changes, and does not ask for frames otherwise", async () => {
    const { page } = workbench;
    const askedInHalfASecond = () =>
      page.evaluate(async () => {
        const request = window.requestAnimationFrame;
        let asked = 0;
        window.requestAnimationFrame = (callback) => {
          asked += 1;
          return request(callback);
        };
        await new Promise((resolve) => setTimeout(resolve, 500));
        window.requestAnimationFrame = request;
        return asked;
      });
    // The caret of the cell's editor blinks.
    while ((await askedInHalfASecond()) > 2);
    const drawn = () => page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').screenshot();
    const before = await drawn();
    await setCell(page, "B2", 1792);
    while ((await drawn()).equals(before));
  });

  test("a formula typed in a cell, with autocomplete, shows 1792", async () => {
    const { page } = workbench;
    // B3: rows are 20 pixels high, columns 64 wide, after a margin of 46 × 20.
    const grid = await page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').boundingBox();
    await page.mouse.click((grid?.x ?? 0) + 46 + 64 + 32, (grid?.y ?? 0) + 20 + 40 + 10);
    const popup = page.locator('[data-u-comp="rect-popup"]');
    await page.keyboard.type("=capex.pro", { delay: 50 });
    await popup.getByText("CAPEX.PROJECT", { exact: true }).waitFor();
    await page.keyboard.press("Tab");
    await popup.getByText("year").first().waitFor();
    await page.keyboard.type("2028)", { delay: 50 });
    await popup.first().waitFor({ state: "detached" });
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.workbench.readCell("B3").formula !== "");
    await page.evaluate(() => window.workbench.settled());
    const { value, formula, text } = await readCell(page, "B3");
    expect({ formula, text }).toEqual({ formula: "=CAPEX.PROJECT(2028)", text: "1792" });
    expect(value).toBeCloseTo(1792, 9);
  });

  test("what is typed as a formula and is none stays as text, with the reason below the grid", async () => {
    const { page } = workbench;
    const grid = await page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').boundingBox();
    await page.mouse.click((grid?.x ?? 0) + 46 + 64 + 32, (grid?.y ?? 0) + 20 + 40 + 10);
    await page.keyboard.type("=1+2+", { delay: 50 });
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.workbench.readCell("B3").value === "=1+2+");
    await page.evaluate(() => window.workbench.select("B3"));
    await page.getByText("Excel does not take this as a formula: it is not spelled as one").waitFor();
    await setCell(page, "B3", "=B3+1");
    await page.getByText("Circular reference").waitFor();
    expect((await readCell(page, "B3")).value).toBe(0);
  });

  test("a range reaches a function as rows and columns, and its answer spills", async () => {
    const { page } = workbench;
    for (const [index, year] of [2025, 2026, 2027].entries()) await setCell(page, `A${index + 1}`, year);
    await setCell(page, "C1", "=CAPEX.PROJECT(A1:A3)");
    expect(await readValues(page, 1, "C", 3)).toEqual([[437.5], [700], [1120]]);
  });

  test("an error shows as Excel's, with its message below the grid", async () => {
    const { page } = workbench;
    await setCell(page, "A1", '=CAPEX.PROJECT("soon")');
    await page.evaluate(() => window.workbench.select("A1"));
    expect((await readCell(page, "A1")).value).toBe("#VALUE!");
    await page.getByText('year: expected a year from 1900 to 2999, got "soon"').waitFor();
  });

  test("the table is inserted at the selection, as it was previewed, and calculates", async () => {
    const { page, pane } = workbench;
    await pane.getByLabel("Equal").check();
    await select(page, pane, "B2");
    await insert();
    await message().getByText("Sheet1!B2:F29").waitFor();
    await page.evaluate(() => window.workbench.settled());
    const previewed = allocation
      .describe({ ...defaultOptions, weights: "equal", language: "en-US" })
      .rows.map((row) => row.map(({ value }) => value));
    expect(await readValues(page, 2, "BCDEF", 12)).toEqual(previewed);
    await setCell(page, "C7", 2);
    expect(await readValues(page, 7, "DE", 5)).toEqual([
      [0.4, 280],
      [0.2, 140],
      [0.2, 140],
      [0.2, 140],
      [1, 700],
    ]);
  });

  test("after an insertion the pane says where, and does not offer the filled place again", async () => {
    const { page, pane } = workbench;
    await select(page, pane, "B2");
    await insert();
    await pane.getByText("This range is now in use").waitFor();
    expect(await pane.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Go to");
    await select(page, pane, "J20");
    await message().getByText("Go to").click();
    await pane.locator(".segments small", { hasText: "Sheet1!B2" }).waitFor();
  });

  test("the table is inserted on a new sheet that is named after it", async () => {
    const { page, pane } = workbench;
    await pane.getByLabel("New sheet").check();
    await pane.getByText("Will be added").waitFor();
    await insert();
    await message().getByText("'Allocation by company'!B2:F29").waitFor();
    await page.evaluate(() => window.workbench.settled());
    expect((await readCell(page, "'Allocation by company'!E11")).value).toBe(700);
    expect((await readCell(page, "'Allocation by company'!E12")).value).toBe("OK");
    expect((await readCell(page, "Sheet1!E11")).value).toBe("");
  });

  test("where cells are in the way a new sheet is offered in place of Insert", async () => {
    const { page, pane } = workbench;
    await setCell(page, "C4", 42);
    await setCell(page, "D5", "=C4*2");
    await select(page, pane, "B2");
    await pane.getByText("2 cells are in the way").waitFor();
    await pane.locator(".where", { hasText: "Sheet1!C4:D5 is not empty" }).waitFor();
    const before = await readValues(page, 1, "ABCDEFGH", 10);
    await pane.getByText("New sheet instead").click();
    await message().getByText("'Allocation by company'!B2:F29").waitFor();
    await page.evaluate(() => window.workbench.select("Sheet1!B2"));
    expect(await readValues(page, 1, "ABCDEFGH", 10)).toEqual(before);
  });

  test("on a protected sheet a new one is offered in place of Insert", async () => {
    const { page, pane } = workbench;
    await page.evaluate(() => window.workbench.protectSheet("Sheet1"));
    await select(page, pane, "B3");
    await pane.locator(".where", { hasText: "Sheet1 is protected" }).waitFor();
    await pane.getByText("New sheet instead").waitFor();
    expect(await readValues(page, 1, "BCDEF", 10)).toEqual(Array(10).fill(Array(5).fill("")));
  });

  test("too near the sheet's edge a new one is offered in place of Insert", async () => {
    const { page, pane } = workbench;
    // The height of the workbench's sheets, see sheetSizes.ts.
    const lastRow = 5000;
    await select(page, pane, `B${lastRow - 3}`);
    await pane.getByText("The table needs 28 rows and 5 columns").waitFor();
    await pane.getByText(`Too little room from Sheet1!B${lastRow - 3} on`).waitFor();
    await pane.getByText("New sheet instead").waitFor();
  });
});

describeInBrowser("the workbench in Traditional Chinese and dark", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });

  test("shows the pane in that language and theme, and inserts the table in it", async () => {
    const { page, pane, close } = await openWorkbench(browser, { language: "zh-TW", theme: "dark" });
    await pane.getByRole("tab", { name: "表格" }).waitFor();
    expect(await pane.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    await openTable(pane, allocation.title["zh-TW"]);
    await pane.locator(".insert").click();
    await pane.getByText("已插入").waitFor();
    expect((await readCell(page, "A5")).value).toBe("公司");
    close();
  });
});
