import type { ChartCells, ChartData } from "../charts/chartData";
import { ChartStore } from "../charts/chartStore";
import { formatAbsoluteArea, quoteSheetName } from "../officeHost/range/cellArea";
import { pointsPerPixel } from "../officeHost/range/pointsPerPixel";
import type { SheetCells } from "../officeHost/range/sheetCells";
import type { Workbook } from "../officeHost/workbook/workbook";
import type { Worksheet } from "../officeHost/workbook/worksheet";
import type { ChartContents, ChartPlace, PlaceInCell } from "./workbookContents";

/** Reads a sheet's charts. */
export function readCharts({ workbook, cells, Id }: Worksheet): ChartContents[] {
  const reference = (area: ChartCells | undefined) => (area ? referenceTo(workbook, area) : "");
  return cells.spreadsheet.injector
    .get(ChartStore)
    .ofSheet(Id)
    .map((chart) => ({
      chart,
      place: placeOf(chart, cells),
      series: chart.series.map(({ name, values, categories }) => ({
        name: typeof name === "string" ? name : { reference: reference(name) },
        values: reference(values),
        categories: reference(categories),
        numberFormat: values ? firstNumberFormat(workbook, values) : "General",
      })),
    }));
}

/** Where a chart begins and ends among the cells of its sheet. */
export function placeOf({ left, top, width, height }: ChartData, cells: SheetCells): ChartPlace {
  return { from: placeAt(cells, left, top), to: placeAt(cells, left + width, top + height) };
}

function placeAt(cells: SheetCells, left: number, top: number): PlaceInCell {
  const [column, x] = lineAt(cells, "columns", left);
  const [row, y] = lineAt(cells, "rows", top);
  return { row, column, x: toPixels(x), y: toPixels(y) };
}

/** The row or column that is so many points from the sheet's edge, and how far into it. */
function lineAt(cells: SheetCells, lines: "rows" | "columns", points: number): [index: number, rest: number] {
  const last = (lines === "rows" ? cells.bounds.rowCount : cells.bounds.columnCount) - 1;
  let index = 0;
  let size = cells.points(lines, 0, 1);
  let rest = points;
  while (rest >= size && index < last) {
    rest -= size;
    index += 1;
    size = cells.points(lines, index, 1);
  }
  return [index, rest];
}

function toPixels(points: number): number {
  return Math.round(points / pointsPerPixel);
}

/** To nothing where the sheet is gone. */
function referenceTo({ Worksheets }: Workbook, area: ChartCells): string {
  const worksheet = Worksheets.find(area.sheetId);
  if (!worksheet) return "#REF!";
  return `${quoteSheetName(worksheet.Name)}!${formatAbsoluteArea(area, worksheet.cells.bounds)}`;
}

function firstNumberFormat({ Worksheets }: Workbook, { sheetId, row, column }: ChartCells): string {
  return Worksheets.find(sheetId)?.cells.numberFormat(row, column) ?? "General";
}
