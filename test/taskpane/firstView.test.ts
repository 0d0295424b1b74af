import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { describeInBrowser, launchBrowser } from "../browser/chromium";
import { skipFirstRun } from "../browser/machine";
import { serveFromDisk, taskpaneUrl } from "../browser/site";
import { catalogueItems } from "../tables/catalogueItems";

jest.setTimeout(60_000);

/** All scripts and styles but taskpane.js and taskpane.css. */
const allButFirst = /(?<!\/taskpane)\.(js|css)$/;

describeInBrowser("the first view, before Office.js and the code of the other views are there", () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let held: Route[];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 350, height: 700 } });
    await serveFromDisk(context);
    held = [];
    await context.route(allButFirst, (route) => void held.push(route));
    page = await context.newPage();
  });
  afterEach(() => context.close());
  afterAll(() => browser.close());

  // The page's own loading waits for Office.js.
  const open = () => page.goto(taskpaneUrl, { waitUntil: "commit" });
  /** Lets all through that was held back, and what is asked for from now on. */
  async function release(): Promise<void> {
    await context.unroute(allButFirst);
    await Promise.all(held.map((route) => route.fallback()));
  }
  const isPainted = () =>
    page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  const hasOffice = () => page.evaluate(() => "Office" in window);

  test("the list is painted, and opens a table that then shows all but its title at once", async () => {
    await context.addInitScript(skipFirstRun);
    await open();
    await isPainted();
    expect(await page.locator(".row").count()).toBe(catalogueItems.length);
    const row = (state = "") => page.locator(`.row${state}`, { hasText: "Yearly charge at a life" });
    await row().press("Enter");
    await page.locator("main[aria-busy] h1:focus", { hasText: "Depreciation" }).waitFor();
    await page.keyboard.press("Escape");
    await row(":focus").press("Enter");
    await page.locator("main[aria-busy]").waitFor();
    expect(await hasOffice()).toBe(false);
    await release();
    await page.locator("main:not([aria-busy]) h1:focus", { hasText: "Depreciation" }).waitFor();
    await page.locator(".sheet").getByText("700.0", { exact: true }).first().waitFor();
    // Office.js has been asked.
    await page.getByText("Not open in Excel").waitFor();
  });

  test("the first run is painted whole, and nothing in it moves when Fluent's code arrives", async () => {
    await open();
    await isPainted();
    await page.locator(".sheet").getByText("437.5").waitFor();
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("main, main *")].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(element);
          return { x, y, width, height, color, backgroundColor, borderColor, fontSize, fontWeight };
        }),
      );
    const before = await boxes();
    expect(await hasOffice()).toBe(false);
    await release();
    await page.waitForFunction(() => customElements.get("fluent-button") !== undefined);
    expect(await boxes()).toEqual(before);
  });

  test("the buttons of the first run can be clicked before Fluent's code arrives", async () => {
    await open();
    await page.getByText("Start with the baseline").click();
    await page.locator("h1:focus", { hasText: "Baseline" }).waitFor();
  });
});
