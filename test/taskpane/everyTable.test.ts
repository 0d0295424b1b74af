import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import "../../src/workbench/workbench";
import { languages } from "../../src/data/language";
import { defaultOptions } from "../../src/tables/options";
import { sheetsOf } from "../../src/tables/sheetsOf";
import { describeInBrowser } from "../browser/chromium";
import { openTable, openWorkbench, type OpenWorkbench } from "../browser/openWorkbench";
import { entryCount } from "../inventory";
import { catalogueItems } from "../tables/catalogueItems";
import { sharedBrowser } from "../browser/sharedBrowser";

jest.setTimeout(60_000);

/** Where the screenshots are kept, for a look by eye. */
const screenshots = path.resolve(__dirname, "../../screenshots");

test("every entry is found", () => {
  expect(catalogueItems).toHaveLength(entryCount);
});

describeInBrowser("each entry of the list, on new sheets", () => {
  let browser: Browser;
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    browser = await sharedBrowser();
  });

  describe.each(languages)("in %s", (language) => {
    beforeAll(async () => {
      workbench = await openWorkbench(browser, { language });
    });
    afterAll(() => workbench.close());

    test.each(catalogueItems)("$id is inserted as previewed, and pictured", async (item) => {
      const { page, pane } = workbench;
      await openTable(pane, item.title[language]);
      const newSheet = pane.locator('input[value="newSheet"]');
      if (await newSheet.count()) await newSheet.check();
      await pane.locator(".where .free").waitFor();
      await pane.locator(".insert").click();
      await pane.locator('fluent-message-bar[intent="success"]').waitFor();
      await page.evaluate(() => window.workbench.settled());
      const sheets = sheetsOf(item, { ...defaultOptions, language });
      const [first] = sheets;
      const { value } = await page.evaluate(() => window.workbench.readCell("B2"));
      expect(value).toBe(first?.rows[0]?.[0]?.value);
      await page.screenshot({ path: path.join(screenshots, `${item.id}.${language}.png`) });
      await page.keyboard.press("Escape");
    });
  });
});
