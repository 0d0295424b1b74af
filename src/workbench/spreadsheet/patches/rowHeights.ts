import type { Worksheet } from "@univerjs/core";
import { SpreadsheetSkeleton } from "@univerjs/engine-render";

interface RowHeights {
  readonly worksheet: Worksheet;
  calculateAutoHeightForCell(row: number, column: number): number | undefined;
  _calculateRowAutoHeight(row: number): number;
}

/** In pixels, as in Excel: 409 points. */
const HIGHEST_ROW = 545;

/**
 * Has the height of a row worked out by its cells in use alone: after a change of a column's width Univer 0.25.1 goes
 * through every column of every row, which keeps the page busy for seconds.
 */
export function fitRowsByCellsInUse(): void {
  const heights = SpreadsheetSkeleton.prototype as unknown as RowHeights;
  heights._calculateRowAutoHeight = function (row) {
    const columns = Object.keys(this.worksheet.getCellMatrix().getMatrix()[row] ?? {});
    const cellHeights = columns.map((column) => this.calculateAutoHeightForCell(row, Number(column)) ?? 0);
    return Math.min(Math.max(this.worksheet.getConfig().defaultRowHeight, ...cellHeights), HIGHEST_ROW);
  };
}
