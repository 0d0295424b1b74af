import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { selectedCell } from "../../excel/selection";
import { surveyTarget, type Survey } from "../../excel/survey";
import type { Target } from "../../excel/target";
import type { TableDescription } from "../../tables/description";
import { placeSize } from "../../tables/placement";
import type { Place } from "./choices";

/** What is known of the place a table would go to. */
export type Surveyed =
  | { readonly kind: "pending" }
  | { readonly kind: "noCell" }
  | { readonly kind: "found"; readonly survey: Survey };

/** Looks at the place for a table now, after each change of the selection, and when told to. */
export function useSurvey(table: TableDescription, place: Place, selectionChanges: number, inExcel: boolean) {
  const [surveyed, setSurveyed] = useState<Surveyed>({ kind: "pending" });
  const latest = useRef(0);
  const { title } = table;
  const { rows, columns } = placeSize(table);

  const lookNow = async () => {
    if (!inExcel) return;
    const mine = ++latest.current;
    const result = await lookAt(place, title, { rows, columns });
    // A later look, begun while this one was under way, knows better.
    if (mine === latest.current) setSurveyed(result);
  };
  // Whoever calls later, after an insertion, means the place chosen by then.
  const current = useRef(lookNow);
  current.current = lookNow;
  const lookAgain = useCallback(() => current.current(), []);

  useEffect(() => void lookAgain(), [lookAgain, inExcel, selectionChanges, place, title, rows, columns]);
  return { surveyed, lookAgain };
}

async function lookAt(
  place: Place,
  title: string,
  size: { rows: number; columns: number },
): Promise<Surveyed> {
  try {
    const target: Target = place === "newSheet" ? { kind: "newSheet", title } : await selectedCell();
    return { kind: "found", survey: await surveyTarget(target, size) };
  } catch {
    // Excel refuses to name the selection where it is several areas or a drawing.
    return { kind: "noCell" };
  }
}
