import type { Browser, Frame } from "playwright-core";
import { languages, type Language } from "../../src/data/language";
import { paneViewCount } from "../inventory";
import { describeInBrowser } from "./chromium";
import { injectAxe, violations } from "./axe";
import { proveDrawn, testInFonts } from "./fonts";
import { openWorkbench } from "./openWorkbench";
import { paneViews, Walk } from "./paneViews";
import { lostInPage, lostInPane } from "./reflow";
import { serveFromDisk, siteUrl } from "./site";
import { sharedBrowser } from "./sharedBrowser";

jest.setTimeout(120_000);

/** What every view is shown in; where the system forces its own colours, the theme makes no difference. */
const settings = [
  { theme: "light", forcedColors: "none" },
  { theme: "light", forcedColors: "active" },
  { theme: "dark", forcedColors: "none" },
] as const;

/** How many tests of views have run, and how often one has been looked at. */
const ran = { pane: 0, help: 0 };
const seen = { pane: 0, help: 0 };

describeInBrowser("with any eyes, at any size", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  afterAll(() => {
    expect(paneViews).toHaveLength(paneViewCount);
    expect(seen).toEqual({ pane: ran.pane * 3, help: ran.help * 3 });
  });

  describe.each(languages)("in the pane, %s", (language) => {
    const walk = new Walk(language, async () => {
      const workbench = await openWorkbench(browser, { language, firstRun: true });
      await injectAxe(workbench.pane);
      return workbench;
    });
    afterAll(() => walk.close());

    testInFonts(language, async (font) => proveDrawn((await walk.anywhere()).page, font));

    test.each(paneViews)("$name", async (view) => {
      ran.pane += 1;
      const { page, pane } = await walk.show(view);
      const found: string[] = [];
      for (const { theme, forcedColors } of settings) {
        await page.emulateMedia({ forcedColors, colorScheme: null });
        await wear(pane, theme);
        expect(await areForced(pane)).toBe(forcedColors === "active");
        for (const each of await violations(pane)) found.push(`${theme}, ${forcedColors}: ${each}`);
        seen.pane += 1;
      }
      await wear(pane, "light");
      found.push(...(await lostInPane(pane, language)));
      expect(found).toEqual([]);
    });
  });

  const helpPages: Record<Language, string> = { "en-US": "help.html", "zh-TW": "help.zh-TW.html" };

  test.each(languages)("in the help, %s", async (language) => {
    ran.help += 1;
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    await serveFromDisk(context);
    const page = await context.newPage();
    await page.goto(`${siteUrl}${helpPages[language]}`);
    await injectAxe(page);
    const found: string[] = [];
    for (const { theme, forcedColors } of settings) {
      await page.emulateMedia({ colorScheme: theme, forcedColors });
      found.push(...(await violations(page)));
      seen.help += 1;
    }
    found.push(...(await lostInPage(page, language)));
    expect(found).toEqual([]);
    await context.close();
  });
});

/** The theme is an attribute alone (theme.ts); that Office's reaches it is told in workbench.test.ts. */
function wear(pane: Frame, theme: string): Promise<void> {
  return pane.evaluate((name) => {
    document.documentElement.dataset["theme"] = name;
  }, theme);
}

function areForced(pane: Frame): Promise<boolean> {
  return pane.evaluate(() => matchMedia("(forced-colors: active)").matches);
}
