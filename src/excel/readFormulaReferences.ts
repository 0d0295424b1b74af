import { ourCalls } from "../formulas/ourCalls";
import { referencesOf } from "../formulas/references";
import type { ReferredCells } from "../formulas/value";
import { readReferences } from "./readReferences";

/** What the references of a formula mean, by their text, if it stood in the active cell; one request. */
export function readFormulaReferences(formula: string): Promise<ReadonlyMap<string, ReferredCells>> {
  return Excel.run((context) => {
    const { workbook } = context;
    const position = { sheet: workbook.worksheets.getActiveWorksheet(), cell: workbook.getActiveCell() };
    return readReferences(context, referencesOf(ourCalls(formula)), position);
  });
}
