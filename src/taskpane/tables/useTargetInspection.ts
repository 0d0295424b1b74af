import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { inspectTarget } from "../../excel/insertion/inspectTarget";
import type { TargetInspection } from "../../excel/insertion/targetInspection";
import { selectedCell } from "../../excel/read/selection";
import type { TableDescription } from "../../tables/description";
import type { PlaceChoice } from "./choices";

/** What is known of the place that tables would go to. */
export type TargetState =
  | { readonly kind: "pending" }
  | { readonly kind: "noCell" }
  | { readonly kind: "found"; readonly inspection: TargetInspection };

/** Looks at the place for tables now, after each change of the selection, and when told to. */
export function useTargetInspection(
  tables: readonly TableDescription[],
  place: PlaceChoice,
  selectionChanges: number,
  inExcel: boolean,
) {
  const [inspected, setTargetState] = useState<TargetState>({ kind: "pending" });
  const latest = useRef(0);

  const inspectNow = async () => {
    if (!inExcel) return;
    const mine = ++latest.current;
    const result = await inspectPlace(place, tables);
    // A later look, begun while this one was under way, knows better.
    if (mine === latest.current) setTargetState(result);
  };
  // Whoever calls later, after an insertion, means the place chosen by then.
  const current = useRef(inspectNow);
  current.current = inspectNow;
  const inspectAgain = useCallback(() => current.current(), []);

  useEffect(() => void inspectAgain(), [inspectAgain, inExcel, selectionChanges, place, tables]);
  return { inspected, inspectAgain };
}

async function inspectPlace(place: PlaceChoice, tables: readonly TableDescription[]): Promise<TargetState> {
  try {
    const target = place === "newSheet" ? ({ kind: "newSheets" } as const) : await selectedCell();
    return { kind: "found", inspection: await inspectTarget(target, tables) };
  } catch {
    // Excel refuses to name the selection where it is several areas or a drawing.
    return { kind: "noCell" };
  }
}
