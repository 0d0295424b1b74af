import type { Browser } from "playwright-core";
import "../../src/workbench/workbench";
import { describeInBrowser } from "../browser/chromium";
import { openWorkbench, readCell, readValues, setCell, type OpenWorkbench } from "../browser/openWorkbench";
import { capexFunctionCount, exampleCount, functionCount } from "../functions/functionTotals";
import { sharedBrowser } from "../browser/sharedBrowser";

jest.setTimeout(60_000);

describeInBrowser("the tab of functions", () => {
  let browser: Browser;
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  beforeEach(async () => {
    workbench = await openWorkbench(browser);
    await workbench.pane.getByRole("tab", { name: "Functions" }).click();
    await rows().first().waitFor();
  });
  afterEach(async () => {
    const { refused, errors } = workbench;
    workbench.close();
    expect({ refused, errors }).toEqual({ refused: [], errors: [] });
  });

  const rows = () => workbench.pane.locator(".functions .row");
  const search = () => workbench.pane.getByRole("searchbox");
  const field = (name: string) => workbench.pane.locator(`#argument-${name}`);
  const pickFor = (name: string) => workbench.pane.getByLabel(`Use the selected cells for ${name}`);
  const formula = () => workbench.pane.locator(".written code");
  const result = () => workbench.pane.locator(".outcome");
  const insert = () => workbench.pane.locator(".insert");
  const open = (id: string) => rows().filter({ hasText: id }).first().click();
  /** Selects cells and waits until the pane has looked at the first of them. */
  const select = async (address: string, place = `${address.split(":")[0]}`) => {
    await workbench.page.evaluate((at) => window.workbench.select(at), address);
    await workbench.pane.locator(".where b", { hasText: place }).waitFor();
  };
  const focused = (text: string) =>
    workbench.pane.waitForFunction((part) => document.activeElement?.textContent?.includes(part), text);

  test("words of either language find functions by all that is said of them, in all families or one", async () => {
    const { pane } = workbench;
    expect(await rows().count()).toBe(functionCount);
    await search().fill("集中度");
    await pane.getByRole("radio", { name: "All 1" }).waitFor();
    expect(await rows().allInnerTexts()).toEqual([expect.stringContaining("CAPEX.HHI")]);
    await search().fill("hurdle GROWTH");
    expect(await rows().first().innerText()).toContain("ROI.HURDLE");
    await pane.getByRole("radio", { name: "CAPEX" }).check();
    await pane.getByText("No function matches “hurdle GROWTH”.").waitFor();
    await search().fill("");
    expect(await rows().count()).toBe(capexFunctionCount);
  });

  test("the keyboard alone searches, walks the list, opens a form and comes back", async () => {
    const { page, pane } = workbench;
    await search().focus();
    await page.keyboard.type("capital spending");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await pane.locator("input[type=search]:focus").waitFor();
    await search().fill("project");
    await page.keyboard.press("Enter");
    await pane.locator("h1:focus", { hasText: "CAPEX.PROJECT" }).waitFor();
    await page.keyboard.press("Escape");
    await pane.locator(".row:focus", { hasText: "CAPEX.PROJECT" }).waitFor();
    expect(await search().inputValue()).toBe("project");
  });

  test("a form that is come back to is there in the next frame", async () => {
    await open("CAPEX.PROJECT");
    await workbench.pane.locator(".functionForm").waitFor();
    await workbench.pane.getByRole("tab", { name: "Data" }).click();
    await workbench.pane.locator("main:not([aria-busy=true])").waitFor();
    const isThere = await workbench.pane.evaluate(async () => {
      document.getElementById("functions")?.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return document.querySelector(".functionForm") !== null;
    });
    expect(isThere).toBe(true);
  });

  test("the result is there while one types, and what is inserted comes to the same", async () => {
    const { page, pane } = workbench;
    await open("CAPEX.PROJECT");
    await result().getByText("To see a result, enter year.").waitFor();
    expect(await insert().getAttribute("disabled-focusable")).not.toBeNull();
    await field("year").fill("2030");
    await result().getByText("4,587.52").first().waitFor();
    await field("growth").fill("15%");
    await field("baseYear").fill("2026");
    await result().getByText("1,224.3", { exact: true }).waitFor();
    await result().getByText("700 × (1 + 15%)^(2030 − 2026)").waitFor();
    expect(await formula().innerText()).toBe("=CAPEX.PROJECT(2030,15%)");
    expect(await pane.locator(".argument .provenance").allInnerTexts()).toEqual(
      ["User", "User", "Stated ¶1, 3 …", "Stated ¶1"].map((kind) => expect.stringContaining(kind)),
    );
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await pane.getByText("Copy").click();
    await pane.getByText("Copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("=CAPEX.PROJECT(2030,15%)");
    await select("C3");
    await insert().click();
    await pane.getByText("Inserted at").waitFor();
    await page.evaluate(() => window.workbench.settled());
    expect((await readCell(page, "C3")).value).toBeCloseTo(1224.304375, 9);
    await focused("Go to");
  });

  test("an error takes the result's place and says what is accepted; only cells may mend it", async () => {
    const { page, pane } = workbench;
    await open("CAPEX.PROJECT");
    await field("year").fill("2028.5");
    await result().getByText("year: expected a year from 1900 to 2999, got 2028.5").waitFor();
    await result().getByText("#VALUE!").waitFor();
    await result().getByText("Accepted for year: Year, or a range of years").waitFor();
    expect(await insert().getAttribute("disabled-focusable")).not.toBeNull();
    await field("year").fill("Horizon");
    await pane.getByRole("alert").getByText("Horizon is neither a number nor a name").waitFor();
    expect(await field("year").getAttribute("aria-invalid")).toBe("true");
    await setCell(page, "A1", 2027.5);
    await field("year").fill("A1");
    await result().getByText("got 2027.5").waitFor();
    await select("B1");
    expect(await insert().getAttribute("disabled-focusable")).toBeNull();
    await setCell(page, "A1", 2027);
    await select("B2");
    await result().getByText("1,120.0").waitFor();
    await select("A1");
    await pane.getByText("The formula refers to this cell").waitFor();
    expect(await insert().getAttribute("disabled-focusable")).not.toBeNull();
  });

  test("a number has the meaning of its field, or the field asks or says what it takes", async () => {
    const { pane } = workbench;
    const understood = (text: string) => pane.locator(".understood").getByText(text, { exact: true });
    const isOff = async () => (await insert().getAttribute("disabled-focusable")) !== null;
    await open("CAPEX.PROJECT");
    await select("C3");
    await field("year").fill("2028");
    await field("growth").fill("60");
    await field("base").fill("700 000");
    await understood("60% a year").waitFor();
    await understood("700,000").waitFor();
    expect(await formula().innerText()).toBe("=CAPEX.PROJECT(2028,,700000)");
    await field("growth").fill("0.6");
    await pane.locator(".numberChoice").waitFor();
    await result().getByText("Correct first: growth").waitFor();
    expect(await isOff()).toBe(true);
    await pane.getByRole("button", { name: "0.6%", exact: true }).click();
    await understood("0.6% a year").waitFor();
    expect(await isOff()).toBe(false);
    expect(await formula().innerText()).toBe("=CAPEX.PROJECT(2028,0.6%,700000)");
    await field("base").fill("700bn");
    await pane.getByRole("alert").getByText("“700bn” is not understood").waitFor();
    expect(await isOff()).toBe(true);
    await pane.getByRole("tab", { name: "Data" }).click();
    await pane.getByRole("tab", { name: "Functions" }).click();
    expect(await field("base").inputValue()).toBe("700bn");
    expect(await isOff()).toBe(true);
  });

  test("what is inserted has the format that the form shows, and Undo takes it out", async () => {
    const { page, pane } = workbench;
    await open("CAPEX.PATH");
    await select("B2");
    await field("lastYear").fill("2027");
    await result().getByText("1,120.0").waitFor();
    await insert().click();
    await pane.getByText("Undo").waitFor();
    await page.evaluate(() => window.workbench.settled());
    const shown = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("B3:D3");
        range.load("text");
        await context.sync();
        return range.text;
      }),
    );
    expect(shown).toEqual([["2027", "1,120.0", "60.0%"]]);
    await pane.getByText("Undo", { exact: true }).click();
    await pane.getByText("Undo", { exact: true }).waitFor({ state: "detached" });
    await pane.locator('fluent-message-bar[intent="success"]').waitFor();
    expect((await readValues(page, 2, "BCD", 2)).flat()).toEqual(["", "", "", "", "", ""]);
  });

  test("the formula of the selected cell is opened and replaced without a question", async () => {
    const { page, pane } = workbench;
    await setCell(page, "B2", "=CAPEX.PROJECT(2030,0.15)");
    await page.evaluate(() => window.workbench.select("B2"));
    await pane.getByRole("button", { name: "Edit the formula in B2" }).click();
    await pane.getByText("These are the arguments of the formula in B2.").waitFor();
    expect([await field("year").inputValue(), await field("growth").inputValue()]).toEqual(["2030", "15%"]);
    expect(await formula().innerText()).toBe("=CAPEX.PROJECT(2030,0.15)");
    await field("growth").fill("20");
    await pane.getByText("Replace formula").click();
    await pane.getByText("Undo").waitFor();
    expect((await readCell(page, "B2")).formula).toBe("=CAPEX.PROJECT(2030,20%)");
    await pane.getByText("Undo", { exact: true }).click();
    await pane.getByText("Undo", { exact: true }).waitFor({ state: "detached" });
    await pane.locator('fluent-message-bar[intent="success"]').waitFor();
    expect((await readCell(page, "B2")).formula).toBe("=CAPEX.PROJECT(2030,0.15)");
  });

  test("of a longer formula one call alone is edited, and the rest stays", async () => {
    const { page, pane } = workbench;
    await setCell(page, "B2", "=2*ROI.GAP(0.35)+CAPEX.PROJECT(2030)");
    await page.evaluate(() => window.workbench.select("B2"));
    await pane.getByRole("button", { name: "Edit a part of the formula in B2" }).first().click();
    await pane.getByText("The rest of it stays.").waitFor();
    await field("revenueGrowth").fill("50");
    await pane.getByText("Replace formula").click();
    await pane.getByText("Undo").waitFor();
    expect((await readCell(page, "B2")).formula).toBe("=2*ROI.GAP(50%)+CAPEX.PROJECT(2030)");
  });

  test("picked cells are taken from another sheet by its name, and their results spill", async () => {
    const { page, pane } = workbench;
    for (const [index, year] of [2026, 2027].entries()) await setCell(page, `A${index + 1}`, year);
    await open("CAPEX.PROJECT");
    await select("A1:A2");
    await pickFor("year").click();
    await result().getByText("Fills 2 rows × 1 columns").waitFor();
    expect(await field("year").inputValue()).toBe("A1:A2");
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("Model").activate();
        await context.sync();
      }),
    );
    await pane.locator(".where b", { hasText: "Model!A1:A2" }).waitFor();
    expect(await field("year").inputValue()).toBe("Sheet1!A1:A2");
    expect(await formula().innerText()).toBe("=CAPEX.PROJECT(Sheet1!A1:A2)");
    await insert().click();
    await pane.getByText("Inserted at").waitFor();
    await page.evaluate(() => window.workbench.settled());
    expect(await readValues(page, 1, "A", 2)).toEqual([[700], [1120]]);
  });

  test("a filled cell is replaced only after asking", async () => {
    const { page, pane } = workbench;
    await setCell(page, "B2", 42);
    await open("CAPEX.VERSION");
    await select("B2");
    await pane.locator(".where", { hasText: "Holds 42" }).waitFor();
    await insert().click();
    await pane.getByText("Sheet1!B2 is not empty").waitFor();
    await focused("Cancel");
    await page.keyboard.press("Enter");
    await focused("Insert in cell");
    expect((await readCell(page, "B2")).value).toBe(42);
    await insert().click();
    await pane.getByText("Replace", { exact: true }).click();
    await pane.getByText("Inserted at").waitFor();
    expect((await readCell(page, "B2")).formula).toBe("=CAPEX.VERSION()");
  });

  test("where a result has no room or the sheet is protected, Insert is off and says why", async () => {
    const { page, pane } = workbench;
    const isOff = async () => (await insert().getAttribute("disabled-focusable")) !== null;
    await setCell(page, "C4", 42);
    await open("CAPEX.PATH");
    await select("B2", "C4 is not empty");
    await pane.locator(".where", { hasText: "The result needs these cells" }).waitFor();
    expect(await isOff()).toBe(true);
    await page.evaluate(() => window.workbench.protectSheet("Sheet1"));
    await select("E2", "Sheet1 is protected");
    await pane.locator(".where", { hasText: "The sheet cannot be changed" }).waitFor();
    expect(await isOff()).toBe(true);
    expect((await readValues(page, 2, "BE", 1)).flat()).toEqual(["", ""]);
  });

  test("each documented example fills its function's fields, and comes to the same there", async () => {
    const { pane } = workbench;
    const ids = await rows().locator("b").allInnerTexts();
    let examples = 0;
    for (const id of ids) {
      await open(id);
      const buttons = pane.locator(".details li button");
      for (let index = 0; index < (await buttons.count()); index++) {
        examples += 1;
        await buttons.nth(index).click();
        const documented = await buttons.nth(index).locator("span").innerText();
        const [first = ""] = documented.split(", ");
        const shown = pane.locator(".outcome .figure strong, .outcome .text, .outcome td").first();
        // An empty cell is listed as a dash.
        expect(await shown.innerText()).toContain(first.replace(/^–$/, ""));
      }
      await pane.locator(".back").click();
    }
    expect([ids.length, examples]).toEqual([functionCount, exampleCount]);
  });
});
