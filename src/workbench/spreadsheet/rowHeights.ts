import type { Worksheet } from "@univerjs/core";
import {
  MarkDirtyRowAutoHeightOperation,
  type IMarkDirtyRowAutoHeightOperationParams,
} from "@univerjs/sheets";
import type { Spreadsheet } from "./spreadsheet";

/**
 * Has the heights of rows in use alone worked out anew after a change of columns' widths: Univer 0.25.1 goes through
 * every cell of every row, which keeps the page busy for seconds.
 */
export function fitRowsInUse({ commands, workbook }: Pick<Spreadsheet, "commands" | "workbook">): void {
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
