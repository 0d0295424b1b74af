import { useMemo, useRef } from "preact/hooks";
import { isCells } from "../../formulas/value";
import type { FunctionDoc } from "../../functions/functionDoc";
import type { FunctionModule } from "../../functions/functionModule";
import type { RangeSize } from "../../grid/address";
import { overlap } from "../../grid/overlap";
import { useKept } from "../useKept";
import type { ViewProps } from "../viewProps";
import { calculate, isInsertable, type Calculation } from "./calculation";
import { argumentTexts, type Entries, type Entry } from "./entries";
import { formulaText } from "./formulaText";
import { useFormulaPlace } from "../insertions/useFormulaPlace";
import { useReferredCells } from "./useReferredCells";
import { useSeparators } from "../numbers/useSeparators";

interface Facts extends Pick<ViewProps, "language" | "locale" | "host" | "selectionChanges"> {
  doc: FunctionDoc;
  docs: readonly FunctionDoc[];
  defaults: FunctionModule["defaults"];
}

/** The state of a function's form: its fields, the formula they make, its result, and the place it would go to. */
export function useFunctionForm({ doc, docs, defaults, language, locale, host, selectionChanges }: Facts) {
  const inExcel = host === "excel";
  const separators = useSeparators(locale, inExcel);
  const [entries, setEntries] = useKept<Entries>(`entries of ${doc.id}`, {});
  const formulaOn = (sheetName: string | undefined) =>
    formulaText(doc, defaults, argumentTexts(doc, entries, separators, sheetName));

  // The calculation comes before the place, which depends on the result's size: so picked cells keep their sheets.
  const formulaAnywhere = formulaOn(undefined);
  const cells = useReferredCells(formulaAnywhere, selectionChanges, inExcel);
  const calculation = useMemo(
    () => calculate(formulaAnywhere, { docs, cells, language, locale }),
    [formulaAnywhere, docs, cells, language, locale],
  );
  // Until the cells have been read, which takes a moment, the last result stays.
  const isKnown = cells !== undefined || !inExcel;
  const shown = useRef(calculation);
  if (isKnown) shown.current = calculation;

  const size = resultSize(shown.current);
  const found = useFormulaPlace(size.rows, size.columns, selectionChanges, inExcel);
  const place = found.kind === "found" ? found.place : undefined;
  const isCircular =
    place !== undefined &&
    [...(cells ?? []).values()].some(
      ({ sheet, address }) => sheet === place.sheetName && overlap(address, place.address),
    );
  return {
    separators,
    entries,
    enter: (name: string, entry: Entry) => setEntries((before) => ({ ...before, [name]: entry })),
    fillIn: setEntries,
    formula: formulaOn(place?.sheetName),
    calculation: shown.current,
    isReady: isKnown && isInsertable(calculation),
    size,
    found,
    isCircular,
  };
}

/** How many cells a result fills; one where it is not known. */
function resultSize({ explanation: { outcome } }: Calculation): RangeSize {
  if (outcome.kind !== "result" || !isCells(outcome.value)) return { rows: 1, columns: 1 };
  return { rows: outcome.value.length, columns: outcome.value[0]?.length ?? 1 };
}
