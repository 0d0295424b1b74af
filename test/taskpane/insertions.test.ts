import type { Browser } from "playwright-core";
import "../../src/workbench/workbench";
import { table as allocation } from "../../src/tables/catalogue/allocation";
import { table as baseline } from "../../src/tables/catalogue/baseline";
import { table as model } from "../../src/tables/catalogue/model";
import { describeInBrowser } from "../browser/chromium";
import { openTable, openWorkbench, readCell, setCell, type OpenWorkbench } from "../browser/openWorkbench";
import { sharedBrowser } from "../browser/sharedBrowser";

jest.setTimeout(60_000);

const title = allocation.title["en-US"];

describeInBrowser("what the pane has inserted", () => {
  let browser: Browser;
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  beforeEach(async () => {
    workbench = await openWorkbench(browser);
  });
  afterEach(() => workbench.close());

  const tab = (name: string) => workbench.pane.getByRole("tab", { name });
  const line = (text: string) => workbench.pane.locator("fluent-message-bar", { hasText: text });
  const press = (name: string) =>
    workbench.pane.locator("fluent-message-bar fluent-button").getByText(name, { exact: true }).click();
  const selectCell = (address: string) =>
    workbench.page.evaluate((at) => window.workbench.select(at), address);
  const undoInList = (name: string) =>
    workbench.pane.locator(".recent li", { hasText: name }).locator("fluent-button").click();
  const insertTable = async (name: string, at: string) => {
    const { pane } = workbench;
    await selectCell(at);
    await openTable(pane, name);
    await pane.locator(".insert").click();
    await line(`${name} inserted at`).waitFor();
  };
  const insertFormula = async () => {
    const { pane } = workbench;
    await tab("Functions").click();
    await pane.locator(".row", { hasText: "CAPEX.VERSION" }).first().click();
    await pane.locator(".where .free").waitFor();
    await pane.locator(".insert").click();
    await line("=CAPEX.VERSION() inserted at Sheet1!H2").waitFor();
  };

  interface Leaving {
    readonly by: string;
    readonly leave: () => Promise<unknown>;
  }
  const waysToLeave: Leaving[] = [
    { by: "the tab of functions", leave: () => tab("Functions").click() },
    { by: "the tab that explains", leave: () => tab("Explain").click() },
    { by: "the tab of data", leave: () => tab("Data").click() },
    { by: "Back", leave: () => workbench.pane.getByRole("button", { name: "Back" }).click() },
    { by: "Escape", leave: () => workbench.page.keyboard.press("Escape") },
    {
      by: "the view of the workbook",
      leave: async () => {
        await workbench.page.keyboard.press("Escape");
        await workbench.pane.locator("button.status").click();
      },
    },
  ];

  test.each(waysToLeave)(
    "stays in sight when the table is left by $by, and is undone from there",
    async ({ leave }) => {
      await insertTable(title, "B2");
      await leave();
      await workbench.pane.locator(".options").waitFor({ state: "detached" });
      await line(`${title} inserted at Sheet1!B2:F29`).waitFor();
      await press("Undo");
      await line("Undone. Sheet1!B2:F29 is as it was before.").waitFor();
      expect((await readCell(workbench.page, "B2")).value).toBe("");
    },
  );

  test("goes where it is dismissed, and can still be undone in the view of the workbook", async () => {
    const { page, pane } = workbench;
    await insertTable(title, "B2");
    await pane.getByRole("button", { name: "Dismiss" }).click();
    await line("inserted").waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await pane.locator("button.status").click();
    await undoInList(title);
    await line("is as it was before").waitFor();
    expect((await readCell(page, "B2")).value).toBe("");
    expect(await pane.locator(".recent").count()).toBe(0);
  });

  test("is listed with what came before it, tables and formulas alike, and each is undone by itself", async () => {
    const { page, pane } = workbench;
    await insertTable(title, "B2");
    await page.keyboard.press("Escape");
    await selectCell("H2");
    await insertFormula();
    await tab("Explain").click();
    await pane.locator("button.status").click();
    await pane.locator(".recent li").first().waitFor();
    expect(await pane.locator(".recent li b").allInnerTexts()).toEqual(["=CAPEX.VERSION()", title]);
    await undoInList(title);
    await line("Undone. Sheet1!B2:F29 is as it was before.").waitFor();
    expect((await readCell(page, "B2")).value).toBe("");
    expect((await readCell(page, "H2")).formula).toBe("=CAPEX.VERSION()");
  });

  test("is listed up to the last five", async () => {
    const { page, pane } = workbench;
    const columns = ["B", "K", "T", "AC", "AL", "AU"];
    for (const column of columns) {
      await insertTable(baseline.title["en-US"], `${column}2`);
      await line(`inserted at Sheet1!${column}2`).waitFor();
      await page.keyboard.press("Escape");
    }
    await pane.locator("button.status").click();
    await pane.locator(".recent code").first().waitFor();
    const places = await pane.locator(".recent code").allInnerTexts();
    expect(places.map((place) => place.replace(/^Sheet1!([A-Z]+)2:.*/, "$1"))).toEqual(
      columns.slice(1).reverse(),
    );
  });

  test("is told in another view, where it ended there", async () => {
    const { pane } = workbench;
    await openTable(pane, model.title["en-US"]);
    await pane.locator(".where .free").waitFor();
    await pane.locator(".insert").click();
    await tab("Data").click();
    await line("Complete model: 11 sheets inserted, Summary first").waitFor();
    await press("Go to");
    await workbench.page.waitForFunction(() => window.workbench.readCell("B2").value !== "");
  });

  test("that a copy is made is told in other views, and its outcome found again", async () => {
    const { page, pane } = workbench;
    // So many that the copy takes longer than what is looked at meanwhile.
    await setCell(page, "A1:D5000", "=CAPEX.PROJECT(2028,F$1)");
    await selectCell("K2");
    await tab("Explain").click();
    await pane.locator("button.status").click();
    await pane.locator("fluent-button").getByText("Make copy", { exact: true }).click();
    await tab("Data").click();
    await line("Share without the add-in").getByRole("progressbar").waitFor();
    // Two at once would wait for one another.
    await tab("Tables").click();
    await openTable(pane, title);
    await pane.locator(".where .free").waitFor();
    expect(await pane.locator(".insert").getAttribute("disabled-focusable")).not.toBeNull();
    await line("Share without the add-in: done").waitFor({ timeout: 90_000 });
    await pane.locator(".insert:not([disabled-focusable])").waitFor();
    await press("Show");
    await pane.locator(".finding", { hasText: "cells compared, all equal" }).waitFor();
    await tab("Data").click();
    expect(await line("Share without the add-in").count()).toBe(0);
  }, 120_000);

  test("forms keep what was entered while another view is shown, and Escape leaves the field before the form", async () => {
    const { page, pane } = workbench;
    await tab("Functions").click();
    await pane.locator("input[type=search]").fill("gap");
    await pane.locator(".row", { hasText: "ROI.GAP" }).first().click();
    const field = pane.locator(".argumentFields input").first();
    await field.fill("soon");
    for (const name of ["Tables", "Explain", "Data"]) {
      await tab(name).click();
      await tab("Functions").click();
      expect(await field.inputValue()).toBe("soon");
    }
    await field.focus();
    await page.keyboard.press("Escape");
    await pane.locator("main h1:focus").waitFor();
    expect(await field.inputValue()).toBe("soon");
    await page.keyboard.press("Escape");
    await pane.locator(".functions .row:focus").waitFor();
    expect(await pane.locator("input[type=search]").inputValue()).toBe("gap");
    await pane.locator(".row", { hasText: "ROI.GAP" }).first().click();
    expect(await field.inputValue()).toBe("soon");
  });

  test("an address is shown whole, whatever the name of its sheet", async () => {
    const { pane } = workbench;
    await openTable(pane, title);
    await pane.locator('input[value="newSheet"]').check();
    await pane.getByText("Will be added").waitFor();
    await pane.locator(".insert").click();
    await line("inserted at").waitFor();
    await tab("Functions").click();
    await pane.locator(".row", { hasText: "CAPEX.PATH" }).first().click();
    await selectCell("'Allocation by company'!AB120");
    const place = pane.locator(".where .place", { hasText: "!AB120" });
    await place.waitFor();
    const [isNameShortened, areCellsShown] = await place.evaluate((shown) => {
      const [name, cells] = shown.children;
      const { right } = shown.getBoundingClientRect();
      return [
        name && name.scrollHeight > name.clientHeight,
        cells && cells.getBoundingClientRect().width > 0 && cells.getBoundingClientRect().right <= right + 1,
      ];
    });
    expect({ isNameShortened, areCellsShown }).toEqual({ isNameShortened: true, areCellsShown: true });
  });
});
