import { baseline } from "../../data/article";
import { checkHorizon, checkTableSize, projectAtConstantGrowth } from "../../finance/projection";
import { readOne } from "../arguments/input";
import { readLine } from "../arguments/range";
import { amount, rate, year } from "../arguments/number";
import { invalidInExcel, isNoYear } from "../lambdaYear";

/** What stands for an argument that is left out. */
export const defaults = { lastYear: 2030, base: baseline.total, baseYear: baseline.year };

const inputs = {
  growths: rate("growths"),
  lastYear: year("lastYear", defaults.lastYear),
  base: amount("base", defaults.base),
  baseYear: year("baseYear", defaults.baseYear),
};

/**
 * Capital spending by year under several growth rates side by side: the year, then a column for each rate.
 * @customfunction CAPEX.SCENARIOS
 * @summary One column of spend for each growth rate
 * @param growths Growth rates a year (0.15 is 15%), in one row or one column.
 * @param [lastYear] Last year of the table, at most 100 after baseYear. Default: 2030.
 * @param [base] Amount in baseYear, in any unit. Default: the article's 700 (USD bn).
 * @param [baseYear] First year of the table. Default: 2026.
 * @label growths: Growth rates a year
 * @label lastYear: Last year of the table, at most 100 after baseYear
 * @label base: Amount in baseYear, in any unit
 * @label baseYear: First year of the table
 * @returns One row a year: the year, then the spending under each rate in the order given.
 * @range growths
 * @units growths: rate, lastYear: year, base: amount, baseYear: year, result: year amount
 * @formula base × (1 + growth)^(year - baseYear)
 * @error #VALUE! for text or blanks among the rates
 * @error #NUM! for growth below -100%, lastYear before baseYear or over 100 years after it, or more than 1,000,000 cells
 * @example =CAPEX.SCENARIOS({0.15,0.3},2027) -> {2026,700,700;2027,805,910}
 * @source The defaults are the article's; the growth rates are yours.
 * @explanation {base} in {baseYear}, year by year to {lastYear}, in a column for each growth a year: {growths}.
 * @workings when column is above 0: {base} × (1 + {growths[column-1]})^{row}
 */
export function scenarios(
  growths: any[][],
  lastYear?: any[][],
  base?: any[][],
  baseYear?: any[][],
): number[][] {
  const { values: rates } = readLine(inputs.growths, growths);
  const firstYear = readOne(inputs.baseYear, baseYear);
  const years = readOne(inputs.lastYear, lastYear) - firstYear;
  checkHorizon(years);
  checkTableSize(years + 1, rates.length + 1, "growths");
  const start = readOne(inputs.base, base);
  return Array.from({ length: years + 1 }, (_, t) => [
    firstYear + t,
    ...rates.map((growth) => projectAtConstantGrowth(start, growth, t)),
  ]);
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(growths, lastYear, base, baseYear, LET(
  years, lastYear - baseYear,
  elapsed, SEQUENCE(years + 1, 1, 0),
  IF(OR(${/* @__PURE__ */ isNoYear("lastYear")}, ${/* @__PURE__ */ isNoYear("baseYear")}), ${invalidInExcel},
  IF(OR(years < 0, years > 100, MIN(growths) < -1), SQRT(-1),
  HSTACK(baseYear + elapsed, base * IF(elapsed = 0, 1, (1 + TOROW(growths)) ^ elapsed))))))`;
