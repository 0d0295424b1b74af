import type { CellPosition } from "../../grid/address";
import { cellBlocks } from "../../grid/blocks";
import { blockRange } from "../host/blockRange";

/** Queues entering cells of a sheet, and touches no others. */
export function enterCells(
  sheet: Excel.Worksheet,
  cells: readonly (CellPosition & { readonly content: unknown })[],
): void {
  for (const block of cellBlocks(cells)) {
    blockRange(sheet, block).formulas = block.rows.map((line) => line.map(({ content }) => content));
  }
}
