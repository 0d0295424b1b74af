import type { CellCause } from "../../excel/read/cellCauses";
import { readCell, type CellPlace, type CellReading } from "../../excel/read/readCell";
import { errorCode } from "../../excel/rollback/errors";
import type { KnownTable } from "../../explain/ownCell";
import { mayLackName } from "../../formulas/customFunctionFormula";
import { isError } from "../../formulas/value";
import { functionIds } from "../functionIds";
import { useLatest } from "../useLatest";
import { knownTables } from "./knownTables";

/** What is known of the cell that is explained. */
export type Reading =
  | { readonly kind: "pending" }
  | { readonly kind: "failed"; readonly code: string }
  | {
      readonly kind: "read";
      readonly cell: CellReading;
      readonly tables: readonly KnownTable[];
      /** Where it shows #NAME?, or #VALUE! in its place. */
      readonly nameCause?: CellCause;
    };

const pending: Reading = { kind: "pending" };

/** Reads the selected cell, or the pinned one, now and after each change of the selection or calculation. */
export function useReading(pinned: CellPlace | undefined, changes: number, inExcel: boolean): Reading {
  const read = (): Promise<Reading> =>
    readCell(pinned).then(
      async (cell) => {
        // Without the catalogue the cell is explained as if it were none of ours.
        const tables = await knownTables(cell.blocks).catch(() => []);
        // Where its cause cannot be read the error is said alone.
        const nameCause = await causeOf(cell).catch(() => undefined);
        return { kind: "read", cell, tables, ...(nameCause && { nameCause }) };
      },
      (thrown: unknown) => ({ kind: "failed", code: errorCode(thrown) }),
    );
  return useLatest(inExcel ? read : undefined, [pinned, changes, inExcel]) ?? pending;
}

async function causeOf(cell: CellReading): Promise<CellCause | undefined> {
  if (!isError(cell.value) || !mayLackName(cell.value.error)) return undefined;
  const { readNameCause } = await import(
    /* webpackChunkName: "nameCauses" */ "../../excel/read/readNameCause"
  );
  return readNameCause(cell, functionIds);
}
