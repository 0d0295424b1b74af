import { useCallback, useRef, useState } from "preact/hooks";
import type { Target } from "../../excel/host/target";
import type { InsertedTables } from "../../excel/insertion/insertedTables";
import { insertTables, type Insertion } from "../../excel/insertion/insertTables";
import type { TargetInspection } from "../../excel/insertion/targetInspection";
import { undoInsertion, type UndoResult } from "../../excel/insertion/undoInsertion";
import { isStillSelected } from "../../excel/read/selection";
import { errorCode, leftoverLocations } from "../../excel/rollback/errors";
import type { Mode, TableDescription } from "../../tables/description";
import type { FailedOperation } from "../failureMessage";

/** The outcome of the last insertion or undo. */
export type InsertionOutcome =
  | { readonly kind: "none" }
  | { readonly kind: "busy" }
  | ({ readonly kind: "failed" } & FailedOperation)
  /** Another cell was selected than the one that was shown. */
  | { readonly kind: "moved" }
  | Insertion
  | (Omit<InsertedTables, "kind"> & UndoResult);

/** Inserts tables and undoes it on demand, and keeps the outcome until the next action. */
export function useInsertion(tables: readonly TableDescription[], mode: Mode, onDone: () => Promise<void>) {
  const [outcome, setOutcome] = useState<InsertionOutcome>({ kind: "none" });
  const underWay = useRef<AbortController>(undefined);
  const insert = useCallback(
    async (target: Target) => {
      const controller = new AbortController();
      underWay.current = controller;
      setOutcome({ kind: "busy" });
      const insertion = await insertWhereShown(tables, mode, target, controller.signal).catch(failure);
      setOutcome(insertion);
      await onDone();
    },
    [tables, mode, onDone],
  );
  const undoing = useRef(false);
  const [isUndoing, setIsUndoing] = useState(false);
  const undo = useCallback(
    async (insertion: InsertedTables) => {
      // A second press would find the range gone, and replace the message of the first.
      if (undoing.current) return;
      undoing.current = true;
      setIsUndoing(true);
      setOutcome(await undoInsertion(insertion).then((undone) => ({ ...insertion, ...undone }), failure));
      undoing.current = false;
      setIsUndoing(false);
      await onDone();
    },
    [onDone],
  );
  const cancel = useCallback(() => underWay.current?.abort(), []);
  const dismiss = useCallback(() => setOutcome({ kind: "none" }), []);
  return { outcome, isUndoing, insert, undo, cancel, dismiss };
}

/** The same as insertTables, unless another cell is selected by now. */
async function insertWhereShown(...inserted: Parameters<typeof insertTables>): Promise<InsertionOutcome> {
  const [, , target, signal] = inserted;
  const isThere = target.kind !== "cell" || (await isStillSelected(target));
  return isThere || signal?.aborted ? insertTables(...inserted) : { kind: "moved" };
}

function failure(thrown: unknown): InsertionOutcome {
  return { kind: "failed", code: errorCode(thrown), locations: leftoverLocations(thrown) };
}

/** Whether the place is the one that was filled a moment ago. */
export function isJustInserted({ target, address }: TargetInspection, outcome: InsertionOutcome): boolean {
  const [record] = outcome.kind === "inserted" ? outcome.tables : [];
  return target.kind === "cell" && target.sheetId === record?.sheetId && address === record.address;
}
