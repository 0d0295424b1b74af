import { readFormulaReferences } from "../../excel/read/readReferences";
import { parseCalls } from "../../formulas/parseCalls";
import { referencesOf } from "../../formulas/references";
import type { ReferredCells } from "../../formulas/value";
import { useLatest } from "../useLatest";

type Cells = ReadonlyMap<string, ReferredCells>;

const none: Cells = new Map();

/** What a formula's references mean, read again with each change of the selection; undefined while not known. */
export function useReferredCells(formula: string, selectionChanges: number, inExcel: boolean) {
  const references = referencesOf(parseCalls(formula))
    .map(({ text }) => text)
    .join(",");
  // Excel refuses addresses that are on no sheet: then nothing is known of any.
  const read = async () => ({ references, cells: await readFormulaReferences(formula).catch(() => none) });
  // The formula's other parts make no difference to its references.
  const result = useLatest(references !== "" && inExcel ? read : undefined, [
    references,
    selectionChanges,
    inExcel,
  ]);
  if (references === "") return none;
  return result?.references === references ? result.cells : undefined;
}
