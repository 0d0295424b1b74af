import type { Worksheet } from "@univerjs/core";
import { SpreadsheetSkeleton } from "@univerjs/engine-render";
import {
  MarkDirtyRowAutoHeightOperation,
  type IMarkDirtyRowAutoHeightOperationParams,
} from "@univerjs/sheets";
import type { Spreadsheet } from "./spreadsheet";

interface RowHeights {
  readonly worksheet: Worksheet;
  calculateAutoHeightForCell(row: number, column: number): number | undefined;
  _calculateRowAutoHeight(row: number): number;
}

/** In pixels, as in Excel: 409 points. */
const HIGHEST_ROW = 545;

/**
 * Has the heights of rows worked out by the cells in use alone: after a change of a column's width Univer 0.25.1 goes
 * through every column of every row, which keeps the page busy for seconds.
 */
export function fitRowsByCellsInUse({
  commands,
  workbook,
}: Pick<Spreadsheet, "commands" | "workbook">): void {
  const heights = SpreadsheetSkeleton.prototype as unknown as RowHeights;
  heights._calculateRowAutoHeight = function (row) {
    const columns = Object.keys(this.worksheet.getCellMatrix().getMatrix()[row] ?? {});
    const cellHeights = columns.map((column) => this.calculateAutoHeightForCell(row, Number(column)) ?? 0);
    return Math.min(Math.max(this.worksheet.getConfig().defaultRowHeight, ...cellHeights), HIGHEST_ROW);
  };
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== MarkDirtyRowAutoHeightOperation.id) return;
    const marked = params as IMarkDirtyRowAutoHeightOperationParams;
    const sheet = workbook.getWorkbook().getSheetBySheetId(marked.subUnitId);
    if (!sheet) return;
    const lastRow = lastRowInUse(sheet);
    marked.ranges = marked.ranges
      .filter(({ startRow }) => startRow <= lastRow)
      .map((range) => ({ ...range, endRow: Math.min(range.endRow, lastRow) }));
  });
}

/** The last row with a cell or a height of its own. */
function lastRowInUse(sheet: Worksheet): number {
  const rowsWithHeights = Object.keys(sheet.getConfig().rowData).map(Number);
  return Math.max(sheet.getCellMatrix().getLength() - 1, ...rowsWithHeights);
}
