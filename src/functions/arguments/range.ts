import { ArgumentError, isOmitted } from "./argumentError";

/**
 * Answers for each cell of a range, in its shape. Excel hands such an argument over as a range even where
 * it is one cell; a caller of ours may give the bare value and gets a bare answer.
 */
export function mapCells<Result>(value: unknown, answer: (cell: unknown) => Result): Result[][] {
  if (Array.isArray(value)) return (value as unknown[][]).map((row) => row.map(answer));
  return answer(value) as Result[][];
}

/** The cells of a range in reading order; a single value counts as a range of one cell. */
export function readCells(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[][]).flat() : [value];
}

/** The cells of a range that is one row or one column. */
export function readLine(name: string, value: unknown): unknown[] {
  if (Array.isArray(value) && value.length > 1 && value.some((row: unknown[]) => row.length > 1)) {
    throw new ArgumentError(name, "one row or one column", value);
  }
  return readCells(value);
}

/** True for an argument left out, also as a range of one empty cell. */
export function isOmittedRange(value: unknown): boolean {
  const cells = readCells(value);
  return cells.length === 1 && isOmitted(cells[0]);
}
