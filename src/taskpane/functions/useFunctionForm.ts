import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { NumberSeparators } from "../../formulas/localFormula";
import { isCells } from "../../formulas/value";
import type { FunctionDoc } from "../../functions/functionDoc";
import type { FunctionModule } from "../../functions/functionModule";
import type { RangeSize } from "../../grid/address";
import { overlap } from "../../grid/overlap";
import { useFormulaPlace } from "../insertions/useFormulaPlace";
import type { ViewProps } from "../viewProps";
import { calculate, isInsertable, type Calculation } from "./calculation";
import { isAt, isWhole, withCall, type EditedCall } from "./editing";
import { readEntries, type Entries } from "./entries";
import { formulaText } from "./formulaText";
import { useReferredCells } from "./useReferredCells";

interface Facts extends Pick<ViewProps, "language" | "locale" | "host" | "selectionChanges"> {
  doc: FunctionDoc;
  docs: readonly FunctionDoc[];
  defaults: FunctionModule["defaults"];
  entries: Entries;
  /** The call that the entries were taken from. */
  edited: EditedCall | undefined;
  separators: NumberSeparators;
}

/** What a function's fields come to: the formula they make, its result, and the place it would go to. */
export function useFunctionForm(facts: Facts) {
  const { doc, docs, defaults, entries, edited, separators, language, locale, host, selectionChanges } =
    facts;
  const inExcel = host === "excel";
  const readingsOn = (sheetName: string | undefined) =>
    readEntries(doc, defaults, entries, separators, sheetName);
  const formulaOf = (readings: ReturnType<typeof readingsOn>) =>
    formulaText(
      doc,
      defaults,
      Object.fromEntries(Object.entries(readings).map(([name, { text }]) => [name, text])),
    );

  // The calculation comes before the place, which depends on the result's size: so picked cells keep their sheets.
  const readings = readingsOn(undefined);
  const formulaAnywhere = formulaOf(readings);
  const cells = useReferredCells(formulaAnywhere, selectionChanges, inExcel);
  const calculation = useMemo(
    () => calculate(formulaAnywhere, { docs, cells, language, locale }),
    [formulaAnywhere, docs, cells, language, locale],
  );
  const unread = doc.arguments.flatMap(({ name }) => (readings[name]?.kind === "written" ? [] : [name]));
  // Until the cells have been read, which takes a moment, the last result stays.
  const isKnown = cells !== undefined || !inExcel;
  const last = useRef(calculation);
  if (isKnown) last.current = calculation;
  const shown: Calculation =
    unread.length > 0
      ? { kind: "unread", names: unread, explanation: calculation.explanation }
      : last.current;

  // What the whole formula around an edited call fills is Excel's to work out.
  const [isPart, setIsPart] = useState(false);
  const size = isPart ? oneCell : resultSize(shown);
  const found = useFormulaPlace(size.rows, size.columns, selectionChanges, inExcel);
  const place = found.kind === "found" ? found.place : undefined;
  const editing = edited && place && isAt(edited, place) ? edited : undefined;
  useEffect(() => setIsPart(editing !== undefined && !isWhole(editing)), [editing]);
  const isCircular =
    place !== undefined &&
    [...(cells ?? []).values()].some(
      ({ sheet, address }) => sheet === place.sheetName && overlap(address, place.address),
    );
  const call = formulaOf(readingsOn(place?.sheetName));
  return {
    readings,
    formula: editing ? withCall(editing, call) : call,
    editing,
    calculation: shown,
    isReady: isKnown && unread.length === 0 && isInsertable(calculation),
    size,
    found,
    isCircular,
  };
}

const oneCell: RangeSize = { rows: 1, columns: 1 };

/** How many cells a result fills; one where it is not known. */
function resultSize({ explanation: { outcome } }: Calculation): RangeSize {
  if (outcome.kind !== "result" || !isCells(outcome.value)) return oneCell;
  return { rows: outcome.value.length, columns: outcome.value[0]?.length ?? 1 };
}
