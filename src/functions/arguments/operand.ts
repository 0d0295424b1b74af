import { ArgumentError } from "./argumentError";
import { isOmitted, omitted, plainNumber, readCell, textInput, type Input } from "./input";
import { rowsOf, type Rows } from "./rows";

/** An argument of a calculation that goes cell by cell. */
export interface Operand {
  readonly input: Input<unknown>;
  /** Undefined where it is left out. */
  readonly rows: Rows | undefined;
  /** The rows of more than one cell. */
  readonly range: Rows | undefined;
  readonly height: number;
  readonly width: number;
  /** See onlyNumber. */
  readonly number: number;
}

/** In place of an argument that a calculation does not have. */
export const noOperand: Operand = {
  input: textInput("", 0, Number),
  rows: undefined,
  range: undefined,
  height: 1,
  width: 1,
  number: 0,
};

export function operandOf(input: Input<unknown>, given: unknown): Operand {
  const rows = isOmitted(given) ? undefined : rowsOf(input.name, given);
  const [height, width] = rows ? [rows.length, rows[0]!.length] : [1, 1];
  const range = height * width > 1 ? rows : undefined;
  return { input, rows, range, height, width, number: onlyNumber(input, given) };
}

/** The number of an argument that is one cell, or left out; NaN where that is anything but a plain number. */
export function onlyNumber(input: Input<unknown>, given: unknown): number {
  if (isOmitted(given)) return plainNumber(input, input.whenOmitted);
  const rows = given as Rows;
  const row = rows.length === 1 ? rows[0] : undefined;
  return row && row.length === 1 ? plainNumber(input, row[0]) : NaN;
}

/** The cells that go with a row of an answer so wide; undefined for one value, which goes with every cell. */
export function cellsOf(
  { range, height, width }: Operand,
  row: number,
  answerWidth: number,
): readonly unknown[] | undefined {
  const cells = range && range[height === 1 ? 0 : row];
  return cells && width < answerWidth ? new Array<unknown>(answerWidth).fill(cells[0]) : cells;
}

/** Reads what goes with a cell of the answer. */
export function valueAt({ input, rows, height, width }: Operand, row: number, column: number): unknown {
  return rows ? readCell(input, rows[height === 1 ? 0 : row]![width === 1 ? 0 : column]) : omitted(input);
}

/** The height or width of the answer: that of the operands that have more than one row or column. */
export function sharedLength(operands: readonly Operand[], side: "height" | "width"): number {
  const long = operands.filter((operand) => operand[side] > 1);
  const [first] = long;
  if (!first) return 1;
  const unequal = long.find((operand) => operand[side] !== first[side]);
  if (unequal)
    throw new ArgumentError(unequal.input.name, "{size} cells do not go with the {otherSize} of {other}", {
      size: sizeOf(unequal),
      otherSize: sizeOf(first),
      other: first.input.name,
    });
  return first[side];
}

function sizeOf({ height, width }: Operand): string {
  return `${height} × ${width}`;
}
