/** What an array constant holds, or a cell that is not empty. */
export type Scalar = number | string | boolean;

/** An Excel error such as #N/A. */
export interface ErrorValue {
  readonly kind: "error";
  readonly error: string;
}

/** What a cell holds; null where it is empty. */
export type CellValue = Scalar | ErrorValue | null;

/** The value of a part of a formula: one, or cells row by row. */
export type Value = CellValue | readonly (readonly CellValue[])[];

/** The cells that a reference of a formula means. */
export interface ReferredCells {
  /** The sheet they are on; undefined for a name with a constant. */
  readonly sheet?: string;
  /** Without the sheet: B2:B7. */
  readonly address: string;
  /** Row by row. */
  readonly values: readonly (readonly CellValue[])[];
  /** Of the first cell, as Excel has it in English. */
  readonly numberFormat?: string;
  /** Whether they were entered as they are; else formulas work some of them out. */
  readonly isEntered: boolean;
}

/** True for several cells, or one as a range. */
export function isCells(value: Value): value is readonly (readonly CellValue[])[] {
  return Array.isArray(value);
}

export function isError(value: Value | undefined): value is ErrorValue {
  return typeof value === "object" && value !== null && "kind" in value;
}

/** The cells of a value in reading order. */
export function cellsOf(value: Value): readonly CellValue[] {
  return isCells(value) ? value.flat() : [value];
}

/** The value itself where it is one cell: a range of one cell is what it holds. */
export function unwrapped(value: Value): Value {
  const cells = cellsOf(value);
  return cells.length === 1 ? (cells[0] ?? null) : value;
}
