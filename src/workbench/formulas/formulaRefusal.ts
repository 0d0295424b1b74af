import { readFormula, type FormulaRefusal } from "./readFormula";

/** How many arguments a function takes; undefined where that is not known. Names are in capitals. */
export type ArgumentCounts = (
  functionName: string,
) => { readonly least: number; readonly most: number } | undefined;

/**
 * Why Excel would not let a formula, with its equals sign, be entered; undefined where it would. What it means is not
 * looked at: a function or a name that does not exist is #NAME? in Excel too.
 */
export function formulaRefusal(
  formula: string,
  argumentCounts: ArgumentCounts = () => undefined,
): FormulaRefusal | undefined {
  const { refusal, calls } = readFormula(formula);
  const isMiscounted = calls.some(({ name, given }) => {
    const counts = argumentCounts(name);
    return counts && (given < counts.least || given > counts.most);
  });
  return refusal ?? (isMiscounted ? "argumentCount" : undefined);
}
