import type { ExcelErrorCode } from "./functionError";

/** How a value is shown: 0.6 as 60%, 2028 plain, 1792 as 1,792.0, Excel's 46082 as 2026-03-01, a text as it is. */
export type ValueUnit = "rate" | "year" | "amount" | "number" | "date" | "text";

/**
 * What has to hold of a value of a call: of an argument, or of "result". An argument left out
 * is not given; a range has more than one cell. Comparisons take a range for none of what they ask, and a default for
 * the argument's value.
 */
export type Condition =
  | { readonly name: string; readonly kind: "given" | "range" }
  /** To a number, or to a keyword whatever its case. */
  | { readonly name: string; readonly kind: "equal"; readonly to: number | string }
  /** Than a number, or than the argument of that name. */
  | { readonly name: string; readonly kind: "above" | "below"; readonly than: number | string };

/**
 * A text with {argument} and {result} in the places of their values. Of several templates the first counts whose
 * conditions all hold. Where an argument is elementwise, a template speaks of one cell, with its result.
 * Of the cell of an answer that workings speak of, {row}, {column} and {index} (in reading order) tell the place,
 * from 0, in conditions too; {weights[index]}, {values[index-1]} and {sum(weights)} are cells of an argument.
 */
export interface Template {
  readonly when: readonly Condition[];
  readonly text: string;
}

/** The arithmetic of a call, without "= {result}"; it ends with ≈ where the result is rounded. */
export interface WorkingsTemplate extends Template {
  /** What the letters in it stand for, to be shown behind or below it: "i = 0 … {years} − 1". */
  readonly where?: string;
}

/** A unit that a value has under conditions alone; "result" is the result. */
export interface UnitException {
  readonly when: readonly Condition[];
  readonly name: string;
  readonly unit: ValueUnit;
}

/** A keyword that an argument takes, and what it means. */
export interface KeywordDoc {
  readonly keyword: string;
  readonly text: string;
}

/** An argument as its docblock tells it, in one language. */
export interface ArgumentDoc {
  readonly name: string;
  readonly optional: boolean;
  /** How its description begins: as much as stands beside a field. Empty where its keywords say all. */
  readonly label: string;
  /** How the description goes on; see argumentDescription. */
  readonly details: string;
  readonly unit: ValueUnit;
  /** The keywords it takes. */
  readonly keywords?: readonly KeywordDoc[];
  /** True where it takes companies: such an argument is named company. */
  readonly company?: boolean;
  /** True where it also takes "total", for all companies together. */
  readonly total?: boolean;
  /** True where it takes a range. */
  readonly range?: boolean;
  /** True where a range is answered element by element, as if each cell were given alone. */
  readonly elementwise?: boolean;
}

/** An error that a function has, and when: a clause that names it. */
export interface ErrorDoc {
  readonly code: ExcelErrorCode;
  readonly text: string;
}

/** A documented call, with what it comes to. */
export interface ExampleDoc {
  readonly formula: string;
  readonly result: string;
}

/** A function as its docblock tells it, in one language; made by the build (docs/function-docblocks.md). */
export interface FunctionDoc {
  readonly id: string;
  /** What it does, in a few words for a list. */
  readonly summary: string;
  readonly description: string;
  readonly arguments: readonly ArgumentDoc[];
  readonly returns: string;
  /** Of the result's columns in turn; the last holds for all further ones. */
  readonly resultUnits: readonly ValueUnit[];
  /** Units that depend on values; they go before those of the arguments and the result. */
  readonly unitExceptions: readonly UnitException[];
  readonly formula: string;
  readonly errors: readonly ErrorDoc[];
  readonly source: string;
  readonly examples: readonly ExampleDoc[];
  /** What a call computed. The last has no condition, so that there is always one. */
  readonly explanations: readonly Template[];
  /** The arithmetic of a call, where there is any. */
  readonly workings: readonly WorkingsTemplate[];
}
