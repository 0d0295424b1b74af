import { isError, type CellValue } from "../formulas/value";
import { isSameValue } from "../grid/cellContent";
import type { Explanation, Known } from "./explanation";
import { shownCell, unitOf } from "./shownValue";

/**
 * Why a cell does not show its formula's result: the functions are not known, Excel is calculating, the
 * result has no room, the error is another function's, or the cell has not been calculated since.
 */
export type Oddity = "nameUnknown" | "busy" | "spillBlocked" | "elsewhere" | "differs";

/** What a cell shows at a glance. */
export interface Headline {
  readonly shown: string;
  readonly isError: boolean;
  readonly isUsdBn: boolean;
  readonly oddity?: Oddity;
  /** The function's result, where the cell differs. */
  readonly expected?: string;
}

/** Errors that have nothing to do with the values of a formula. */
const oddityOf: Readonly<Record<string, Oddity>> = {
  "#NAME?": "nameUnknown",
  "#BUSY!": "busy",
  "#GETTING_DATA": "busy",
  "#SPILL!": "spillBlocked",
};

/** The headline of a cell; `whole` is the explanation of the call that is all there is to its formula. */
export function headlineOf(
  value: CellValue,
  explanations: readonly Explanation[],
  whole: Explanation | undefined,
  known: Known,
): Headline {
  const unit = whole ? unitOf(whole.doc.resultUnits, known.cell.column) : "number";
  const cell = { shown: shownCell(value, unit, known.locale, "column"), isError: false, isUsdBn: false };
  if (isError(value)) {
    const isExplained = explanations.some((each) => errorOf(each) === value.error);
    const oddity = oddityOf[value.error] ?? (isExplained ? undefined : "elsewhere");
    return { ...cell, isError: true, ...(oddity && { oddity }) };
  }
  if (!whole || whole.outcome.kind === "unknown") return cell;
  const { outcome } = whole;
  if (outcome.kind !== "result") return { ...cell, oddity: "differs", expected: outcome.error };
  const { shown, isUsdBn, here } = outcome;
  if (!isSameValue(here, value)) return { ...cell, isUsdBn, oddity: "differs", expected: shown };
  return { ...cell, shown, isUsdBn };
}

function errorOf({ outcome }: Explanation): string | undefined {
  if (outcome.kind === "unknown") return undefined;
  if (outcome.kind !== "result") return outcome.error;
  return isError(outcome.here) ? outcome.here.error : undefined;
}
