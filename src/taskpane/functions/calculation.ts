import type { Language } from "../../data/language";
import { explainCalls } from "../../explain/explainCalls";
import type { Explanation } from "../../explain/explanation";
import { parseCalls } from "../../formulas/parseCalls";
import { referencesOf } from "../../formulas/references";
import type { ReferredCells } from "../../formulas/value";
import type { FunctionDoc } from "../../functions/functionDoc";
import { functionModules } from "../functionModules";

/** The result of a form's formula, as far as the pane can compute it. */
export type Calculation =
  /** Arguments that have to be given are not. */
  | { readonly kind: "incomplete"; readonly missing: readonly string[]; readonly explanation: Explanation }
  /** What is typed into some fields is not understood, or not yet. */
  | { readonly kind: "unread"; readonly names: readonly string[]; readonly explanation: Explanation }
  /** Something typed is neither a value nor a name of cells. */
  | { readonly kind: "unknownName"; readonly name: string; readonly explanation: Explanation }
  | { readonly kind: "complete"; readonly explanation: Explanation };

interface Facts {
  readonly docs: readonly FunctionDoc[];
  /** What the formula's references mean; undefined without a workbook. */
  readonly cells: ReadonlyMap<string, ReferredCells> | undefined;
  readonly language: Language;
  readonly locale: string;
}

/** Works out a form's formula by the very code that Excel runs. */
export function calculate(formula: string, { docs, cells, language, locale }: Facts): Calculation {
  const calls = parseCalls(formula);
  const [explanation] = explainCalls(calls, {
    docs: new Map(docs.map((each) => [each.id, each])),
    modules: functionModules,
    cells: cells ?? new Map(),
    cell: { row: 0, column: 0 },
    language,
    locale,
  });
  if (!explanation) throw new Error(`${formula} is no call of a function with docs and code.`);
  const missing = explanation.arguments.filter((each) => !each.doc.optional && each.text === "");
  if (missing.length > 0) {
    return { kind: "incomplete", missing: missing.map((each) => each.doc.name), explanation };
  }
  const unknown =
    cells && referencesOf(calls).find(({ target, text }) => target === "name" && !cells.has(text));
  if (unknown) return { kind: "unknownName", name: unknown.text, explanation };
  return { kind: "complete", explanation };
}

/** Whether a formula is worth inserting: with a result, or with cells whose values may still mend its error. */
export function isInsertable(calculation: Calculation): boolean {
  if (calculation.kind !== "complete") return false;
  const { outcome, call } = calculation.explanation;
  return outcome.kind !== "error" || referencesOf([call]).length > 0;
}
