import fc from "fast-check";
import type { Language } from "../../src/data/language";
import { insertTables } from "../../src/excel/insertion/insertTables";
import {
  axisFormat,
  columnColor,
  columnColors,
  figureFormat,
  gridlineColor,
  gridlines,
  hasFigures,
  hasLegend,
  hasValueAxis,
  lineLook,
} from "../../src/tables/chartLook";
import type { ChartDescription, TableDescription } from "../../src/tables/description";
import { blockCells } from "../../src/tables/placement";
import type { SeriesData } from "../../src/workbench/charts/chartData";
import { ChartStore } from "../../src/workbench/charts/chartStore";
import { valueRange } from "../../src/workbench/charts/valueRange";
import { chartedSheetCount, languageCount } from "../inventory";
import { variants } from "../tables/catalogueItems";
import { openWorkbookWithFunctions } from "./workbookWithFunctions";

const charted = variants.flatMap(({ id, language, figures, sheets }) =>
  sheets.flatMap((table) =>
    table.chart ? [{ id, language, figures, sheets, table, chart: table.chart }] : [],
  ),
);
type Charted = (typeof charted)[number];

test("every chart of the catalogue is found, in each language", () => {
  expect(charted.filter(({ figures }) => figures === "ours")).toHaveLength(languageCount * chartedSheetCount);
});

/** From Excel's point of view: five inches of 14 points take some forty letters, and half as many characters. */
const units: Record<Language, RegExp> = {
  "en-US": /^.{1,36} \((?:USD bn|%|pp)\)$/,
  "zh-TW": /^.{1,16}（(?:十億美元|%|百分點)）$/,
};

test.each(charted)("the title of $id, $language, $figures, says the unit and fits a line", (each) => {
  expect(each.chart.title).toMatch(units[each.language]);
});

/** What the pane's preview draws, by the module that it reads too. */
function previewed({ type, series }: ChartDescription) {
  return series.map((one, index) => {
    const { color, isDashed } = lineLook(one, index);
    if (type === "line") return { name: one.name, color, isDashed, labels: "name at the end" };
    const labels = series.length > 1 ? "none" : "values";
    return { name: one.name, color: columnColor(one), isDashed: false, labels };
  });
}

/** What the sheet's chart draws. */
function drawn({ name, fillColor, lineColor, lineStyle, dataLabels, pointLabels }: SeriesData, last: number) {
  const ends = Object.entries(pointLabels).filter(([, label]) => label.showSeriesName && !label.showValue);
  const isNamed = !dataLabels.showValue && ends.length === 1 && ends[0]?.[0] === String(last);
  const labels = isNamed ? "name at the end" : dataLabels.showValue ? "values" : "none";
  return { name, color: fillColor ?? lineColor, isDashed: lineStyle === "Dash", labels };
}

/** The cells are busy, or hold numbers at once. */
const insertions = charted.flatMap((each) =>
  (["live", "values"] as const).map((mode) => ({ ...each, mode })),
);

test.each(insertions)(
  "the chart of $id, $mode, $language, $figures, is labelled directly and looks as in the preview",
  async ({ sheets, table, chart: described, mode }) => {
    const excel = openWorkbookWithFunctions();
    try {
      const inserted = await insertTables(sheets, mode, { kind: "newSheets" });
      if (inserted.kind !== "inserted") throw new Error("New sheets were refused.");
      const { sheetId = "" } = inserted.tables[sheets.indexOf(table)] ?? {};
      const [chart] = excel.spreadsheet.injector.get(ChartStore).ofSheet(sheetId);
      const [first] = described.series;
      const last = first ? blockCells(table, first.values).length - 1 : 0;
      expect(chart?.series.map((series) => drawn(series, last))).toEqual(previewed(described));
      expect(chart).toMatchObject({
        title: { text: described.title, visible: true },
        legend: { visible: hasLegend(described) },
        valueAxis: {
          visible: hasValueAxis(described),
          numberFormat: axisFormat(figureFormat(table, described)),
          gridlines: { visible: hasValueAxis(described), color: gridlineColor },
        },
        categoryAxis: { tickLabelPosition: described.signed ? "Low" : "NextToAxis" },
      });
      // 0 by default, and below it where values may be.
      expect(chart?.valueAxis.minimum).toBe(described.signed ? undefined : 0);
      for (const { invertsIfNegative, invertColor } of chart?.series ?? [])
        expect([invertsIfNegative, invertColor]).toEqual(
          described.signed ? [true, columnColors.negative] : [false, undefined],
        );
    } finally {
      excel.close();
    }
  },
);

const valuesOf = (table: TableDescription, { series }: ChartDescription) =>
  series.flatMap(({ values }) =>
    blockCells(table, values).flatMap(({ cell: { value } }) => (typeof value === "number" ? value : [])),
  );

const withFigures = charted.filter(({ table, chart }) => hasFigures(table, chart));

test.each(withFigures)("gridlines of $id, $language, $figures: about four, the same in the sheet", (each) => {
  expectSameGridlines(valuesOf(each.table, each.chart));
});

test("whatever the amounts, gridlines are about four, the same in the sheet, and leave room above", () => {
  const amounts = fc.array(fc.double({ min: 0.01, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(fc.property(amounts, expectSameGridlines));
});

function expectSameGridlines(values: readonly number[]): void {
  const lines = gridlines(values);
  const { min, max, unit } = valueRange(values, { minimum: 0 });
  expect(lines[0]).toBe(min);
  expect((lines.at(-1) ?? 0) / max).toBeCloseTo(1, 9);
  expect((lines[1] ?? 0) / unit).toBeCloseTo(1, 9);
  expect(lines.length - 1).toBeGreaterThanOrEqual(2);
  expect(lines.length - 1).toBeLessThanOrEqual(4);
  expect(max).toBeGreaterThanOrEqual(1.05 * Math.max(...values) * (1 - 1e-9));
}

const formats: { format: string; axis: string; why: string }[] = [
  { format: "#,##0.0", axis: "#,##0", why: "amounts" },
  { format: "0.0%", axis: "0%", why: "rates" },
  { format: "0", axis: "0", why: "years" },
  { format: "#,##0.0;(#,##0.0)", axis: "#,##0;(#,##0)", why: "each part of a format" },
  { format: '#,##0.0;-#,##0.0;"–"', axis: "#,##0;-#,##0", why: "a gridline at 0 is no amount of nothing" },
];

test.each(formats)("$format has $axis at its gridlines: $why", ({ format, axis }) => {
  expect(axisFormat(format)).toBe(axis);
});

/** Only of what the user has yet to enter. */
const blank = (each: Charted) => !hasFigures(each.table, each.chart);

test("the watch-list alone has a chart that would show nothing", () => {
  expect(new Set(charted.filter(blank).map(({ id }) => id))).toEqual(new Set(["watchlist"]));
});
