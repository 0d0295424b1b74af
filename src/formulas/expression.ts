import type { ErrorValue, Scalar } from "./value";

/** A part of a formula as it stands there: formula.slice(start, end) is text. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What an operand or an argument of a formula is. */
export type Expression =
  | { readonly kind: "omitted" }
  | { readonly kind: "literal"; readonly value: Scalar }
  | ErrorValue
  /** An array constant, row by row. */
  | { readonly kind: "array"; readonly rows: readonly (readonly (Scalar | ErrorValue)[])[] }
  | Reference
  | CustomFunctionCall
  | { readonly kind: "operation"; readonly operator: Operator; readonly operands: readonly Expression[] }
  /** A name that LET or LAMBDA introduces; what a LAMBDA is called with is not known. */
  | { readonly kind: "variable"; readonly name: string; readonly value?: Expression }
  /** What only Excel can work out, such as another function. */
  | { readonly kind: "other"; readonly text: string };

/** Operators over one operand (+, - or % alone) or two. */
export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "%" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/**
 * Cells that a formula names: by address (A1, Model!$B$2:$B$7, A:A), by a defined name (Growth), as a
 * column of an Excel Table (Spending[Capex], [@Capex]), or as what spills from a cell (A1#).
 */
export interface Reference extends Piece {
  readonly kind: "reference";
  readonly target: "address" | "name" | "table" | "spill";
}

/** An argument of a call; its text is without the spaces around it, and empty where it is left out. */
export interface Argument extends Piece {
  readonly expression: Expression;
}

/** A call of a custom function. */
export interface CustomFunctionCall extends Piece {
  readonly kind: "call";
  /** As the catalogue has it, whatever is written: CAPEX.PROJECT. */
  readonly id: string;
  /** The function's name as it is written, without the bracket. */
  readonly name: Piece;
  /** As many as are written, so that trailing ones may be missing. */
  readonly arguments: readonly Argument[];
  /** The outermost calls of custom functions within its arguments, in the formula's order. */
  readonly inner: readonly CustomFunctionCall[];
}
