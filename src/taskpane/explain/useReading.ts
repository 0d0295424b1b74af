import { readCell, type CellPlace, type CellReading } from "../../excel/read/readCell";
import { errorCode } from "../../excel/rollback/errors";
import type { KnownTable } from "../../explain/ownCell";
import { useLatest } from "../useLatest";
import { knownTables } from "./knownTables";

/** What is known of the cell that is explained. */
export type Reading =
  | { readonly kind: "pending" }
  | { readonly kind: "failed"; readonly code: string }
  | { readonly kind: "read"; readonly cell: CellReading; readonly tables: readonly KnownTable[] };

const pending: Reading = { kind: "pending" };

/** Reads the selected cell, or the pinned one, now and after each change of the selection or calculation. */
export function useReading(pinned: CellPlace | undefined, changes: number, inExcel: boolean): Reading {
  const read = (): Promise<Reading> =>
    readCell(pinned).then(
      // Without the catalogue the cell is explained as if it were none of ours.
      async (cell) => ({ kind: "read", cell, tables: await knownTables(cell.blocks).catch(() => []) }),
      (thrown: unknown) => ({ kind: "failed", code: errorCode(thrown) }),
    );
  return useLatest(inExcel ? read : undefined, [pinned, changes, inExcel]).result ?? pending;
}
