import type { Worksheet } from "@univerjs/core";
import { SpreadsheetSkeleton } from "@univerjs/engine-render";

interface RowHeights {
  /** True once the sheet is deleted. */
  readonly _disposed: boolean;
  readonly worksheet: Worksheet;
  calculateAutoHeightInRange(...rows: unknown[]): unknown[];
  calculateAutoHeightForCell(row: number, column: number): number | undefined;
  _calculateRowAutoHeight(row: number): number;
}

/** In pixels, as in Excel: 409 points. */
const highestRow = 545;

const heights = SpreadsheetSkeleton.prototype as unknown as RowHeights;
const measureRows = heights.calculateAutoHeightInRange;

/**
 * Has the height of a row worked out by its cells in use alone: after a change of a column's width Univer 0.25.1 goes
 * through every column of every row, which keeps the page busy for seconds. It does so once there is nothing else to
 * do, also where the sheet has been deleted meanwhile: that has no rows.
 */
export function fitRowsByCellsInUse(): void {
  heights.calculateAutoHeightInRange = function (...rows) {
    return this._disposed ? [] : measureRows.apply(this, rows);
  };
  heights._calculateRowAutoHeight = function (row) {
    const columns = Object.keys(this.worksheet.getCellMatrix().getMatrix()[row] ?? {});
    const cellHeights = columns.map((column) => this.calculateAutoHeightForCell(row, Number(column)) ?? 0);
    return Math.min(Math.max(this.worksheet.getConfig().defaultRowHeight, ...cellHeights), highestRow);
  };
}
