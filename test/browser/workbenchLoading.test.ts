import type { Browser, BrowserContext, Frame, Page, Route } from "playwright-core";
import "../../src/workbench/workbench";
import { table as allocation } from "../../src/tables/catalogue/allocation";
import { describeInBrowser, launchBrowser } from "./chromium";
import { skipFirstRun } from "./machine";
import { clickFirstCell, paneOf, readCell, readValues } from "./openWorkbench";
import { recordSession, type Session } from "./recordSession";
import { serveFromDisk, workbenchUrl } from "./site";

jest.setTimeout(60_000);

const univer = /\/univer\.js$/;
const settings = [
  {
    language: "en-US",
    theme: "light",
    surface: "rgb(255, 255, 255)",
    tagline: "The add-in in a spreadsheet, without Excel.",
    loading: "Loading the spreadsheet…",
    ready: "Ready",
  },
  {
    language: "zh-TW",
    theme: "dark",
    surface: "rgb(31, 31, 31)",
    tagline: "不需 Excel，直接在試算表中使用增益集",
    loading: "正在載入試算表…",
    ready: "就緒",
  },
] as const;

describeInBrowser("the workbench's page before its spreadsheet", () => {
  let browser: Browser;
  let context: BrowserContext;
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: null });
    await serveFromDisk(context);
    session = await recordSession(context);
    await context.addInitScript(skipFirstRun);
    page = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    expect(session.violations).toEqual([]);
  });
  afterAll(() => browser.close());

  const open = (query = "") => page.goto(`${workbenchUrl}${query}`, { waitUntil: "commit" });
  const progress = () => page.locator("#progress");
  const status = () => page.locator("#status");

  /** Holds a script back until the returned function is called. */
  async function hold(script: RegExp): Promise<() => Promise<void>> {
    const held: Route[] = [];
    await context.route(script, (route) => void held.push(route));
    return async () => {
      await context.unroute(script);
      await Promise.all(held.map((route) => route.fallback()));
    };
  }

  async function paneFrame(): Promise<Frame> {
    await page.frameLocator("#pane-frame iframe").locator(".row").first().waitFor();
    return paneOf(page);
  }

  test("the pane keeps the keyboard when the spreadsheet comes, until a click in the grid", async () => {
    const release = await hold(univer);
    await open();
    const pane = await paneFrame();
    await pane.locator(".row").first().focus();
    await release();
    await page.evaluate(() => window.workbench.ready);
    // Univer takes the keyboard in a frame after the grid is drawn.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    const active = () => page.evaluate(() => document.activeElement?.tagName);
    expect(await active()).toBe("IFRAME");
    expect(await pane.evaluate(() => document.activeElement?.className)).toContain("row");
    await clickFirstCell(page);
    await page.waitForFunction(() => document.querySelector("#grid")?.contains(document.activeElement));
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await page.evaluate(() => window.workbench.settled());
    expect((await readCell(page, "A1")).value).toBe(7);
  });

  test.each(settings)(
    "header, skeleton, progress line and pane are there, and move nowhere: $language, $theme",
    async ({ language, theme, surface, tagline, loading, ready }) => {
      const release = await hold(univer);
      await open(`?language=${language}&theme=${theme}`);
      const pane = await paneFrame();
      await page.locator(".top-bar p", { hasText: tagline }).waitFor();
      expect(await progress().textContent()).toBe(loading);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(surface);
      await pane.getByText(allocation.title[language], { exact: true }).click();
      await pane.locator("h1", { hasText: allocation.title[language] }).waitFor();

      const boxes = () =>
        page.evaluate(() =>
          [
            ...document.querySelectorAll(".top-bar, .top-bar *, .sheet, #grid, #status, .splitter, .pane *"),
          ].map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return { element: element.id || element.className || element.tagName, x, y, width, height };
          }),
        );
      const before = await boxes();
      const drawn = await page.locator(".skeleton-cells").boundingBox();
      await release();
      await page.evaluate(() => window.workbench.ready);
      await page.locator("#skeleton").waitFor({ state: "detached" });
      await status().getByText(ready, { exact: true }).waitFor();
      const grid = page.locator('#grid canvas[id^="univer-sheet-main-canvas"]');
      expect(await grid.boundingBox()).toEqual({ ...drawn, height: (drawn?.height ?? 0) - 1 });
      expect(await boxes()).toEqual(before);
    },
  );

  test("what the pane asks for meanwhile is carried out in its order when the spreadsheet has come", async () => {
    const release = await hold(univer);
    await open();
    const pane = await paneFrame();
    await pane.waitForFunction(() => typeof Excel === "object" && Office.context?.requirements);
    const asked = pane.evaluate(async () => {
      const enter = (address: string, formula: string) =>
        Excel.run(async (excel) => {
          excel.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = [[formula]];
          await excel.sync();
        });
      await Promise.all([enter("J1", "=1+1"), enter("J2", "=CAPEX.PROJECT(2028)"), enter("J1", "=J2+1")]);
      return "carried out";
    });
    await pane.getByText(allocation.title["en-US"], { exact: true }).click();
    await pane.locator(".insert").waitFor();
    expect(await Promise.race([asked, page.waitForTimeout(500)])).toBeUndefined();
    await release();
    expect(await asked).toBe("carried out");
    await pane.locator(".where .free").waitFor();
    await pane.locator(".insert").click();
    await pane.locator("fluent-message-bar").getByText("Go to").waitFor();
    await page.evaluate(() => window.workbench.ready);
    await page.evaluate(() => window.workbench.settled());
    expect((await readCell(page, "J1")).formula).toBe("=J2+1");
    expect((await readCell(page, "J1")).value).toBeCloseTo(1793, 9);
    expect(await readValues(page, 5, "A", 1)).toEqual([["Company"]]);
  });

  test("nothing is painted before the language and the theme of the address are shown", async () => {
    const release = await hold(/\/workbench\.js$/);
    const isPainted = () => performance.getEntriesByName("first-contentful-paint").length > 0;
    await open("?language=zh-TW&theme=dark");
    await page.locator("#status").waitFor({ state: "attached" });
    await page.waitForTimeout(500);
    expect(await page.evaluate(isPainted)).toBe(false);
    await release();
    await page.waitForFunction(isPainted);
    expect(await page.evaluate(() => document.documentElement.outerHTML.slice(0, 60))).toContain(
      'lang="zh-TW" data-theme="dark"',
    );
  });

  const fetchFailed = "The spreadsheet could not be loaded. Check that the server is still running";
  test.each([
    { missing: univer, why: "the largest script", says: fetchFailed },
    { missing: /\/workbook\.js$/, why: "the script that starts it", says: fetchFailed },
    { missing: /\/workbook\.css$/, why: "a style sheet", says: fetchFailed },
    { missing: /\/englishTexts\.js$/, why: "Univer's texts", says: fetchFailed },
    {
      missing: /\/workbench\.js$/,
      why: "the page's first script",
      says: "The page’s script could not be loaded",
    },
  ])("a missing file is told in a sentence: $missing, $why", async ({ missing, says }) => {
    await context.route(missing, (route) => route.abort());
    await open();
    await progress().getByText(says).waitFor();
  });

  test.each([
    { lacks: "a canvas to draw on", take: () => (HTMLCanvasElement.prototype.getContext = () => null) },
    { lacks: "the sizes of elements", take: () => delete (window as Partial<typeof window>).ResizeObserver },
  ])("a spreadsheet that throws is told in a sentence: a browser without $lacks", async ({ take }) => {
    await context.addInitScript(take);
    await open("?language=zh-TW");
    await progress().getByText("無法啟動試算表。").waitFor();
    // The functions need no grid.
    await status().getByText("就緒").waitFor();
    await progress().getByText("無法啟動試算表。").waitFor();
  });

  test("the pane's requests are refused where there will be no spreadsheet", async () => {
    await context.route(univer, (route) => route.abort());
    await open();
    await progress().getByText(fetchFailed).waitFor();
    const pane = await paneFrame();
    await pane.waitForFunction(() => typeof Excel === "object" && Office.context?.requirements);
    const refusal = await pane.evaluate(() =>
      Excel.run(async (excel) => {
        excel.workbook.load("name");
        await excel.sync();
      }).catch(({ code, message }: OfficeExtension.Error) => ({ code, message })),
    );
    expect(refusal).toEqual({ code: "GeneralException", message: "The spreadsheet could not be loaded." });
  });

  test("functions that cannot be loaded are told below the grid", async () => {
    await context.route(/\/functions\.json$/, (route) => route.abort());
    await open();
    await status().getByText("The functions could not be loaded.").waitFor();
    await page.locator("#skeleton").waitFor({ state: "detached" });
  });
});
