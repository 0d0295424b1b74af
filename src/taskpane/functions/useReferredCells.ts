import { useEffect, useState } from "preact/hooks";
import { readFormulaReferences } from "../../excel/read/readReferences";
import { parseCalls } from "../../formulas/parseCalls";
import { referencesOf } from "../../formulas/references";
import type { ReferredCells } from "../../formulas/value";

type Cells = ReadonlyMap<string, ReferredCells>;

const none: Cells = new Map();

/** What a formula's references mean, read again with each change of the selection; undefined while not known. */
export function useReferredCells(formula: string, selectionChanges: number, inExcel: boolean) {
  const references = referencesOf(parseCalls(formula))
    .map(({ text }) => text)
    .join(",");
  const [read, setRead] = useState<{ references: string; cells: Cells }>();
  useEffect(() => {
    if (references === "" || !inExcel) return;
    let isLatest = true;
    const keep = (cells: Cells) => {
      if (isLatest) setRead({ references, cells });
    };
    // Excel refuses addresses that are on no sheet: then nothing is known of any.
    readFormulaReferences(formula).then(keep, () => keep(none));
    return () => {
      isLatest = false;
    };
    // The formula's other parts make no difference to its references.
  }, [references, selectionChanges, inExcel]);
  if (references === "") return none;
  return read?.references === references ? read.cells : undefined;
}
