import type { CellPosition } from "../grid/address";
import type { NamedTable } from "./tableName";

/** The cells of a table as they are in a workbook now, found by the name of its block. */
export interface TableBlock {
  readonly table: NamedTable;
  readonly sheet: string;
  readonly first: CellPosition;
  /** Row by row what the cells show, and what they hold. */
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** The place of a cell of a sheet in a block; undefined outside. */
export function placeIn(
  { sheet, first, values }: TableBlock,
  on: string,
  { row, column }: CellPosition,
): CellPosition | undefined {
  const place = { row: row - first.row, column: column - first.column };
  const isInside = on === sheet && values[place.row]?.[place.column] !== undefined;
  return isInside ? place : undefined;
}
