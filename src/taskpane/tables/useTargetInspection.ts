import { inspectTarget } from "../../excel/insertion/inspectTarget";
import type { TargetInspection } from "../../excel/insertion/targetInspection";
import { selectedCell } from "../../excel/read/selection";
import type { TableDescription } from "../../tables/description";
import { useLatest } from "../useLatest";
import type { PlaceChoice } from "./choices";

/** What is known of the place that tables would go to. */
export type TargetState =
  | { readonly kind: "pending" }
  | { readonly kind: "noCell" }
  | { readonly kind: "found"; readonly inspection: TargetInspection };

const pending: TargetState = { kind: "pending" };

/** Inspects the place for tables now and after each change of the selection. */
export function useTargetInspection(
  tables: readonly TableDescription[],
  place: PlaceChoice,
  selectionChanges: number,
  inExcel: boolean,
): TargetState {
  const inspect = () => inspectPlace(place, tables);
  const result = useLatest(inExcel ? inspect : undefined, [inExcel, selectionChanges, place, tables]);
  return result ?? pending;
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
