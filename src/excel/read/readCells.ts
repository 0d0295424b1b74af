import type { CellPosition } from "../../grid/address";
import { cellBlocks } from "../../grid/blocks";
import { blockRange } from "../host/blockRange";
import type { ProgressOptions } from "../host/progress";

/** Cells of a sheet. */
export interface SheetCells<Cell extends CellPosition> {
  readonly sheetId: string;
  readonly cells: readonly Cell[];
}

/** As many cells as are read in a request. */
const mostCells = 4000;

/** What cells show, as many in a request as are safe. */
export async function readCells<Cell extends CellPosition, Phase extends string>(
  context: Excel.RequestContext,
  sheets: readonly SheetCells<Cell>[],
  phase: Phase,
  { onProgress, signal }: ProgressOptions<Phase>,
): Promise<ReadonlyMap<Cell, unknown>> {
  const total = sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  const shown = new Map<Cell, unknown>();
  onProgress?.(phase, 0, total);
  for (const { sheetId, cells } of sheets) {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (let first = 0; first < cells.length; first += mostCells) {
      signal?.throwIfAborted();
      for (const { rows, values } of await readBlocks(sheet, cells.slice(first, first + mostCells))) {
        rows.forEach((line, r) => line.forEach((cell, c) => shown.set(cell, values[r]?.[c])));
      }
      onProgress?.(phase, shown.size, total);
    }
  }
  return shown;
}

async function readBlocks<Cell extends CellPosition>(sheet: Excel.Worksheet, cells: readonly Cell[]) {
  const asked = cellBlocks(cells).map((block) => {
    const range = blockRange(sheet, block);
    range.load("values");
    return { rows: block.rows, range };
  });
  await sheet.context.sync();
  return asked.map(({ rows, range }) => ({ rows, values: range.values as unknown[][] }));
}
