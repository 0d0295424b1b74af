import { useEffect, useState } from "preact/hooks";
import { readCell, type CellPlace, type CellReading } from "../../excel/read/readCell";
import { errorCode } from "../../excel/rollback/errors";

/** What is known of the cell that is explained. */
export type Reading =
  | { readonly kind: "pending" }
  | { readonly kind: "failed"; readonly code: string }
  | { readonly kind: "read"; readonly cell: CellReading };

/** Reads the selected cell, or the pinned one, now and after each change of the selection or calculation. */
export function useReading(pinned: CellPlace | undefined, changes: number, inExcel: boolean): Reading {
  const [reading, setReading] = useState<Reading>({ kind: "pending" });
  useEffect(() => {
    if (!inExcel) return;
    let isLatest = true;
    const keep = (found: Reading) => {
      if (isLatest) setReading(found);
    };
    readCell(pinned).then(
      (cell) => keep({ kind: "read", cell }),
      (thrown: unknown) => keep({ kind: "failed", code: errorCode(thrown) }),
    );
    return () => {
      isLatest = false;
    };
  }, [pinned, changes, inExcel]);
  return reading;
}
