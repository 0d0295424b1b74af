import type { CellPosition } from "../grid/address";
import type { TableCell, TableDescription } from "./description";

/** A cell of a table's description, with its place there. */
export interface RecognizedCell extends CellPosition {
  readonly cell: TableCell;
}

/**
 * Which cell of a table's description the one at a place of its block is. The place alone tells nothing, for rows may
 * have been inserted, deleted and sorted: the texts of its row have to be as described, and where the block has another
 * size or the row has moved, no other row may have the same.
 */
export function recognizedCell(
  { rows, columnWidths }: TableDescription,
  values: readonly (readonly unknown[])[],
  at: CellPosition,
): RecognizedCell | undefined {
  const shown = values[at.row];
  if (shown?.length !== columnWidths.length) return undefined;
  const row =
    values.length === rows.length && isLike(rows[at.row], shown) ? at.row : onlyRowLike(rows, shown);
  const cell = row === undefined ? undefined : rows[row]?.[at.column];
  return row === undefined || !cell ? undefined : { row, column: at.column, cell };
}

function onlyRowLike(rows: TableDescription["rows"], shown: readonly unknown[]): number | undefined {
  const alike = rows.flatMap((cells, row) => (cells.some(isLabel) && isLike(cells, shown) ? [row] : []));
  return alike.length === 1 ? alike[0] : undefined;
}

function isLike(cells: readonly TableCell[] | undefined, shown: readonly unknown[]): boolean {
  return cells?.every((cell, column) => !isLabel(cell, column) || shown[column] === cell.value) === true;
}

/** Whether a cell is there to be read alone: a text, or a number at the head of its row, such as a year. */
export function isLabel(cell: TableCell, column: number): boolean {
  const { value, published, style } = cell;
  if (value === "" || hasFormula(cell) || published || style?.role === "input") return false;
  return typeof value === "string" || column === 0;
}

/** Whether a cell has a formula in any mode. */
export function hasFormula({ formula, live, native, spilled }: TableCell): boolean {
  return formula !== undefined || live !== undefined || native !== undefined || spilled === true;
}
