import { useCallback, useEffect, useState } from "preact/hooks";
import { insertFormula, type FormulaInsertion, type FormulaPlace } from "../../excel/insertion/insertFormula";
import { isStillSelected } from "../../excel/read/selection";
import { errorCode, leftoverLocations } from "../../excel/rollback/errors";
import type { RangeSize } from "../../grid/address";
import type { FailedOperation } from "../failureMessage";
import type { FoundPlace } from "./useFormulaPlace";

/** The outcome of the last insertion; "filled" asks whether to replace the cell's content. */
export type FormulaOutcome =
  | { readonly kind: "none" }
  | { readonly kind: "busy" }
  | ({ readonly kind: "failed" } & FailedOperation)
  /** Another cell was selected than the one that was shown. */
  | { readonly kind: "moved" }
  | FormulaInsertion;

/** Inserts a formula on demand; keeps the outcome until the formula changes, a refusal until the place does. */
export function useFormulaInsertion(
  formula: string,
  size: RangeSize,
  found: FoundPlace,
  onDone: () => Promise<void>,
) {
  const [outcome, setOutcome] = useState<FormulaOutcome>({ kind: "none" });
  const dismiss = useCallback(() => setOutcome({ kind: "none" }), []);
  useEffect(dismiss, [dismiss, formula]);
  const cell = found.kind === "found" ? found.place.target : undefined;
  // Questions and refusals are about a place; what is done stays true elsewhere.
  useEffect(
    () => setOutcome((last) => (last.kind === "inserted" ? last : { kind: "none" })),
    [cell?.sheetId, cell?.first.row, cell?.first.column],
  );
  const insert = async (place: FormulaPlace, replace: boolean) => {
    setOutcome({ kind: "busy" });
    setOutcome(
      await insertWhereShown(formula, place, size, replace).catch((thrown: unknown) => ({
        kind: "failed" as const,
        code: errorCode(thrown),
        locations: leftoverLocations(thrown),
      })),
    );
    await onDone();
  };
  return { outcome, insert, dismiss };
}

/** The same as insertFormula, unless another cell is selected by now. */
async function insertWhereShown(...inserted: Parameters<typeof insertFormula>): Promise<FormulaOutcome> {
  const [, { target }] = inserted;
  return (await isStillSelected(target)) ? insertFormula(...inserted) : { kind: "moved" };
}
