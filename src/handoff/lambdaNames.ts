import { englishFormula } from "../formulas/localFormula";
import { isSameFormula } from "../formulas/sameFormula";
import type { Functions } from "./lambda";

/** A defined name with its formula; Excel Tables take names too, without a formula. */
export interface TakenName {
  readonly name: string;
  readonly formula?: string;
}

/** The name by which a workbook calls a function's lambda. */
export interface LambdaName {
  readonly name: string;
  /** The lambda on one line. */
  readonly formula: string;
  /** Whether the workbook has it already, as the very same LAMBDA. */
  readonly exists: boolean;
}

/** For each function with a lambda the name to call it by: CAPEX_PATH, or CAPEX_PATH_2 where that is something else. */
export function lambdaNames(
  functions: Functions,
  taken: readonly TakenName[],
): ReadonlyMap<string, LambdaName> {
  const byName = new Map(taken.map((each) => [each.name.toLowerCase(), each]));
  const names = new Map<string, LambdaName>();
  for (const [id, { lambda }] of functions) if (lambda) names.set(id, nameFor(id, lambda, byName));
  return names;
}

/** Whether a name's formula is a lambda: some Excels hand it over in the user's locale (OfficeDev/office-js#2834). */
export function isSameLambda(lambda: string, formula: string): boolean {
  return [formula, englishFormula(formula, { decimal: "," })].some((each) => isSameFormula(each, lambda));
}

function nameFor(id: string, lambda: string, taken: ReadonlyMap<string, TakenName>): LambdaName {
  const wished = id.replaceAll(".", "_");
  const formula = lambda.replace(/\s*\n\s*/g, " ");
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wished : `${wished}_${number}`;
    const other = taken.get(name.toLowerCase());
    if (!other) return { name, formula, exists: false };
    if (other.formula && isSameLambda(formula, other.formula)) return { name, formula, exists: true };
  }
}
