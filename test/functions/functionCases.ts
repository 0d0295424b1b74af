import type { Arbitrary } from "fast-check";
import { readdirSync } from "node:fs";
import path from "node:path";
import type { Argument } from "./lambdaEngine";

/** What is tried of one function beside its vectors; its file in cases/ is named after it. */
export interface FunctionCases {
  /** What its docblock has, counted by hand: examples, explanations with places for values, and workings. */
  readonly counts: { readonly examples: number; readonly explanations: number; readonly workings: number };
  /** One for each optional argument. */
  readonly omitted?: readonly OptionalArgument[];
  /** Calls that show each of its workings, but for sums and products. */
  readonly workings?: readonly ShownWorkings[];
  /** What the cells of each argument are drawn from that it calculates with cell by cell, errors among them. */
  readonly elementwise?: Readonly<Record<string, Arbitrary<unknown>>>;
  /** Lookups have no lambda. */
  readonly lambda?: LambdaDraw;
}

/** An optional argument: what the others are, its default, and what 0 means where it is given. */
export interface OptionalArgument {
  readonly name: string;
  /** The arguments before it; null leaves one out. */
  readonly before: readonly unknown[];
  /** The default of the catalogue, written out; undefined where there is none to write. */
  readonly written?: unknown;
  /** The function's result with the default, where that cannot be written. */
  readonly answer?: unknown;
  /** The function's result for 0: a value, or an error. */
  readonly zero: unknown;
  readonly why: string;
}

/** A call with all its arguments, which of the function's workings it shows, and of which cell of the result. */
export interface ShownWorkings {
  readonly why: string;
  readonly args: readonly unknown[];
  readonly shown: number;
  readonly cell?: readonly [row: number, column: number];
}

/**
 * How the arguments of a lambda are drawn, and the Excel errors that these draws meet. Left out are results beyond
 * 1E308: in a range IronCalc shows infinity there, where Excel and the functions have #NUM!.
 */
export interface LambdaDraw {
  readonly why: string;
  readonly errors: readonly string[];
  readonly args: Arbitrary<Argument[]>;
}

export const invalid = { error: "#VALUE!" };
export const notAvailable = { error: "#N/A" };
export const outsideDomain = { error: "#NUM!" };
export const divisionByZero = { error: "#DIV/0!" };

const folder = path.join(__dirname, "cases");

/** The cases of all functions, by id. */
export const functionCases: readonly (FunctionCases & { readonly id: string })[] = readdirSync(folder).map(
  (file) => {
    const { cases } = module.require(path.join(folder, file)) as { cases: FunctionCases };
    return { id: path.basename(file, ".ts"), ...cases };
  },
);

/** All rows of one kind, each with its function's id. */
export function rowsOf<Kind extends "omitted" | "workings">(kind: Kind) {
  type Row = NonNullable<FunctionCases[Kind]>[number];
  return functionCases.flatMap(({ id, ...cases }) =>
    ((cases[kind] ?? []) as readonly Row[]).map((row) => ({ id, ...row })),
  );
}

/** How the arguments of each function with a lambda are drawn. */
export const lambdaDraws = functionCases.flatMap(({ id, lambda }) => (lambda ? [{ id, ...lambda }] : []));
