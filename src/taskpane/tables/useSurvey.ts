import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { type Survey, surveyTarget } from "../../excel/insertion/inspectTarget";
import { selectedCell } from "../../excel/read/selection";
import type { TableDescription } from "../../tables/description";
import type { PlaceChoice } from "./choices";

/** What is known of the place that tables would go to. */
export type Surveyed =
  | { readonly kind: "pending" }
  | { readonly kind: "noCell" }
  | { readonly kind: "found"; readonly survey: Survey };

/** Looks at the place for tables now, after each change of the selection, and when told to. */
export function useSurvey(
  tables: readonly TableDescription[],
  place: PlaceChoice,
  selectionChanges: number,
  inExcel: boolean,
) {
  const [surveyed, setSurveyed] = useState<Surveyed>({ kind: "pending" });
  const latest = useRef(0);

  const lookNow = async () => {
    if (!inExcel) return;
    const mine = ++latest.current;
    const result = await lookAt(place, tables);
    // A later look, begun while this one was under way, knows better.
    if (mine === latest.current) setSurveyed(result);
  };
  // Whoever calls later, after an insertion, means the place chosen by then.
  const current = useRef(lookNow);
  current.current = lookNow;
  const lookAgain = useCallback(() => current.current(), []);

  useEffect(() => void lookAgain(), [lookAgain, inExcel, selectionChanges, place, tables]);
  return { surveyed, lookAgain };
}

async function lookAt(place: PlaceChoice, tables: readonly TableDescription[]): Promise<Surveyed> {
  try {
    const target = place === "newSheet" ? ({ kind: "newSheets" } as const) : await selectedCell();
    return { kind: "found", survey: await surveyTarget(target, tables) };
  } catch {
    // Excel refuses to name the selection where it is several areas or a drawing.
    return { kind: "noCell" };
  }
}
