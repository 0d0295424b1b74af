import { yearsToReplace } from "../../finance/replacement";
import { eachCell } from "../arguments/eachCell";
import { amount, rate } from "../arguments/number";

/** What stands for an argument that is left out. */
export const defaults = { growth: 0, share: 1 };

const inputs = [
  amount("base"),
  amount("spend"),
  rate("growth", defaults.growth),
  rate("share", defaults.share),
] as const;

/**
 * The replacement cycle: years until spending, or a share of it, adds up to an installed base.
 * Nothing is discounted, and the base stays as it is.
 * @customfunction CAPEX.REPLACE
 * @summary Years to replace an installed base
 * @param base Cost of replacing the installed base, 0 or more, or a range.
 * @param spend Spending in the first year, in the same unit, or a range.
 * @param [growth] Growth of the spending a year (0.15 is 15%), or a range of rates. Default: 0.
 * @param [share] Part of the spending that replaces, above 0 to 1, or a range. Default: 1.
 * @label base: Cost of replacing the installed base, 0 or more
 * @label spend: Spending in the first year, in the same unit
 * @label growth: Growth of the spending a year
 * @label share: Part of the spending that replaces, above 0 to 1
 * @returns Years from the start of the first year's spending.
 * @elementwise base, spend, growth, share
 * @units base: amount, spend: amount, growth: rate, share: rate, result: number
 * @formula ln(1 + base × growth / (share × spend)) / ln(1 + growth); without growth base / (share × spend)
 * @error #N/A where spending shrinks too fast to ever add up to the base
 * @error #DIV/0! for spending or a share of 0
 * @error #NUM! for negative amounts, a share outside 0 to 1, or growth of -100% or less
 * @error #VALUE! for text
 * @example =CAPEX.REPLACE(1000,250) -> 4
 * @example =CAPEX.REPLACE(3500,700,0.15,0.6) -> 5.80222485774828
 * @source The length of a geometric series, for the cycle of the article's paragraph 7, which gives no base. The first example is J. Huang's trillion dollars of data centres at 250 bn a year.
 * @explanation when growth is 0 and share is 1: Spending of {spend} a year adds up to the installed base of {base} in {result} years.
 * @explanation {share} of spending of {spend}, growing {growth} a year, adds up to the installed base of {base} in {result} years.
 * @workings when growth is 0: {base} / ({share} × {spend})
 * @workings ln(1 + {base} × {growth} / ({share} × {spend})) / ln(1 + {growth})
 */
export function replace(base: any[][], spend: any[][], growth?: any[][], share?: any[][]): any[][] {
  return eachCell(yearsToReplace, inputs, base, spend, growth, share);
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(base, spend, growth, share, LET(
  years, base / (share * spend),
  IF((base < 0) + (spend < 0) + (growth <= -1) + (share < 0) + (share > 1), SQRT(-1),
  IF(growth = 0, years,
  IF(years * growth + 1 < 1E-12, NA(),
  LN(1 + years * growth) / LN(1 + growth))))))`;
