import type { NumberSeparators } from "../../formulas/localFormula";
import type { OfferedAs, OfferedFigure } from "./offeredFigure";

/** How the figures beside which it is handed on are put into a cell or onto the clipboard. */
export interface FigurePicker {
  readonly as: OfferedAs;
  /** Of the user's Excel. */
  readonly separators: NumberSeparators;
  /** Whether a figure can go into the selected cell now. */
  readonly isReady: boolean;
  readonly insert: (figure: OfferedFigure) => void;
}
