import { isFormula } from "../../grid/cellContent";
import { withDependents } from "../../handoff/withDependents";
import type { Contents } from "../read/contents";
import type { CustomFunctionSheet } from "../read/scan";

/** The sheets that use our functions and those that depend on them, in the workbook's order. */
export function sheetsToCopy(
  { ours, parts }: Contents,
  names: readonly { readonly name: string; readonly formula: string }[],
  tables: readonly { readonly name: string; readonly sheetName: string }[],
): readonly CustomFunctionSheet[] {
  const sheets = [...parts].map(([sheet, found]) => ({
    name: sheet.name,
    formulas: found.flatMap(({ formulas }) => formulas.flat().filter(isFormula)),
  }));
  const copied = withDependents(
    ours.map(({ sheet }) => sheet.name),
    sheets,
    { names, tables },
  );
  return [...parts.keys()]
    .filter(({ name }) => copied.has(name))
    .map((sheet) => ours.find((each) => each.sheet === sheet) ?? { sheet, cells: [] });
}
