import { ArgumentError } from "./argumentError";
import { cellValue } from "./cellValue";

/** How an argument is read: one cell of it, or each. */
export interface Input<Value> {
  readonly name: string;
  /** Undefined where the argument has to be given. */
  readonly whenOmitted: Value | undefined;
  /** Reads a cell's value, null for an empty cell; throws where the function does not take it. */
  readonly read: (value: unknown) => Value;
  /** Numbers that need no reading; there are none where lowest is NaN. */
  readonly lowest: number;
  readonly highest: number;
  readonly isWhole: boolean;
}

/** Added to a number, it turns −0, which Excel does not know, into 0. */
export const plusZero = 0;

/** An input of texts, of which each has to be read. */
export function textInput<Value>(
  name: string,
  whenOmitted: Value | undefined,
  read: (value: unknown) => Value,
): Input<Value> {
  return { name, whenOmitted, read, lowest: NaN, highest: NaN, isWhole: false };
}

/** Whether a cell holds a number that needs no reading. */
export function isPlain({ lowest, highest, isWhole }: Input<unknown>, cell: unknown): cell is number {
  return (
    typeof cell === "number" && cell >= lowest && cell <= highest && (!isWhole || Number.isInteger(cell))
  );
}

/** A cell that holds a number which needs no reading, as that number; NaN for any other. */
export function plainNumber(input: Input<unknown>, cell: unknown): number {
  return isPlain(input, cell) ? cell + plusZero : NaN;
}

/** Excel hands over null for an argument left out, and rows for every cell, also for an empty one. */
export function isOmitted(given: unknown): given is null | undefined {
  return given == null;
}

/** Reads an argument that takes one value. */
export function readOne<Value>(input: Input<Value>, given: unknown): Value {
  return isOmitted(given) ? omitted(input) : readCell(input, oneCell(input.name, given));
}

/** Reads one cell of an argument. */
export function readCell<Value>({ name, read }: Input<Value>, cell: unknown): Value {
  return read(cellValue(name, cell));
}

/** What stands for an argument that is left out; refused where it has to be given. */
export function omitted<Value>({ whenOmitted, read }: Input<Value>): Value {
  return whenOmitted === undefined ? read(undefined) : whenOmitted;
}

/** True for one value, also as a range of one cell. */
export function isSingle(given: unknown): boolean {
  return !Array.isArray(given) || (given.length === 1 && Array.isArray(given[0]) && given[0].length === 1);
}

/** The cell of an argument that takes no range. */
function oneCell(name: string, given: unknown): unknown {
  if (!isSingle(given)) throw new ArgumentError(name, "expected one value, got a range");
  return Array.isArray(given) ? (given as unknown[][])[0]![0] : given;
}
