import { cellBlocks } from "../handoff/cellBlocks";
import type { EnteredCell } from "./enteredCells";
import { asEntered } from "./sameContent";

/** Of these cells of a sheet the ones that hold what they were seen to hold; one request. */
export async function stillHeld<Cell extends EnteredCell>(
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
): Promise<Cell[]> {
  const asked = loadBlocks(sheet, cells);
  await sheet.context.sync();
  return asked.flatMap(heldIn).flatMap(({ cell, held }) => (held === cell.was ? [cell] : []));
}

/**
 * Enters cells of a sheet; those that held something else by the time of the very request get it back and are told.
 * One request, or two.
 */
export async function replaceCells<Cell extends EnteredCell>(
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
): Promise<Cell[]> {
  const before = loadBlocks(sheet, cells);
  writeBlocks(sheet, cells);
  await sheet.context.sync();
  const changed = before.flatMap(heldIn).filter(({ cell, held }) => held !== cell.was);
  writeBlocks(
    sheet,
    changed.map(({ cell: { row, column }, held }) => ({ row, column, content: asEntered(held) })),
  );
  await sheet.context.sync();
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
  return cellBlocks(cells).map(({ row, column, rows }) => {
    const range = sheet.getRangeByIndexes(row, column, rows.length, rows[0]?.length ?? 0);
    range.load("formulas");
    return { rows, loaded: range };
  });
}

function heldIn<Cell>({ rows, loaded: { formulas } }: LoadedBlock<Cell>): { cell: Cell; held: unknown }[] {
  return rows.flatMap((line, r) =>
    line.map((cell, c) => ({ cell, held: (formulas as unknown[][])[r]?.[c] })),
  );
}

function writeBlocks(sheet: Excel.Worksheet, cells: readonly Omit<EnteredCell, "was">[]): void {
  for (const { row, column, rows } of cellBlocks(cells)) {
    const block = sheet.getRangeByIndexes(row, column, rows.length, rows[0]?.length ?? 0);
    block.formulas = rows.map((line) => line.map(({ content }) => content));
  }
}
