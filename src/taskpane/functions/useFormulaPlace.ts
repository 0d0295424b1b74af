import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { placeAtSelection, type FormulaPlace } from "../../excel/insertion/insertFormula";

/** What is known of the place a formula would go to. */
export type FoundPlace =
  | { readonly kind: "pending" }
  | { readonly kind: "noCell" }
  | { readonly kind: "found"; readonly place: FormulaPlace };

/** Looks at the place for a result now, after each change of the selection, and when told to. */
export function useFormulaPlace(rows: number, columns: number, selectionChanges: number, inExcel: boolean) {
  const [found, setFound] = useState<FoundPlace>({ kind: "pending" });
  const latest = useRef(0);
  const lookAgain = useCallback(async () => {
    if (!inExcel) return;
    const mine = ++latest.current;
    const now = await placeAtSelection({ rows, columns }).then(
      (place): FoundPlace => ({ kind: "found", place }),
      // Excel refuses to name the selection where it is several areas or a drawing.
      (): FoundPlace => ({ kind: "noCell" }),
    );
    // A later look, begun while this one was under way, knows better.
    if (mine === latest.current) setFound(now);
  }, [rows, columns, inExcel]);
  useEffect(() => void lookAgain(), [lookAgain, selectionChanges]);
  return { found, lookAgain };
}
