import type { Block, Place } from "../handoff/cellBlocks";

/** The range of a block of cells on its sheet. */
export function blockRange(sheet: Excel.Worksheet, { row, column, rows }: Block<Place>): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows.length, rows[0]?.length ?? 0);
}
