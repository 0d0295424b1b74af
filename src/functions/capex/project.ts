import { baseline } from "../../data/article";
import { project as amountAfter } from "../../finance/projection";
import { eachCell } from "../arguments/eachCell";
import { readGrowth } from "../arguments/growth";
import { readOne } from "../arguments/input";
import { amount, rate, year as yearInput } from "../arguments/number";
import { invalidInExcel, isNoYear } from "../lambdaYear";

/** What stands for an argument that is left out. */
export const defaults = { growth: baseline.growth, base: baseline.total, baseYear: baseline.year };

const inputs = [yearInput("year"), amount("base", defaults.base)] as const;
const growthInput = rate("growth", defaults.growth);
const baseYearInput = yearInput("baseYear", defaults.baseYear);

/**
 * Projects the combined AI capital spending to a year, at one growth rate or along a path of yearly rates.
 * @customfunction CAPEX.PROJECT
 * @summary Spend in a year, grown from a base
 * @param year Year, or a range of years.
 * @param [growth] Growth a year (0.6 is 60%), or a row or column of rates for baseYear+1, +2 and so on. Default: the article's 60%.
 * @param [base] Amount in baseYear, in any unit, or a range of them. Default: the article's 700 (USD bn).
 * @param [baseYear] Year of the base. Default: 2026.
 * @label year: Year, or a range of years
 * @label growth: Growth a year
 * @label base: Amount in baseYear, in any unit
 * @label baseYear: Year of the base
 * @returns The projected amount, in the unit of base.
 * @elementwise year, base
 * @range growth
 * @units year: year, growth: rate, base: amount, baseYear: year, result: amount
 * @formula base × (1 + growth)^(year - baseYear); along a path base × (1 + g1) × (1 + g2) × …
 * @error #VALUE! for a year that is not whole or outside 1900 to 2999, such as a date, or for text or blanks among rates
 * @error #NUM! for growth below -100%, or a path with a year before baseYear
 * @error #N/A where the path is too short
 * @error #DIV/0! for going back through -100%
 * @example =CAPEX.PROJECT(2028) -> 1792
 * @example =CAPEX.PROJECT(2030,0.15) -> 1224.304375
 * @example =CAPEX.PROJECT(2025) -> 437.5
 * @source The defaults are the article's: 700 and 60% for 2026. It projects nothing beyond 2026: later years are your assumption.
 * @explanation when growth is a range: {base} in {baseYear}, growing by {growth} in turn, is {result} in {year}.
 * @explanation {base} in {baseYear}, growing {growth} a year, is {result} in {year}.
 * @workings when growth is a range: {base} × Π(1 + gᵢ) where g = {growth}, i = 1 … {year} − {baseYear}
 * @workings {base} × (1 + {growth})^({year} − {baseYear})
 */
export function project(year: any[][], growth?: any[][], base?: any[][], baseYear?: any[][]): any[][] {
  const growthPerYear = readGrowth(growthInput, growth);
  const start = readOne(baseYearInput, baseYear);
  return eachCell(
    (each, amountAtStart) => amountAfter(amountAtStart, growthPerYear, each - start),
    inputs,
    year,
    base,
  );
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(year, growth, base, baseYear, LET(
  count, SUM(1 + 0 * growth),
  lowest, MIN(growth),
  factorIn, LAMBDA(each, LET(
    years, each - baseYear,
    IF(${/* @__PURE__ */ isNoYear("each")}, ${invalidInExcel},
    IF(years = 0, 1,
    IF(count = 1, IF(AND(lowest = -1, years < 0), 1 / 0, (1 + lowest) ^ years),
    IF(years < 0, SQRT(-1),
    IF(years > count, NA(),
    REDUCE(1, SEQUENCE(years), LAMBDA(factor, step, factor * (1 + INDEX(growth, step))))))))))),
  IF(${/* @__PURE__ */ isNoYear("baseYear")}, ${invalidInExcel},
  IF(lowest < -1, SQRT(-1), base * MAP(year, factorIn)))))`;
