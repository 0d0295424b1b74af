import type { CellPosition } from "../../grid/address";
import type { Block } from "../../grid/blocks";

/** The range of a block of cells on its sheet. */
export function blockRange(sheet: Excel.Worksheet, { row, column, rows }: Block<CellPosition>): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows.length, rows[0]?.length ?? 0);
}
