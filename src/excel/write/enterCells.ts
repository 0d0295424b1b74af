import type { CellPosition } from "../../grid/address";
import { cellBlocks } from "../../grid/blocks";
import { blockRange } from "../host/blockRange";
import { enterUnfilled } from "../rollback/placeholder";
import { TableColumnFilledError } from "../rollback/tableColumnFilled";
import { isWithin, type TableColumn } from "./tableColumns";
import { filledChanges, watchColumns } from "./watchColumns";

type NewCell = CellPosition & { readonly content: unknown };

/**
 * Enters cells of a sheet, and touches no others; one request. The columns are those of Tables that they may lie in: where
 * Excel fills one of these all the same, TableColumnFilledError is thrown.
 */
export async function enterCells(
  sheet: Excel.Worksheet,
  cells: readonly NewCell[],
  columns: readonly TableColumn[],
): Promise<void> {
  const entered = columns.filter((column) => cells.some((cell) => isWithin(column, cell)));
  const watched = watchColumns(sheet, entered, () => queueCells(sheet, cells, entered));
  await sheet.context.sync();
  const places = new Set(cells.map(placeOf));
  const filled = watched().filter((column) =>
    column.cells.some((cell) => cell.content !== cell.was && !places.has(placeOf(cell))),
  );
  if (filled.length > 0) throw new TableColumnFilledError(filled.flatMap(filledChanges));
}

function queueCells(
  sheet: Excel.Worksheet,
  cells: readonly NewCell[],
  columns: readonly TableColumn[],
): void {
  for (const block of cellBlocks(cells)) {
    const contents = block.rows.map((line) => line.map(({ content }) => content));
    const isInTable = block.rows.flat().some((cell) => columns.some((column) => isWithin(column, cell)));
    if (isInTable) enterUnfilled(blockRange(sheet, block), contents);
    else blockRange(sheet, block).formulas = contents;
  }
}

function placeOf({ row, column }: CellPosition): string {
  return `${row}:${column}`;
}
