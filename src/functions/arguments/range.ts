import { ArgumentError, isOmitted } from "./argumentError";

/**
 * Answers for each cell of a range, in its shape. Excel hands such an argument over as a range even where
 * it is one cell; a caller of ours may give the bare value and gets a bare answer.
 */
export function mapCells<Result>(value: unknown, answer: (cell: unknown) => Result): Result[][] {
  if (Array.isArray(value)) return (value as unknown[][]).map((row) => row.map(answer));
  return answer(value) as Result[][];
}

/** Items, one for each cell of a range in reading order, in the range's shape. */
export function inShapeOf<Item>(value: unknown, items: readonly Item[]): Item[][] {
  let next = 0;
  return mapCells(value, () => items[next++] as Item);
}

/** Answers for each pair of cells of two ranges of one shape; a single cell pairs with every other. */
export function mapPairs<Result>(
  names: readonly [string, string],
  first: unknown,
  second: unknown,
  answer: (first: unknown, second: unknown) => Result,
): Result[][] {
  if (isSingle(second)) return mapCells(first, (cell) => answer(cell, readCells(second)[0]));
  if (isSingle(first)) return mapCells(second, (cell) => answer(readCells(first)[0], cell));
  const shape = (range: unknown) => (range as unknown[][]).map((row) => row.length).join();
  if (shape(first) !== shape(second)) {
    throw new ArgumentError(names[1], `one cell or a range of the shape of ${names[0]}`, second);
  }
  const seconds = readCells(second);
  let next = 0;
  return mapCells(first, (cell) => answer(cell, seconds[next++]));
}

/** The cells of a range in reading order; a single value counts as a range of one cell. */
export function readCells(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[][]).flat() : [value];
}

/** The cells of a range that is one row or one column, each read. */
export function readLine<Item>(
  name: string,
  value: unknown,
  readItem: (name: string, cell: unknown) => Item,
): Item[] {
  if (Array.isArray(value) && value.length > 1 && value.some((row: unknown[]) => row.length > 1)) {
    throw new ArgumentError(name, "one row or one column", value);
  }
  return readCells(value).map((cell) => readItem(name, cell));
}

/** True for one value, also as a range of one cell. */
export function isSingle(value: unknown): boolean {
  return readCells(value).length === 1;
}

/** True for an argument left out, also as a range of one empty cell. */
export function isOmittedRange(value: unknown): boolean {
  return isSingle(value) && isOmitted(readCells(value)[0]);
}
