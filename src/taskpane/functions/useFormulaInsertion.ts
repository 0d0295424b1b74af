import { useCallback, useEffect, useState } from "preact/hooks";
import { insertFormula, type FormulaInsertion, type FormulaPlace } from "../../excel/insertion/insertFormula";
import { errorCode, leftoverLocations } from "../../excel/rollback/errors";
import type { RangeSize } from "../../grid/address";
import type { FailedOperation } from "../failureMessage";

/** The outcome of the last insertion; "filled" asks whether to replace the cell's content. */
export type FormulaOutcome =
  | { readonly kind: "none" }
  | { readonly kind: "busy" }
  | ({ readonly kind: "failed" } & FailedOperation)
  | FormulaInsertion;

/** Inserts a formula on demand; keeps the outcome until the formula changes, a refusal until the selection does. */
export function useFormulaInsertion(
  formula: string,
  size: RangeSize,
  selectionChanges: number,
  onDone: () => Promise<void>,
) {
  const [outcome, setOutcome] = useState<FormulaOutcome>({ kind: "none" });
  const dismiss = useCallback(() => setOutcome({ kind: "none" }), []);
  useEffect(dismiss, [dismiss, formula]);
  // Questions and refusals are about a place; what is done stays true elsewhere.
  useEffect(
    () => setOutcome((last) => (last.kind === "inserted" ? last : { kind: "none" })),
    [selectionChanges],
  );
  const insert = async (place: FormulaPlace, replace: boolean) => {
    setOutcome({ kind: "busy" });
    setOutcome(
      await insertFormula(formula, place, size, replace).catch((thrown: unknown) => ({
        kind: "failed" as const,
        code: errorCode(thrown),
        locations: leftoverLocations(thrown),
      })),
    );
    await onDone();
  };
  return { outcome, insert, dismiss };
}
