import type { Browser, BrowserContext, Page } from "playwright-core";
import { functionCount } from "../functions/functionTotals";
import { describeInBrowser } from "./chromium";
import { sharedBrowser } from "./sharedBrowser";
import { serveFromDisk, siteUrl } from "./site";

jest.setTimeout(60_000);

const searches: [why: string, page: string, typed: string, first: string, atMost: number][] = [
  ["a name", "help.html", "roi.gap", "ROI.GAP", 2],
  ["a part of a name, in any case", "help.html", "Vintage", "CAPEX.DEPRECIATION", 8],
  ["words of the help, in any order", "help.html", "herfindahl concentration", "CAPEX.HHI", 1],
  ["words of a summary, which the help does not show", "help.html", "fall straight line", "CAPEX.FADE", 2],
  ["words of the other language", "help.html", "折舊", "CAPEX.DEPRECIATION", 8],
  [
    "the other language's words, on the Chinese page",
    "help.zh-TW.html",
    "depreciation",
    "CAPEX.DEPRECIATION",
    8,
  ],
  ["wide letters, as a Chinese keyboard has them", "help.zh-TW.html", "ＲＯＩ．ＧＡＰ", "ROI.GAP", 2],
];

describeInBrowser("the help pages", () => {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  afterEach(() => context.close());

  async function open(address: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
    context = await browser.newContext({ viewport: { width: 350, height: 800 }, ...options });
    await serveFromDisk(context);
    const page = await context.newPage();
    await page.goto(siteUrl + address);
    return page;
  }
  const shown = (page: Page, selector: string) =>
    page.locator(selector).filter({ visible: true }).allTextContents();

  test.each(searches)("%s: %s, %s finds %s", async (_, address, typed, first, atMost) => {
    const page = await open(address);
    expect(await shown(page, "section h2")).toHaveLength(functionCount);
    await page.getByRole("searchbox").fill(typed);
    const found = await shown(page, "section h2");
    expect(found[0]).toMatch(new RegExp(`^${first}\\(`));
    expect(found.length).toBeLessThanOrEqual(atMost);
    expect(await shown(page, "nav a")).toHaveLength(found.length);
    expect(await page.getByRole("status").textContent()).toContain(String(found.length));
  });

  test("where nothing is found it says so, and all is back when the search is emptied", async () => {
    const page = await open("help.html");
    await page.getByRole("searchbox").fill("nosuchword");
    expect(await shown(page, "section")).toEqual([]);
    expect(await page.getByRole("status").textContent()).toBe("No function has all these words.");
    await page.getByRole("searchbox").fill("");
    expect(await shown(page, "section")).toHaveLength(functionCount);
  });

  test("an address that names a function shows it whatever was looked for", async () => {
    const page = await open("help.html");
    await page.getByRole("searchbox").fill("herfindahl");
    await page.evaluate(() => (location.hash = "#ROI.GAP"));
    await page.locator("section:target").waitFor();
    expect(await shown(page, "section:target h2")).toHaveLength(1);
  });

  test("the other language shows the same function", async () => {
    const page = await open("help.html#ROI.GAP");
    await page.getByText("繁體中文").click();
    await page.waitForURL(`${siteUrl}help.zh-TW.html#ROI.GAP`);
    await page.getByText("English").click();
    await page.waitForURL(`${siteUrl}help.html#ROI.GAP`);
  });

  test("what the article says leads from a function to the article, and nowhere else", async () => {
    const page = await open("help.html");
    const links = page.locator("section a");
    expect(await links.count()).toBeGreaterThan(20);
    const targets = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).host));
    expect(new Set(targets)).toEqual(new Set(["creati.ai"]));
  });

  test("without its script the page is whole, and has no search", async () => {
    const page = await open("help.html", { javaScriptEnabled: false });
    expect(await shown(page, "section h2")).toHaveLength(functionCount);
    expect(await shown(page, "input")).toEqual([]);
  });

  test("it wears the pane's colours, in the dark too", async () => {
    const page = await open("help.html");
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ colorScheme: "dark" });
    await page.locator("[data-theme=dark]").first().waitFor();
    expect(await background()).toBe("rgb(41, 41, 41)");
  });
});
