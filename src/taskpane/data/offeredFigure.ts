import { localFormula, type NumberSeparators } from "../../formulas/localFormula";

/** A figure or a text of the tab that goes into a cell: as it is, or as the formula that gives it. */
export interface OfferedFigure {
  readonly value: number | string;
  /** With our functions, as in English Excel. */
  readonly formula: string;
  /** Excel's code, in the pane and in the cell alike; a text has none. */
  readonly numberFormat?: string;
}

/** As what a figure goes into a cell or onto the clipboard. */
export type OfferedAs = "formula" | "value";

export const amountFormat = "#,##0.0";
export const rateFormat = "0.0%";

/** What is pasted into the user's Excel: a formula as it is typed there, a number with all its digits, a rate in percent. */
export function copiedText(figure: OfferedFigure, as: OfferedAs, separators: NumberSeparators): string {
  const { value, formula, numberFormat = "" } = figure;
  if (as === "formula") return localFormula(formula, separators);
  if (typeof value === "string") return value;
  const isRate = numberFormat.endsWith("%");
  // 15 digits are all that Excel keeps, and leave out what a multiplication may add behind them.
  const digits = String(Number((isRate ? value * 100 : value).toPrecision(15)));
  return `${digits.replace(".", separators.decimal)}${isRate ? "%" : ""}`;
}

/** A call of one of our functions, without what is left out at its end. */
export function callOf(id: string, ...given: readonly (number | string | undefined)[]): string {
  const written = given.map((each) => (typeof each === "string" ? quoted(each) : String(each ?? "")));
  return `${id}(${written.join(",").replace(/,+$/, "")})`;
}

/**
 * The cell of a built-in table in the row that the texts in its first two columns tell, whatever rows a later version of
 * the data has before it; columns count from 1.
 */
export function lookedUp(call: string, first: string, second: string, column: number): string {
  const row = `MATCH(${quoted(`${first} ${second}`)},INDEX(t,0,1)&" "&INDEX(t,0,2),0)`;
  return `=LET(t,${call},INDEX(t,${row},${column}))`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
