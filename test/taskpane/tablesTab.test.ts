import type { Browser } from "playwright-core";
import "../../src/workbench/workbench";
import { table as allocation } from "../../src/tables/catalogue/allocation";
import { table as sources } from "../../src/tables/catalogue/sources";
import { describeInBrowser, launchBrowser } from "../browser/chromium";
import {
  openTable,
  openWorkbench,
  readCell,
  select,
  setCell,
  type OpenWorkbench,
} from "../browser/openWorkbench";

jest.setTimeout(60_000);

const title = allocation.title["en-US"];

describeInBrowser("the tab of tables", () => {
  let browser: Browser;
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    workbench = await openWorkbench(browser);
  });
  afterEach(() => workbench.page.context().close());
  afterAll(() => browser.close());

  const focusedText = (text: string) =>
    workbench.pane.waitForFunction((part) => document.activeElement?.textContent?.includes(part), text);
  const radio = (label: string) => workbench.pane.getByRole("radio", { name: label });

  test("arrow keys walk the list, Enter opens, and each way back returns to the row", async () => {
    const { page, pane } = workbench;
    await pane.locator(".row").first().focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowDown");
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

  test("options that make no difference are left out", async () => {
    const { page, pane } = workbench;
    await openTable(pane, title);
    await pane.getByRole("radiogroup", { name: "Weights" }).waitFor();
    await page.keyboard.press("Escape");
    await openTable(pane, sources.title["en-US"]);
    expect(await pane.getByRole("radiogroup").count()).toBe(2);
  });

  test("the mode and the weights are those of the inserted table", async () => {
    const { page, pane } = workbench;
    await openTable(pane, title);
    await radio("Values").check();
    await radio("Guidance mid-points").check();
    await select(page, pane, "B2");
    await pane.locator(".insert").click();
    await pane.getByText("Inserted at").waitFor();
    expect(await readCell(page, "C4")).toMatchObject({ value: 190, formula: 190 });
    expect(await readCell(page, "E4")).toMatchObject({ value: 187.3, formula: 187.3 });
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
    expect((await readCell(page, "B3")).value).toBe("公司");
  });

  test("Undo empties the range and gives the keyboard to Insert", async () => {
    const { page, pane } = workbench;
    await openTable(pane, title);
    await select(page, pane, "B2");
    await pane.locator(".insert").click();
    await pane.getByText("Undo").click();
    await pane.getByText("Removed. Sheet1!B2:G25 is empty again.").waitFor();
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
    await pane.getByText("Changed since; nothing was removed.").waitFor();
    expect((await readCell(page, "C4")).value).toBe(7);
  });

  test("Undo removes the sheet that was made for the table", async () => {
    const { page, pane } = workbench;
    await openTable(pane, title);
    await radio("New sheet").check();
    await pane.getByText("Will be added").waitFor();
    await pane.locator(".insert").click();
    await pane.getByText("Undo").click();
    await pane.getByText(`Removed, and with it the sheet ${title}.`).waitFor();
    await expect(readCell(page, `'${title}'!B2`)).rejects.toThrow();
  });
});

describeInBrowser("the pane's first run", () => {
  test("is shown once, and leads to the baseline", async () => {
    const browser = await launchBrowser();
    const { page, pane } = await openWorkbench(browser, { firstRun: true });
    await pane.getByText("Start with the baseline").click();
    await pane.getByRole("heading", { name: "Baseline" }).waitFor();
    await pane.goto(pane.url());
    await pane.locator(".row").first().waitFor();
    await page.context().close();
    await browser.close();
  });
});
