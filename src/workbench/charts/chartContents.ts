import { mapCells } from "../officeHost/range/cellArea";
import { SheetCells } from "../officeHost/range/sheetCells";
import type { Spreadsheet } from "../spreadsheet/types";
import type { ChartCells, SeriesData } from "./chartData";

/** What a series' cells hold at the moment. */
export interface SeriesContents {
  readonly name: string;
  /** null where there is no number: a gap in the line. */
  readonly values: readonly (number | null)[];
  readonly categories: readonly string[];
  readonly numberFormat: string;
}

export function readSeries(
  spreadsheet: Spreadsheet,
  { name, values, categories }: SeriesData,
): SeriesContents {
  const numbers = values ? read(spreadsheet, values, (cells, row, column) => cells.value(row, column)) : [];
  const labels = categories && read(spreadsheet, categories, (cells, row, column) => cells.text(row, column));
  const [numberFormat = "General"] = values
    ? read(spreadsheet, { ...values, rowCount: 1, columnCount: 1 }, (cells, row, column) =>
        cells.numberFormat(row, column),
      )
    : [];
  return {
    name: nameOfSeries(spreadsheet, name),
    values: numbers.map((value) => (typeof value === "number" ? value : null)),
    categories: labels ?? numbers.map((_, index) => String(index + 1)),
    numberFormat,
  };
}

export function nameOfSeries(spreadsheet: Spreadsheet, name: SeriesData["name"]): string {
  if (typeof name === "string") return name;
  return read(spreadsheet, name, (cells, row, column) => cells.text(row, column)).join(" ");
}

/** Nothing where the sheet is gone. */
function read<T>(
  spreadsheet: Spreadsheet,
  area: ChartCells,
  cell: (cells: SheetCells, row: number, column: number) => T,
): T[] {
  const sheet = spreadsheet.workbook.getSheetBySheetId(area.sheetId);
  if (!sheet) return [];
  const cells = new SheetCells(spreadsheet, sheet);
  return mapCells(area, (row, column) => cell(cells, row, column)).flat();
}
