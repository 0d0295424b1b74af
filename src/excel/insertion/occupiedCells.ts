import { rangeAddress, type CellPosition } from "../../grid/address";

/** Cells that are not empty: the block they lie in, their number, and each by its position in the table. */
export interface OccupiedCells {
  readonly kind: "occupied";
  readonly address: string;
  readonly count: number;
  readonly cells: readonly CellPosition[];
}

/** The cells of a range with a value, or with a formula that shows none; undefined where there are none such. */
export function occupiedCells(
  first: CellPosition,
  values: unknown[][],
  formulas: unknown[][],
): OccupiedCells | undefined {
  const cells = values.flatMap((row, rowIndex) =>
    row.flatMap((value, columnIndex) =>
      value !== "" || formulas[rowIndex]?.[columnIndex] !== ""
        ? [{ row: rowIndex, column: columnIndex }]
        : [],
    ),
  );
  if (cells.length === 0) return undefined;
  return { kind: "occupied", address: blockAround(cells, first), count: cells.length, cells };
}

/** The address of the smallest block around cells that are given by their distance from the first one. */
export function blockAround(cells: readonly CellPosition[], first: CellPosition): string {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return rangeAddress(
    { row: first.row + top, column: first.column + left },
    { rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - left + 1 },
  );
}
