import { readCell, type CellPlace, type CellReading } from "../../excel/read/readCell";
import { errorCode } from "../../excel/rollback/errors";
import { useLatest } from "../useLatest";

/** What is known of the cell that is explained. */
export type Reading =
  | { readonly kind: "pending" }
  | { readonly kind: "failed"; readonly code: string }
  | { readonly kind: "read"; readonly cell: CellReading };

const pending: Reading = { kind: "pending" };

/** Reads the selected cell, or the pinned one, now and after each change of the selection or calculation. */
export function useReading(pinned: CellPlace | undefined, changes: number, inExcel: boolean): Reading {
  const read = (): Promise<Reading> =>
    readCell(pinned).then(
      (cell) => ({ kind: "read", cell }),
      (thrown: unknown) => ({ kind: "failed", code: errorCode(thrown) }),
    );
  return useLatest(inExcel ? read : undefined, [pinned, changes, inExcel]).result ?? pending;
}
