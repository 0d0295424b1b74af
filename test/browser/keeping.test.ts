import type { Browser, Page } from "playwright-core";
import type { KeptEntry } from "../../src/workbench/kept/keptWorkbooks";
import "../../src/workbench/workbench";
import { describeInBrowser } from "./chromium";
import { openWorkbench, paneOf, readCell, setCell, type OpenWorkbench } from "./openWorkbench";
import { sharedBrowser } from "./sharedBrowser";
import { workbenchUrl } from "./site";

jest.setTimeout(90_000);

describeInBrowser("a workbook that is kept in the browser", () => {
  let browser: Browser;
  let workbench: OpenWorkbench;
  let page: Page;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  beforeEach(async () => {
    workbench = await openWorkbench(browser);
    ({ page } = workbench);
  });
  afterEach(() => {
    expect(workbench.errors).toEqual([]);
    workbench.close();
  });

  const menu = () => page.locator("#workbook-menu");
  const openMenu = () => page.locator("#workbook-button").click();
  const whenKept = () =>
    page.waitForFunction(() => document.querySelector("#kept-state")?.textContent?.startsWith("Kept"));
  const whenReady = (of: Page = page) => of.evaluate(() => window.workbench.ready);
  const keptEntries = () =>
    page.evaluate(async () => {
      // To open what is not there would make it, without what the workbench puts into it.
      const databases = await indexedDB.databases();
      if (!databases.some(({ name }) => name === "aiCapexWorkbench")) return [];
      const open = indexedDB.open("aiCapexWorkbench");
      const database = await new Promise<IDBDatabase>(
        (resolve) => (open.onsuccess = () => resolve(open.result)),
      );
      const request = database.transaction("entries").objectStore("entries").getAll();
      const entries = await new Promise<KeptEntry[]>((resolve) => {
        request.onsuccess = () => resolve(request.result as KeptEntry[]);
      });
      database.close();
      return entries;
    });
  const keptNames = async () => (await keptEntries()).map(({ name }) => name);

  async function leaveBy(act: () => Promise<unknown>): Promise<void> {
    await Promise.all([page.waitForEvent("load"), act()]);
    await whenReady();
  }

  test("nothing is kept before the first change", async () => {
    await page.evaluate(() => window.workbench.select("C7"));
    await page.waitForTimeout(1500);
    expect(await keptNames()).toEqual([]);
    await openMenu();
    await menu().getByText("What you enter is kept in this browser, and nowhere else.").waitFor();
  });

  test("is there again after reloading the page, in another language and in another theme", async () => {
    await setCell(page, "B2", "=CAPEX.PROJECT(2028)");
    await setCell(page, "B3", "text");
    await whenKept();
    await leaveBy(() => page.reload());
    await leaveBy(() => page.locator("#theme").selectOption("dark"));
    // Before it has been kept again.
    await setCell(page, "B4", 7);
    await leaveBy(() => page.locator("#language").selectOption("zh-TW"));
    await page.evaluate(() => window.workbench.settled());
    expect(await readCell(page, "B2")).toMatchObject({ formula: "=CAPEX.PROJECT(2028)", text: "1792" });
    expect([(await readCell(page, "B3")).value, (await readCell(page, "B4")).value]).toEqual(["text", 7]);
    expect(await page.locator("#workbook-name").textContent()).toBe("Book1");
  });

  test("shows the sheet that was shown last, though nothing was changed since", async () => {
    const activate = (name: string) =>
      paneOf(page).evaluate(
        (of) =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem(of).load("id");
            sheet.activate();
            await context.sync();
            return sheet.id;
          }),
        name,
      );
    const shownName = () =>
      paneOf(page).evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
          await context.sync();
          return sheet.name;
        }),
      );
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("Second");
        context.workbook.worksheets.add("Third");
        await context.sync();
      }),
    );
    await setCell(page, "A1", 4711);
    await whenKept();
    for (const name of ["Third", "Second", "Sheet1"]) {
      const id = await activate(name);
      while ((await keptEntries()).some(({ activeSheetId }) => activeSheetId !== id));
      await leaveBy(() => page.reload());
      expect(await shownName()).toBe(name);
    }
  });

  test("a closed tab's workbook is found by the next", async () => {
    await setCell(page, "A1", 4711);
    await whenKept();
    await page.goto("about:blank");
    const next = await page.context().newPage();
    await next.goto(workbenchUrl);
    await whenReady(next);
    expect((await readCell(next, "A1")).value).toBe(4711);
    await next.close();
    await leaveBy(() => page.goto(workbenchUrl));
  });

  test("a tab never takes what another has open: it begins with a new one, and offers the other greyed", async () => {
    await setCell(page, "A1", 4711);
    await whenKept();
    const next = await page.context().newPage();
    await next.goto(workbenchUrl);
    await whenReady(next);
    expect((await readCell(next, "A1")).value).toBe("");
    expect(await next.locator("#workbook-name").textContent()).toBe("Book2");
    await next.locator("#workbook-button").click();
    const other = next.locator("#recent button", { hasText: "Book1 (open in another tab)" });
    await other.waitFor();
    expect(await other.isDisabled()).toBe(true);
    await next.close();
  });

  test("a new workbook leaves the old one among the recent ones, which opens again", async () => {
    await setCell(page, "A1", "first");
    await openMenu();
    await leaveBy(() => page.getByRole("button", { name: "New workbook" }).click());
    expect((await readCell(page, "A1")).value).toBe("");
    await setCell(page, "A1", "second");
    await whenKept();
    expect((await keptNames()).sort()).toEqual(["Book1", "Book2"]);
    await openMenu();
    await leaveBy(() => page.locator("#recent button", { hasText: "Book1" }).click());
    expect((await readCell(page, "A1")).value).toBe("first");
  });

  test("all is forgotten when asked to, but what is in the grid", async () => {
    await setCell(page, "A1", "secret");
    await whenKept();
    await openMenu();
    await page.getByRole("button", { name: "Forget all…" }).click();
    await page.getByText("What this browser has kept is deleted: 1.").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await keptNames()).toEqual(["Book1"]);
    await openMenu();
    await page.getByRole("button", { name: "Forget all…" }).click();
    await page.getByRole("button", { name: "Forget", exact: true }).click();
    await page.locator("#workbook-name", { hasText: "Book1 (not kept)" }).waitFor();
    expect(await keptNames()).toEqual([]);
    expect((await readCell(page, "A1")).value).toBe("secret");
  });
});

