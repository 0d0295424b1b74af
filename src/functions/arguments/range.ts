import type { ErrorText } from "../../finance/errorTexts";
import { ArgumentError, isEmpty } from "./argumentError";
import { cellValue } from "./cellValue";
import { isOmitted, omitted, plainNumber, readCell, type Input } from "./input";
import { rowsOf, type Rows } from "./rows";

/** The values of a range, in reading order. */
export interface RangeValues {
  readonly values: number[];
  /** Results, one for each value, in the range's shape; beside cells that were left off there is nothing. */
  readonly inShape: (results: readonly unknown[]) => unknown[][];
}

/** Reads a range of numbers of any shape, in which an empty cell counts as a number. */
export function readBlock(input: Input<number>, given: unknown, whenEmpty: number): RangeValues {
  const rows = givenRows(input, given);
  return readValues(input, given, rows, rows.length * rows[0]!.length, (cell) =>
    isEmpty(cell) ? whenEmpty : readCell(input, cell),
  );
}

/** Reads a row or a column of numbers; empty cells behind the last are left off. */
export function readLine(input: Input<number>, given: unknown): RangeValues {
  const rows = givenRows(input, given);
  const width = rows[0]!.length;
  if (rows.length > 1 && width > 1)
    throw new ArgumentError(input.name, "expected one row or one column, got both");
  const length = rows.length * width;
  let count = length;
  while (count > 1 && isEmpty(width === 1 ? rows[count - 1]![0] : rows[0]![count - 1])) count -= 1;
  return readValues(input, given, rows, count, (cell, place) => readPlace(input, cell, place, length));
}

/** Reads a line of as many values as another argument has. */
export function readPaired(
  input: Input<number>,
  given: unknown,
  { length }: readonly number[],
  other: string,
): number[] {
  const { values } = readLine(input, given);
  if (values.length !== length)
    throw new ArgumentError(input.name, "expected as many values as {other}, got {count}", {
      other,
      count: values.length,
    });
  return values;
}

function givenRows(input: Input<number>, given: unknown): Rows {
  if (isOmitted(given)) omitted(input);
  return rowsOf(input.name, given);
}

/** Reads the first cells of a range; plain numbers go past the general reading. */
function readValues(
  input: Input<number>,
  given: unknown,
  rows: Rows,
  count: number,
  read: (cell: unknown, place: number) => number,
): RangeValues {
  const width = rows[0]!.length;
  const values = new Array<number>(count);
  let place = 0;
  for (const row of rows) {
    for (let column = 0; column < width && place < count; column += 1) {
      const number = plainNumber(input, row[column]);
      values[place] = Number.isNaN(number) ? read(row[column], place) : number;
      place += 1;
    }
  }
  return { values, inShape: (results) => inShapeOf(given, rows, results) };
}

/** Results in rows of the same shape; to a bare value, such as Excel never hands over, a bare result. */
function inShapeOf(given: unknown, rows: Rows, results: readonly unknown[]): unknown[][] {
  const width = rows[0]!.length;
  const shaped = new Array<unknown[]>(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const line = new Array<unknown>(width);
    for (let column = 0; column < width; column += 1) {
      const place = row * width + column;
      line[column] = place < results.length ? results[place] : "";
    }
    shaped[row] = line;
  }
  return (Array.isArray(given) ? shaped : shaped[0]![0]) as unknown[][];
}

/** Reads one value of a line; a refusal says which it is. */
function readPlace(input: Input<number>, cell: unknown, place: number, length: number): number {
  try {
    return readCell(input, cell);
  } catch (thrown) {
    if (!(thrown instanceof ArgumentError) || length === 1) throw thrown;
    throw new ArgumentError(input.name, isWhat(cellValue(input.name, cell)), {
      ordinal: ordinal(place + 1),
      place: place + 1,
    });
  }
}

function isWhat(value: unknown): ErrorText {
  if (isEmpty(value)) return "the {ordinal} value is empty";
  return typeof value === "string" ? "the {ordinal} value is text" : "the {ordinal} value is not a number";
}

/** 1st, 2nd, 3rd, 4th; 11th, 12th, 13th. */
function ordinal(count: number): string {
  const isTeen = count % 100 > 10 && count % 100 < 14;
  return count + ((!isTeen && ["th", "st", "nd", "rd"][count % 10]) || "th");
}
