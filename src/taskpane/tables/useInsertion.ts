import { useCallback, useRef, useState } from "preact/hooks";
import { errorCode } from "../../excel/errorCode";
import { insertTable, type InsertedTable, type Insertion } from "../../excel/insert";
import type { Survey } from "../../excel/survey";
import type { Target } from "../../excel/target";
import { undoInsertion, type Undone } from "../../excel/undo";
import type { Mode, TableDescription } from "../../tables/description";

/** How the last press of Insert or Undo ended. */
export type InsertionOutcome =
  | { readonly kind: "none" }
  | { readonly kind: "busy" }
  | { readonly kind: "failed"; readonly code: string }
  | Insertion
  | (Omit<InsertedTable, "kind"> & { readonly kind: Undone });

/** Inserts a table on demand, takes it back, and remembers how it ended until the next action. */
export function useInsertion(table: TableDescription, mode: Mode, onDone: () => Promise<void>) {
  const [outcome, setOutcome] = useState<InsertionOutcome>({ kind: "none" });
  const insert = useCallback(
    async (target: Target) => {
      setOutcome({ kind: "busy" });
      setOutcome(await insertTable(table, mode, target).catch(failure));
      await onDone();
    },
    [table, mode, onDone],
  );
  const undoing = useRef(false);
  const undo = useCallback(
    async (inserted: InsertedTable) => {
      // A second press would find the range gone, and say so instead of what happened.
      if (undoing.current) return;
      undoing.current = true;
      setOutcome(await undoInsertion(inserted).then((kind) => ({ ...inserted, kind }), failure));
      undoing.current = false;
      await onDone();
    },
    [onDone],
  );
  const dismiss = useCallback(() => setOutcome({ kind: "none" }), []);
  return { outcome, insert, undo, dismiss };
}

function failure(thrown: unknown): InsertionOutcome {
  return { kind: "failed", code: errorCode(thrown) };
}

/** Whether the place is the one that was filled a moment ago. */
export function isJustInserted(found: Survey, outcome: InsertionOutcome): boolean {
  return (
    outcome.kind === "inserted" &&
    found.target.kind === "cell" &&
    found.target.sheetId === outcome.sheetId &&
    found.address === outcome.survey.address
  );
}
