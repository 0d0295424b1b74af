import { hasResult } from "../formulas/customFunctionFormula";
import type { CustomFunctionCall } from "../formulas/expression";
import type { CellPosition } from "../grid/address";
import { convertFormula, type ConversionContext } from "./convertFormula";
import { retarget, type Copied } from "./retarget";

/** What calls of custom functions are replaced by: LAMBDAs of the workbook, or their present values. */
export type HandOffMode = "lambda" | "values";

/** A cell of a copied sheet that has a formula, with what the original shows. */
export interface FormulaCell extends CellPosition {
  readonly formula: string;
  readonly isOurs: boolean;
  /** Whether it shows an error that the user has to mend. */
  readonly isFaulty: boolean;
  /** What it shows, and where it fills several cells all of these, row by row. */
  readonly shown: readonly (readonly unknown[])[];
}

/** What is to be entered in the copy of a cell, and in those it fills. */
export interface CellPlan {
  readonly entries: readonly (CellPosition & { readonly content: string | number | boolean })[];
  /** What the copy has to show afterwards. */
  readonly expected: readonly (CellPosition & { readonly value: unknown })[];
  /** The functions whose LAMBDA it calls. */
  readonly lambdas: readonly string[];
  /** The lookups in it that became values, for its note. */
  readonly lookups: readonly CustomFunctionCall[];
  /** True where the original shows no result that could be written or compared. */
  readonly isLeftOut: boolean;
}

/** What to do with the copy of a cell that has a formula. */
export function planCell(
  cell: FormulaCell,
  mode: HandOffMode,
  context: ConversionContext,
  copied: Copied,
): CellPlan {
  const { formula, isOurs, isFaulty, shown } = cell;
  const nothing: CellPlan = { entries: [], expected: [], lambdas: [], lookups: [], isLeftOut: false };
  const isKnown = hasResult(shown[0]?.[0]) && !isFaulty;
  if (!isOurs) {
    const content = retarget(formula, copied);
    if (content === formula) return nothing;
    return { ...nothing, entries: [{ ...placeOf(cell), content }], expected: isKnown ? filled(cell) : [] };
  }
  const { formula: converted, lambdas, lookups } = convertFormula(formula, context);
  if (mode === "lambda" && converted !== undefined) {
    const content = retarget(converted, copied);
    const expected = isKnown ? filled(cell) : [];
    return { entries: [{ ...placeOf(cell), content }], expected, lambdas, lookups, isLeftOut: !isKnown };
  }
  if (!isKnown) return { ...nothing, isLeftOut: true };
  const expected = filled(cell);
  const entries = expected.map(({ value, ...place }) => ({ ...place, content: asTyped(value) }));
  return { entries, expected, lambdas: [], lookups, isLeftOut: false };
}

function placeOf({ row, column }: CellPosition): CellPosition {
  return { row, column };
}

/** All cells that a formula fills, with what they show. */
function filled({ row, column, shown }: FormulaCell) {
  return shown.flatMap((line, r) => line.map((value, c) => ({ row: row + r, column: column + c, value })));
}

/** Excel reads what is entered as if typed: an apostrophe keeps 1, 19 a text; errors it knows. */
function asTyped(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value);
  return text === "" || /^#[A-Z/0]+[!?]?$/.test(text) ? text : `'${text}`;
}
