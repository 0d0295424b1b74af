import { useEffect, useState } from "preact/hooks";
import { useFormulaInsertion } from "../insertions/useFormulaInsertion";
import { useFormulaPlace } from "../insertions/useFormulaPlace";
import type { NumberSeparators } from "../../formulas/localFormula";
import { useKept } from "../useKept";
import type { ViewProps } from "../viewProps";
import { useSeparators } from "../numbers/useSeparators";
import type { FigurePicker } from "./figurePicker";
import { copiedText, type OfferedAs, type OfferedFigure } from "./offeredFigure";

/** What a figure fills. */
export const oneCell = { rows: 1, columns: 1 };

type Props = Pick<ViewProps, "locale" | "host" | "selectionChanges" | "insertions">;

/** Puts the figures of the tab into the selected cell, as formulas or as values. */
export function useFigurePicker({ locale, host, selectionChanges, insertions }: Props) {
  const inExcel = host === "excel";
  const [as, setAs] = useKept<OfferedAs>("figures inserted as", "formula");
  const separators = useSeparators(locale, inExcel);
  const found = useFormulaPlace(oneCell.rows, oneCell.columns, selectionChanges, inExcel);
  const place = found.kind === "found" ? found.place : undefined;
  // A new object at each press: the same figure may go into one cell after another.
  const [pressed, press] = useState<{ readonly figure: OfferedFigure }>();
  const inserting = insertingOf(pressed?.figure, as, separators);
  const { filled, insert, dismiss } = useFormulaInsertion(inserting, place?.target, insertions);
  useEffect(() => {
    if (pressed && place) void insert(place, false);
  }, [pressed]);
  const picker: FigurePicker = {
    as,
    separators,
    isReady: place !== undefined && !place.obstacle && !insertions.isBusy,
    insert: (figure) => press({ figure }),
  };
  return {
    picker,
    found,
    setAs,
    filled: filled && { place: filled, onReplace: () => void insert(filled, true), onCancel: dismiss },
  };
}

/** A figure as what is inserted of it. */
function insertingOf(figure: OfferedFigure | undefined, as: OfferedAs, separators: NumberSeparators) {
  const text = figure ? copiedText(figure, as, separators) : "";
  return {
    title: () => text,
    formula: figure ? figure[as] : "",
    size: oneCell,
    numberFormats: [figure?.numberFormat],
  };
}
