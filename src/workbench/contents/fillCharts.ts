import { generateRandomId } from "@univerjs/core";
import type { ChartCells, SeriesData } from "../charts/chartData";
import { setChart } from "../charts/chartStore";
import { parseArea, splitSheetName } from "../officeHost/range/cellArea";
import { pointsPerPixel } from "../officeHost/range/pointsPerPixel";
import type { SheetCells } from "../officeHost/range/sheetCells";
import type { Workbook } from "../officeHost/workbook/workbook";
import type { Worksheet } from "../officeHost/workbook/worksheet";
import { placeOf } from "./readCharts";
import type { ChartContents, PlaceInCell, SeriesReferences } from "./workbookContents";

/** Adds a chart to a sheet, where its place says and with series of the cells that their references say. */
export function fillChart(worksheet: Worksheet, { chart, place, series }: ChartContents): void {
  const { workbook, cells } = worksheet;
  const [left, top] = pointsAt(cells, place.from);
  const [right, bottom] = pointsAt(cells, place.to);
  // Places are rounded to pixels: what stands there already keeps its own points.
  const isThere = JSON.stringify(placeOf(chart, cells)) === JSON.stringify(place);
  const lengths = isThere ? {} : { left, top, width: right - left, height: bottom - top };
  const id = generateRandomId();
  const filled = chart.series.map((own, index) => seriesOf(workbook, own, series[index]));
  setChart(cells.spreadsheet, id, { ...chart, ...lengths, id, sheetId: worksheet.Id, series: filled });
}

function seriesOf(workbook: Workbook, own: SeriesData, references: SeriesReferences | undefined): SeriesData {
  if (!references) return own;
  const { name } = references;
  const values = cellsAt(workbook, references.values);
  const categories = cellsAt(workbook, references.categories);
  const fallback = typeof own.name === "string" ? own.name : "";
  return {
    ...withoutCells(own),
    name: typeof name === "string" ? name : (cellsAt(workbook, name.reference) ?? fallback),
    ...(values && { values }),
    ...(categories && { categories }),
  };
}

/** Its cells are those of the workbook that it comes from. */
function withoutCells(series: SeriesData): SeriesData {
  const copy: { -readonly [Key in keyof SeriesData]: SeriesData[Key] } = { ...series };
  delete copy.values;
  delete copy.categories;
  return copy;
}

/** The cells of a reference: 'My sheet'!$A$1:$A$9. */
function cellsAt({ Worksheets }: Workbook, reference: string): ChartCells | undefined {
  const { sheetName, cells } = splitSheetName(reference);
  const worksheet = Worksheets.find(sheetName ?? "");
  const area = worksheet && parseArea(cells, worksheet.cells.bounds);
  return area && { sheetId: worksheet.Id, ...area };
}

/** How far a place is from the sheet's left and upper edge, in points. */
function pointsAt(cells: SheetCells, { row, column, x, y }: PlaceInCell): [left: number, top: number] {
  return [
    cells.points("columns", 0, column) + x * pointsPerPixel,
    cells.points("rows", 0, row) + y * pointsPerPixel,
  ];
}
