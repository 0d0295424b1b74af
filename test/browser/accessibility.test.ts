import type { Browser, Frame } from "playwright-core";
import { languages, type Language } from "../../src/data/language";
import { languageCount, paneViewCount } from "../inventory";
import { describeInBrowser, launchBrowser } from "./chromium";
import { injectAxe, violations } from "./axe";
import { openWorkbench, type OpenWorkbench } from "./openWorkbench";
import { paneViews } from "./paneViews";
import { lostAt, resizePane } from "./reflow";
import { serveFromDisk, siteUrl } from "./site";

jest.setTimeout(120_000);

/** What every view is shown in; where the system forces its own colours, the theme makes no difference. */
const settings = [
  { theme: "light", forcedColors: "none" },
  { theme: "light", forcedColors: "active" },
  { theme: "dark", forcedColors: "none" },
] as const;

/** How many views have been looked at in how many languages and settings. */
const seen = { pane: 0, help: 0 };

describeInBrowser("with any eyes, at any size", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    expect(paneViews).toHaveLength(paneViewCount);
    expect(seen).toEqual({ pane: paneViewCount * languageCount * 3, help: languageCount * 3 });
  });

  describe.each(languages)("in the pane, %s", (language) => {
    let workbench: OpenWorkbench;
    beforeAll(async () => {
      workbench = await openWorkbench(browser, { language, firstRun: true });
      await injectAxe(workbench.pane);
    });
    afterAll(() => workbench.page.context().close());

    test.each(paneViews)("$name", async ({ show }) => {
      const { page, pane } = workbench;
      await show({ ...workbench, language });
      const found: string[] = [];
      for (const { theme, forcedColors } of settings) {
        await page.emulateMedia({ forcedColors, colorScheme: null });
        await wear(pane, theme);
        expect(await areForced(pane)).toBe(forcedColors === "active");
        for (const each of await violations(pane)) found.push(`${theme}, ${forcedColors}: ${each}`);
        seen.pane += 1;
      }
      await wear(pane, "light");
      for (const size of paneSizes) {
        await resizePane(page, size);
        for (const each of await lostAt(pane)) found.push(`${size.width} × ${size.height}: ${each}`);
      }
      await resizePane(page, undefined);
      expect(found).toEqual([]);
    });
  });

  const helpPages: Record<Language, string> = { "en-US": "help.html", "zh-TW": "help.zh-TW.html" };

  test.each(languages)("in the help, %s", async (language) => {
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
    found.push(...(await lostAt(page.mainFrame())));
    expect(found).toEqual([]);
    await context.close();
  });
});

/** The pane's narrowest in Excel, and the same, low, at a zoom of 200 %. */
const paneSizes = [
  { width: 350, height: 378 },
  { width: 175, height: 189 },
];

/** The theme is an attribute alone (theme.ts); that Office's reaches it is told in workbench.test.ts. */
function wear(pane: Frame, theme: string): Promise<void> {
  return pane.evaluate((name) => {
    document.documentElement.dataset["theme"] = name;
  }, theme);
}

function areForced(pane: Frame): Promise<boolean> {
  return pane.evaluate(() => matchMedia("(forced-colors: active)").matches);
}
