import { cellBlocks, type Place } from "../handoff/cellBlocks";
import { blockRange } from "./blockRange";

/** Queues entering cells of a sheet, and touches no others. */
export function enterCells(
  sheet: Excel.Worksheet,
  cells: readonly (Place & { readonly content: unknown })[],
): void {
  for (const block of cellBlocks(cells)) {
    blockRange(sheet, block).formulas = block.rows.map((line) => line.map(({ content }) => content));
  }
}
