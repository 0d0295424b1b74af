import type { CellPosition } from "../../grid/address";
import { hasSameContent } from "./sameContent";

/** What was written into a block of empty cells, row by row; "" into those that stay empty. */
export interface WrittenCells {
  readonly first: CellPosition;
  readonly formulas: readonly (readonly unknown[])[];
  /** What may stand in their place where the writing failed midway. */
  readonly placeholders?: readonly (readonly unknown[])[];
  /** Whether a written formula spills into a cell of the block, which then holds nothing of its own. */
  readonly isSpilled: (row: number, column: number) => boolean;
}

/** The contents and the values of a range's cells, once they are loaded. */
export interface ShownCells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** Queues loading the contents and the values of a range's cells. */
export function loadShown(range: Excel.Range): void {
  range.load("rowIndex,columnIndex,formulas,values");
}

/** What Excel shows where something stands in the way of a formula's results. */
const spillError = "#SPILL!";

/** The cells, by their place on the sheet, that others have filled or changed. */
export function concurrentEdits(written: WrittenCells, now: ShownCells): CellPosition[] {
  const isBlocked = now.values.some((row) => row.includes(spillError));
  return filledCells(now)
    .filter(({ row, column, held }) => {
      if (isOurs(written, row, column, held)) return false;
      return isBlocked || !written.isSpilled(row - written.first.row, column - written.first.column);
    })
    .map(({ row, column }) => ({ row, column }));
}

/** Whether anything that was written stands in its cell. */
export function isWritten(written: WrittenCells, now: ShownCells): boolean {
  return filledCells(now).some(({ row, column, held }) => isOurs(written, row, column, held));
}

/** What is entered in a cell of a loaded range. */
export function heldAt(
  { rowIndex, columnIndex, formulas }: Omit<ShownCells, "values">,
  { row, column }: CellPosition,
): unknown {
  return formulas[row - rowIndex]?.[column - columnIndex];
}

function isOurs(
  { first, formulas, placeholders = [] }: WrittenCells,
  row: number,
  column: number,
  held: unknown,
): boolean {
  return [formulas, placeholders].some((contents) =>
    hasSameContent(contents[row - first.row]?.[column - first.column] ?? "", held),
  );
}

/** The cells that hold something, by their place on the sheet. */
export function filledCells({
  rowIndex,
  columnIndex,
  formulas,
}: ShownCells): (CellPosition & { held: unknown })[] {
  return formulas.flatMap((cells, r) =>
    cells.flatMap((held, c) => (held === "" ? [] : [{ row: rowIndex + r, column: columnIndex + c, held }])),
  );
}
