import { useCallback, useState } from "preact/hooks";
import { errorCode } from "../../excel/errorCode";
import { insertTable, type Insertion } from "../../excel/insert";
import type { Survey } from "../../excel/survey";
import type { Target } from "../../excel/target";
import type { TableDescription } from "../../tables/description";

/** How the last press of Insert ended. */
export type InsertionOutcome =
  | { readonly kind: "none" }
  | { readonly kind: "busy" }
  | { readonly kind: "failed"; readonly code: string }
  | Insertion;

/** Inserts a table on demand and remembers how it ended until the next action. */
export function useInsertion(table: TableDescription, onDone: () => Promise<void>) {
  const [outcome, setOutcome] = useState<InsertionOutcome>({ kind: "none" });
  const insert = useCallback(
    async (target: Target) => {
      setOutcome({ kind: "busy" });
      setOutcome(await insertTable(table, target).catch(failure));
      await onDone();
    },
    [table, onDone],
  );
  const dismiss = useCallback(() => setOutcome({ kind: "none" }), []);
  return { outcome, insert, dismiss };
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
