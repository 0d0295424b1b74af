import type { Browser } from "playwright-core";
import "../../src/workbench/workbench";
import { describeInBrowser } from "./chromium";
import { awaitFocus, numberStops, readFocus, tabTo } from "./focus";
import {
  clickFirstCell,
  openWorkbench,
  readCell,
  select,
  setCell,
  type OpenWorkbench,
} from "./openWorkbench";
import { firstRun, fromTab, paneViews, Walk } from "./paneViews";
import { sharedBrowser } from "./sharedBrowser";

jest.setTimeout(120_000);

/** No view has fewer than its tab and what it is for. */
const fewestStops = 2;

describeInBrowser("by keyboard alone", () => {
  let browser: Browser;
  const walkInEnglish = () => new Walk("en-US", () => openWorkbench(browser, { firstRun: true }));
  beforeAll(async () => {
    browser = await sharedBrowser();
  });

  describe("Tab reaches all there is to do, and shows where it is", () => {
    const walk = walkInEnglish();
    const stopsSeen: number[] = [];
    afterAll(() => {
      walk.close();
      // So that a selector that finds nothing any more does not pass for a pane without faults.
      const hasRunAll = stopsSeen.length === paneViews.length;
      const sum = stopsSeen.reduce((all, stops) => all + stops, 0);
      expect(sum).toBeGreaterThan(hasRunAll ? 300 : fewestStops * stopsSeen.length - 1);
    });

    test.each(paneViews)("$name", async (view) => {
      const { page, pane } = await walk.show(view);
      const stops = await numberStops(pane);
      const missed = new Set(stops.keys());
      const faults: string[] = [];
      await page.keyboard.press("Shift");
      await pane.locator('[role="tab"][tabindex="0"]').focus();
      // Some more: a browser stops at what scrolls, too.
      for (let presses = 0; presses < stops.length + 10; presses += 1) {
        const focused = await readFocus(pane);
        if (focused.stop >= 0 && !missed.delete(focused.stop))
          faults.push(`${focused.what}: a stop of its own`);
        faults.push(...focused.faults.map((fault) => `${focused.what}: ${fault}`));
        if (missed.size === 0) break;
        await page.keyboard.press("Tab");
      }
      stopsSeen.push(stops.length);
      expect(stops.length).toBeGreaterThanOrEqual(fewestStops);
      expect({ missed: [...missed].map((stop) => stops[stop]), faults }).toEqual({ missed: [], faults: [] });
    });
  });

  describe("everything can be done", () => {
    const walk = walkInEnglish();
    let workbench: OpenWorkbench;
    afterAll(() => walk.close());

    /** Shows the list or the only view of a tab, and gives the tab the keyboard. */
    async function startAt(tab: string): Promise<void> {
      workbench = await walk.anywhere();
      await fromTab(workbench.pane, tab);
      await workbench.pane.locator(`#${tab}`).focus();
    }
    /** Opens the allocation of 700 from its row, for a cell, with the options it has at first. */
    async function startAtAllocation(address: string): Promise<void> {
      await startAt("tables");
      await go(".row");
      await press("ArrowDown", "Enter");
      const { page, pane } = workbench;
      for (const value of ["live", "selection", "equal"]) await pane.locator(`input[value=${value}]`).check();
      await pane.locator("input[type=checkbox]").check();
      await select(page, pane, address);
      await pane.locator("h1").focus();
    }
    async function press(...keys: string[]): Promise<void> {
      for (const key of keys) await workbench.page.keyboard.press(key);
    }
    async function go(selector: string, key?: string): Promise<void> {
      await tabTo(workbench.page, workbench.pane, selector, key);
      await expectFocus();
    }
    async function expectFocus(what?: string): Promise<void> {
      const focused = await awaitFocus(workbench.pane, what);
      expect(focused).toMatchObject({ faults: [] });
      if (what !== undefined) expect(focused.what).toContain(what);
    }
    const appears = (selector: string) => workbench.pane.locator(selector).first().waitFor();
    const goes = (selector: string) =>
      workbench.pane.locator(selector).first().waitFor({ state: "detached" });

    test("the first run is skipped, and the keyboard goes on from its table's row", async () => {
      workbench = await walk.show(firstRun);
      await workbench.pane.locator("#tables").focus();
      await go(".ways fluent-button:last-child");
      await press("Enter");
      await appears(".list");
      await expectFocus("Baseline");
    });

    test("the tabs are walked with the arrows, End and Home", async () => {
      await startAt("tables");
      await go(".row");
      await go('[role="tab"]', "Shift+Tab");
      await press("ArrowRight");
      await appears(".functions .row");
      await expectFocus("Functions");
      await press("ArrowRight");
      await expectFocus("Explain");
      await press("End");
      await expectFocus("Data");
      await press("Home");
      await expectFocus("Tables");
    });

    test("a table is opened, and left with Escape for its row", async () => {
      await startAt("tables");
      await go(".row");
      await press("ArrowDown", "Enter");
      await appears(".options");
      await expectFocus("Allocation by company");
      await press("Escape");
      await appears(".list");
      await expectFocus("Allocation by company");
      await press("Enter");
      await appears(".where :is(.free, .blocked)");
      await expectFocus("Allocation by company");
    });

    test("each of its options is changed", async () => {
      await startAtAllocation("A30");
      const { pane } = workbench;
      await go("input[name=mode]");
      await press("ArrowRight");
      expect(await pane.locator("input[value=native]").isChecked()).toBe(true);
      await go("input[name=place]");
      await press("ArrowRight");
      expect(await pane.locator("input[value=newSheet]").isChecked()).toBe(true);
      await press("ArrowLeft");
      await go("input[name=weights]");
      await press("ArrowDown");
      expect(await pane.locator("input[value=guidance]").isChecked()).toBe(true);
      await go("input[type=checkbox]");
      await press("Space");
      expect(await pane.locator("input[type=checkbox]").isChecked()).toBe(false);
      await expectFocus();
      await go("input[name=language]");
      await press("ArrowRight");
      await pane.locator("#tables", { hasText: "表格" }).waitFor();
      await expectFocus();
      await press("ArrowLeft");
      await pane.locator("#tables", { hasText: "Tables" }).waitFor();
      await expectFocus();
    });

    test("it is inserted, taken back, and left", async () => {
      await startAtAllocation("A60");
      const { page } = workbench;
      await appears(".where .free");
      await go(".insert");
      await press("Enter");
      await appears("fluent-message-bar");
      await expectFocus("Go to");
      expect((await readCell(page, "A64")).value).toBe("Company");
      await go("fluent-message-bar .link:last-of-type");
      await press("Space");
      await workbench.pane.getByText("is as it was before").waitFor();
      await expectFocus("Insert");
      expect((await readCell(page, "A61")).value).toBe("");
      await go(".back", "Shift+Tab");
      await press("Enter");
      await appears(".list");
      await expectFocus("Allocation by company");
    });

    test("where the place is not empty, the way out is taken", async () => {
      await setCell((await walk.anywhere()).page, "B102", 42);
      await startAtAllocation("A100");
      await appears(".occupied");
      await go(".insert");
      await expectFocus("New sheet instead");
      await press("Enter");
      await appears('fluent-message-bar[intent="success"]');
      await expectFocus("Go to");
    });

    test("a function is found, filled in, and inserted", async () => {
      await startAt("tables");
      const { page } = workbench;
      await page.evaluate(() => window.workbench.select("K30"));
      await go(".row");
      await go('[role="tab"]', "Shift+Tab");
      await press("ArrowRight");
      await appears(".functions .row");
      await go("input[type=search]");
      await page.keyboard.type("project");
      await expectFocus();
      await press("ArrowDown", "Enter");
      await appears(".functionForm");
      await expectFocus("CAPEX.PROJECT");
      await go("#argument-year");
      await page.keyboard.type("2028");
      await appears(".figure");
      await go(".insert");
      await press("Enter");
      await appears("fluent-message-bar");
      await expectFocus("Go to");
      expect((await readCell(page, "K30")).formula).toBe("=CAPEX.PROJECT(2028)");
      await press("Escape");
      await appears(".functions .row");
      await expectFocus("CAPEX.PROJECT");
    });

    test("a cell is explained and pinned", async () => {
      await startAt("functions");
      const { page, pane } = workbench;
      await setCell(page, "K40", "=CAPEX.PROJECT(2028)");
      await page.evaluate(() => window.workbench.select("K40"));
      await go("input[type=search]");
      await go('[role="tab"]', "Shift+Tab");
      await press("ArrowRight");
      await appears(".explain .iconButton");
      await expectFocus("Explain");
      await go("[aria-pressed]");
      await press("Space");
      expect(await pane.locator("[aria-pressed=true]").count()).toBe(1);
      await expectFocus();
      await press("Space");
    });

    test("the menu leads to the first steps, to a page and back, and to a card of the workbook and back", async () => {
      await startAt("functions");
      await go("button.more");
      await press("Enter");
      await appears("main.menu");
      await expectFocus("Menu");
      await go(".menu section:last-of-type li:last-child .row");
      await press("Enter");
      await appears("main.menuPage");
      await expectFocus("About");
      await press("Escape");
      await appears("main.menu");
      await expectFocus("About");
      await go(".menu .row", "Shift+Tab");
      await go(".menu section:first-of-type li:last-child .row", "Shift+Tab");
      await press("Enter");
      await appears("main.workbook");
      await press("Escape");
      await appears("main.menu");
      await go(".menu section:nth-of-type(2) .row");
      await press("Enter");
      await appears(".firstRun");
      await press("Escape");
      await appears(".list .row");
    });

    test("formulas are repaired, and handed off", async () => {
      await startAt("explain");
      await setCell(workbench.page, "K31", "=_xldudf_CAPEX_PROJECT(2027)");
      await appears("button.status.bad");
      await go("button.status");
      await press("Enter");
      await appears(".card .cells");
      await expectFocus("This workbook");
      await go(".act fluent-button");
      await press("Enter");
      await goes(".card .cells");
      await expectFocus();
      expect((await readCell(workbench.page, "K31")).value).toBe(1120);
      await go("input[name=copyMode]");
      await press("ArrowRight");
      await go(".act fluent-button");
      await press("Enter");
      await appears(".copies");
      await expectFocus("Make copy");
      await press("Escape");
      await goes(".workbook");
      await expectFocus();
    });
  });

  test("a table opened before its code is there has the keyboard at its title, before and after", async () => {
    const workbench = await openWorkbench(browser);
    const { page } = workbench;
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/tableDetail.js", (route) => held.then(() => route.fallback()));
    // The page is not loaded in full before the held file is.
    await page.reload({ waitUntil: "commit" });
    const frame = await page.waitForSelector(".pane-frame iframe", { state: "attached" });
    const pane = await frame.contentFrame();
    if (!pane) throw new Error("The workbench shows no task pane.");
    await pane.locator(".row").first().focus();
    await page.keyboard.press("Enter");
    await pane.locator("main[aria-busy=true]").waitFor();
    expect(await awaitFocus(pane, "Baseline")).toMatchObject({ what: "h1  “Baseline”", faults: [] });
    release();
    await pane.locator(".options").waitFor();
    expect(await awaitFocus(pane, "Baseline")).toMatchObject({ what: "h1  “Baseline”", faults: [] });
    await tabTo(page, pane, ".sheet");
    workbench.close();
  });

  describe("between the grid and the pane", () => {
    let workbench: OpenWorkbench;
    beforeEach(async () => {
      workbench = await openWorkbench(browser);
    });
    afterEach(() => workbench.close());

    const press = (...keys: string[]) =>
      keys.reduce(async (before, key) => {
        await before;
        await workbench.page.keyboard.press(key);
      }, Promise.resolve());
    /** What has the keyboard in the page around the pane. */
    const place = () =>
      workbench.page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement instanceof HTMLIFrameElement) return "pane";
        return activeElement?.closest("#grid") ? "grid" : (activeElement?.id ?? "");
      });

    test.each(["F6", "Shift+F6", "Control+F6"])("%s goes from the grid to the pane and back", async (key) => {
      const { page, pane } = workbench;
      await clickFirstCell(page);
      await press(key);
      expect(await awaitFocus(pane, "Tables")).toMatchObject({ faults: [] });
      await press(key);
      expect(await place()).toBe("grid");
      await page.keyboard.type("42");
      await press("Enter");
      await page.evaluate(() => window.workbench.settled());
      expect((await readCell(page, "A1")).value).toBe(42);
    });

    test.each([
      ["Tab", "beyond the pane's last element", "last", "grid"],
      ["Shift+Tab", "before its first", "first", "splitter"],
    ] as const)("%s goes on %s", async (key, _, end, where) => {
      const { page, pane } = workbench;
      await pane.locator("button.status").waitFor();
      const stops = pane.locator('[role="tab"][tabindex="0"], input, button:not([role=tab])');
      await (end === "last" ? stops.last() : stops.first()).focus();
      await press(key);
      await page.waitForFunction(() => !(document.activeElement instanceof HTMLIFrameElement));
      expect(await place()).toBe(where);
    });
  });
});
