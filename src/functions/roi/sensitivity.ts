import { baseline } from "../../data/article";
import { assumptions } from "../../data/assumptions";
import { checkTableSize, projectAtConstantGrowth } from "../../finance/projection";
import { requiredRevenue } from "../../finance/returns";
import { readNumber, readYear } from "../arguments/number";
import { readLine } from "../arguments/range";

/** What stands for an argument that is left out. */
export const defaults = { year: 2027, base: baseline.total, baseYear: baseline.year };

/**
 * A grid of required revenue in a year: a row for each growth of spending, a column for each margin.
 * It stands in for Excel's Data Tables, which do not work with custom functions.
 * @customfunction ROI.SENSITIVITY
 * @summary Required revenue by growth and margin
 * @param growths Growth rates of spending a year (0.2 is 20%), in one row or one column.
 * @param margins Gross margins (0.5 is 50%), in one row or one column.
 * @param [year] Year of the spending. Default: 2027.
 * @param [base] Spending in baseYear, in any unit. Default: the article's 700 (USD bn).
 * @param [baseYear] Year of the base. Default: 2026.
 * @label growths: Growth rates of spending a year
 * @label margins: Gross margins
 * @label year: Year of the spending
 * @label base: Spending in baseYear, in any unit
 * @label baseYear: Year of the base
 * @returns The grid without headings, in the unit of base.
 * @units growths: rate, margins: rate, year: year, base: amount, baseYear: year, result: amount
 * @formula base × (1 + growth)^(year - baseYear) / (1 - margin)
 * @error #DIV/0! for a margin of 100%
 * @error #NUM! for a margin above 100% or below 0, growth below -100%, or more than 1,000,000 cells
 * @error #VALUE! for text or blanks
 * @example =ROI.SENSITIVITY({0;0.6},{0.5,0.6}) -> {1400,1750;2240,2800}
 * @source The default base is stated by the article; growth rates and margins are yours.
 * @explanation Revenue that is required in {year}, from {base} in {baseYear}: a row for each growth of spending ({growths}), a column for each margin ({margins}).
 * @workings {base} × (1 + {growths[row]})^({year} − {baseYear}) / (1 − {margins[column]})
 */
export function sensitivity(
  growths: any[][],
  margins: any[][],
  year?: any,
  base?: any,
  baseYear?: any,
): number[][] {
  const rates = readLine("growths", growths, "0.6");
  const grossMargins = readLine("margins", margins, "0.6");
  const years = readYear("year", year, defaults.year) - readYear("baseYear", baseYear, defaults.baseYear);
  const start = readNumber("base", base, defaults.base);
  checkTableSize(rates.length, grossMargins.length);
  return rates.map((rate) => {
    const spending = projectAtConstantGrowth(start, rate, years);
    return grossMargins.map((margin) => requiredRevenue(spending, margin, assumptions.multiple.value));
  });
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(growths, margins, year, base, baseYear, LET(
  years, year - baseYear,
  rates, TOCOL(growths),
  spending, IF(rates < -1, SQRT(-1),
    IF((rates = -1) * (years < 0), 1 / 0,
    IF(years = 0, base, base * (1 + rates) ^ years))),
  shares, TOROW(margins),
  required, spending / IF((shares < 0) + (shares > 1), SQRT(-1), 1 - shares),
  IF(ISERROR(SUM(required)), SUM(required), required)))`;
