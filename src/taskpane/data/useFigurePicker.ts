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
  const { filled, insert } = useFormulaInsertion(as, place?.target, insertions);
  const picker: FigurePicker = {
    as,
    separators,
    isReady: place !== undefined && !place.obstacle && !insertions.isBusy,
    insert: (figure) => place && void insert(insertingOf(figure, as, separators), place, false),
  };
  return { picker, found, setAs, filled };
}

/** A figure as what is inserted of it. */
function insertingOf(figure: OfferedFigure, as: OfferedAs, separators: NumberSeparators) {
  return {
    title: () => copiedText(figure, as, separators),
    formula: figure[as],
    size: oneCell,
    numberFormats: [figure.numberFormat],
  };
}
