import { baseline } from "../../data/article";
import { compoundGrowth } from "../../finance/growth";
import { eachCell } from "../arguments/eachCell";
import { amount } from "../arguments/number";

/** What stands for an argument that is left out. */
export const defaults = { start: baseline.prior, end: baseline.total, periods: 1 };

const inputs = [
  amount("start", defaults.start),
  amount("end", defaults.end),
  amount("periods", defaults.periods, "1"),
] as const;

/**
 * Growth per period that takes one amount to another, compounded (CAGR).
 * Like Excel's RRI, but with the arguments in the order start, end, periods; where RRI gives a rate for two negative amounts, this gives #NUM!.
 * @customfunction CAPEX.GROWTH
 * @summary Growth a year between two amounts
 * @param [start] Amount at the start, or a range of them. Default: 437.5, the 2025 spending derived from the article.
 * @param [end] Amount at the end, or a range of them. Default: the article's 700 (USD bn).
 * @param [periods] Number of periods between them, above 0, or a range of numbers. Default: 1.
 * @label start: Amount at the start
 * @label end: Amount at the end
 * @label periods: Number of periods between them, above 0
 * @returns Growth per period as a fraction: 0.6 is 60%.
 * @elementwise start, end, periods
 * @units start: amount, end: amount, periods: number, result: rate
 * @formula (end / start)^(1 / periods) - 1
 * @error #DIV/0! for a start of 0
 * @error #NUM! for negative amounts, or periods of 0 or less
 * @error #VALUE! for text
 * @example =CAPEX.GROWTH() -> 0.6
 * @example =CAPEX.GROWTH(416.4) -> 0.681075888568684
 * @example =CAPEX.GROWTH(700,0) -> -1
 * @source The default end is stated by the article, the default start derived from it.
 * @explanation when periods is 1: From {start} to {end} is growth of {result}.
 * @explanation From {start} to {end} in {periods} periods is growth of {result} a period.
 * @workings when periods is 1: {end} / {start} − 1
 * @workings ({end} / {start})^(1 / {periods}) − 1
 */
export function growth(start?: any[][], end?: any[][], periods?: any[][]): any[][] {
  return eachCell(compoundGrowth, inputs, start, end, periods);
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(start, end, periods,
  IF((periods <= 0) + (start < 0) + (end < 0), SQRT(-1), (end / start) ^ (1 / periods) - 1))`;
