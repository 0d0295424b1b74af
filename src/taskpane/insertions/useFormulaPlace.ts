import { placeAtSelection, type FormulaPlace } from "../../excel/insertion/insertFormula";
import { useLatest } from "../useLatest";

/** What is known of the place a formula would go to. */
export type FoundPlace =
  | { readonly kind: "pending" }
  | { readonly kind: "noCell" }
  | { readonly kind: "found"; readonly place: FormulaPlace };

const pending: FoundPlace = { kind: "pending" };

/** Inspects the place for a result now and after each change of the selection. */
export function useFormulaPlace(
  rows: number,
  columns: number,
  selectionChanges: number,
  inExcel: boolean,
): FoundPlace {
  const find = (): Promise<FoundPlace> =>
    placeAtSelection({ rows, columns }).then(
      (place) => ({ kind: "found", place }),
      // Excel refuses to name the selection where it is several areas or a drawing.
      () => ({ kind: "noCell" }),
    );
  const result = useLatest(inExcel ? find : undefined, [rows, columns, selectionChanges, inExcel]);
  return result ?? pending;
}
