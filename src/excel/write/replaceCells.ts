import { cellBlocks } from "../../grid/blocks";
import { blockRange } from "../host/blockRange";
import type { EnteredCell } from "../rollback/cellsChange";
import { toEntry } from "../rollback/sameContent";
import { enterCells } from "./enterCells";
import type { TableColumn } from "./tableColumns";

/** Those of a sheet's cells that still hold what was read of them; one request. */
export async function stillHeld<Cell extends EnteredCell>(
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
): Promise<Cell[]> {
  const asked = loadBlocks(sheet, cells);
  await sheet.context.sync();
  return asked.flatMap(heldIn).flatMap(({ cell, held }) => (held === cell.was ? [cell] : []));
}

/**
 * Enters cells of a sheet; those that were edited since they were read keep the edit and are returned.
 * One request, or two. The columns are those of Tables that the cells lie in.
 */
export async function replaceCells<Cell extends EnteredCell>(
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
  columns: readonly TableColumn[],
): Promise<Cell[]> {
  const before = loadBlocks(sheet, cells);
  await enterCells(sheet, cells, columns);
  const changed = before.flatMap(heldIn).filter(({ cell, held }) => held !== cell.was);
  await enterCells(
    sheet,
    changed.map(({ cell: { row, column }, held }) => ({ row, column, content: toEntry(held) })),
    columns,
  );
  return changed.map(({ cell }) => cell);
}

interface LoadedBlock<Cell> {
  readonly rows: readonly (readonly Cell[])[];
  readonly loaded: Excel.Range;
}

function loadBlocks<Cell extends EnteredCell>(
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
): LoadedBlock<Cell>[] {
  return cellBlocks(cells).map((block) => {
    const range = blockRange(sheet, block);
    range.load("formulas");
    return { rows: block.rows, loaded: range };
  });
}

function heldIn<Cell>({ rows, loaded: { formulas } }: LoadedBlock<Cell>): { cell: Cell; held: unknown }[] {
  return rows.flatMap((line, r) =>
    line.map((cell, c) => ({ cell, held: (formulas as unknown[][])[r]?.[c] })),
  );
}
