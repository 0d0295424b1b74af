import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import "../../src/workbench/workbench";
import { languages, type Language } from "../../src/data/language";
import {
  axisFormat,
  figureFormat,
  gridlines,
  hasFigures,
  hasValueAxis,
  lineLook,
} from "../../src/tables/chartLook";
import type { TableDescription } from "../../src/tables/description";
import { formattedNumber } from "../../src/tables/numberFormat";
import { defaultOptions } from "../../src/tables/options";
import { blockCells } from "../../src/tables/placement";
import { sheetsOf } from "../../src/tables/sheetsOf";
import { describeInBrowser } from "../browser/chromium";
import { openTable, openWorkbench, type OpenWorkbench } from "../browser/openWorkbench";
import { entryCount } from "../inventory";
import { catalogueItems } from "../tables/catalogueItems";
import { sharedBrowser } from "../browser/sharedBrowser";

jest.setTimeout(60_000);

/** Where the screenshots are kept, for a look by eye. */
const screenshots = path.resolve(__dirname, "../../screenshots");

/** What the preview draws of a chart, besides its figures. */
interface PreviewedChart {
  readonly title: string;
  readonly axis: readonly string[];
  readonly lines: readonly { readonly name: string; readonly isDashed: boolean }[];
}

/** Undefined where there is none. */
async function previewedChart({ pane }: OpenWorkbench): Promise<PreviewedChart | undefined> {
  const [drawn] = await pane.locator("svg.chart").evaluateAll((charts) =>
    charts.map((chart) => {
      const texts = (selector: string) =>
        [...chart.querySelectorAll(selector)].map(({ textContent }) => textContent ?? "");
      const dashes = [...chart.querySelectorAll("polyline")].map((line) =>
        line.hasAttribute("stroke-dasharray"),
      );
      return {
        title: texts(".title").join(),
        axis: texts(".gridline + text"),
        lines: texts(".series .name").map((name, index) => ({ name, isDashed: dashes[index] ?? false })),
      };
    }),
  );
  return drawn;
}

/** By the module that the sheet's chart is made by too. */
function describedChart(table: TableDescription, language: Language): PreviewedChart | undefined {
  const { chart } = table;
  if (!chart || !hasFigures(table, chart)) return undefined;
  const values = chart.series.flatMap((series) =>
    blockCells(table, series.values).map(({ cell }) => Number(cell.value)),
  );
  const format = axisFormat(figureFormat(table, chart));
  return {
    title: chart.title,
    axis: hasValueAxis(chart)
      ? gridlines(values).map((value) => formattedNumber(value, format, language))
      : [],
    lines:
      chart.type === "line"
        ? chart.series.map((series, index) => ({
            name: series.name,
            isDashed: lineLook(series, index).isDashed,
          }))
        : [],
  };
}

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
      const sheets = sheetsOf(item, { ...defaultOptions, language });
      const [first] = sheets;
      expect(await previewedChart(workbench)).toEqual(first && describedChart(first, language));
      const newSheet = pane.locator('input[value="newSheet"]');
      if (await newSheet.count()) await newSheet.check();
      await pane.locator(".where .free").waitFor();
      await pane.locator(".insert").click();
      await pane.locator('fluent-message-bar[intent="success"]').waitFor();
      await page.evaluate(() => window.workbench.settled());
      const { value } = await page.evaluate(() => window.workbench.readCell("B2"));
      expect(value).toBe(first?.rows[0]?.[0]?.value);
      await page.screenshot({ path: path.join(screenshots, `${item.id}.${language}.png`) });
      await page.keyboard.press("Escape");
    });
  });
});