describeInBrowser("a browser in which a workbook cannot be kept or shown", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });

  test("says so, and warns before the page is closed", async () => {
    const workbench = await openWorkbench(browser);
    const { page } = workbench;
    await page.evaluate(() => {
      indexedDB.open = () => {
        throw new DOMException("Full.", "QuotaExceededError");
      };
    });
    await page.locator("#status").click();
    await setCell(page, "A1", 7);
    await page.locator("#workbook-name", { hasText: "Book1 (not kept)" }).waitFor();
    const asked = page.waitForEvent("dialog");
    const closing = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
    await closing;
    await page.context().close();
  });

  test("is not tried again with it", async () => {
    const workbench = await openWorkbench(browser);
    const { page } = workbench;
    await setCell(page, "A1", 7);
    await page.waitForFunction(() => document.querySelector("#kept-state")?.textContent?.startsWith("Kept"));
    await page.evaluate(async () => {
      const open = indexedDB.open("aiCapexWorkbench");
      const database = await new Promise<IDBDatabase>(
        (resolve) => (open.onsuccess = () => resolve(open.result)),
      );
      const [key] = await new Promise<IDBValidKey[]>((resolve) => {
        const keys = database.transaction("workbooks").objectStore("workbooks").getAllKeys();
        keys.onsuccess = () => resolve(keys.result);
      });
      const write = database.transaction("workbooks", "readwrite");
      write.objectStore("workbooks").put({ snapshot: { sheets: 7 }, omissions: [] }, key);
      await new Promise((resolve) => (write.oncomplete = resolve));
      database.close();
    });
    await page.reload();
    await page.locator("#progress").getByText("The spreadsheet could not start.").waitFor();
    await page.reload();
    await page.evaluate(() => window.workbench.ready);
    expect((await readCell(page, "A1")).value).toBe("");
    await page.locator("#workbook-button").click();
    await page.locator("#recent button", { hasText: "Book1" }).waitFor();
    await page.context().close();
  });
});
