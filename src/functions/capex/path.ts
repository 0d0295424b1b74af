import { baseline } from "../../data/article";
import { fadedGrowth, growthOn } from "../../finance/growth";
import { checkGrowth, checkHorizon, project, projectOnLogisticCurve } from "../../finance/projection";
import { readOne } from "../arguments/input";
import { keyword } from "../arguments/keyword";
import { amount, rate, year } from "../arguments/number";
import { invalidInExcel, isNoYear } from "../lambdaYear";

/** @customenum {string} */
declare enum PathMethod {
  /** The same growth every year */
  constant = "constant",
  /** Growth falls in a straight line to the rate endValue */
  fade = "fade",
  /** Growth slows as spending nears the amount endValue */
  scurve = "scurve",
}

/** What stands for an argument that is left out. */
export const defaults = {
  lastYear: 2030,
  method: "constant",
  growth: baseline.growth,
  base: baseline.total,
  baseYear: baseline.year,
} as const;

const inputs = {
  lastYear: year("lastYear", defaults.lastYear),
  method: keyword("method", ["constant", "fade", "scurve"], defaults.method),
  growth: rate("growth", defaults.growth),
  endGrowth: rate("endValue"),
  ceiling: amount("endValue", undefined, "1500"),
  base: amount("base", defaults.base),
  baseYear: year("baseYear", defaults.baseYear),
};

/**
 * Capital spending by year as a table: year, spending, growth, one row a year from baseYear to lastYear.
 * @customfunction CAPEX.PATH
 * @summary Year, capex and growth from the base year on
 * @param [lastYear] Last year of the table, at most 100 after baseYear. Default: 2030.
 * @param [method] constant, fade (growth moves in a straight line to the rate endValue) or scurve (a logistic curve that levels off at the amount endValue). Default: constant.
 * @param [growth] Growth in the first year (0.6 is 60%). Default: the article's 60%.
 * @param [endValue] For fade the growth in lastYear, for scurve the amount it levels off at; constant ignores it. Default: none.
 * @param [base] Amount in baseYear, in any unit. Default: the article's 700 (USD bn).
 * @param [baseYear] First year of the table. Default: 2026.
 * @label lastYear: Last year of the table, at most 100 after baseYear
 * @label growth: Growth in the first year
 * @label endValue: For fade the growth in lastYear, for scurve the amount it levels off at
 * @label base: Amount in baseYear, in any unit
 * @label baseYear: First year of the table
 * @returns Three columns: year, spending, growth on the year before (empty in the first row).
 * @units lastYear: year, method: text, growth: rate, endValue: number, base: amount, baseYear: year, result: year amount rate
 * @units when method is fade: endValue: rate
 * @units when method is scurve: endValue: amount
 * @formula constant base × (1 + growth)^t; fade base × Π(1 + gᵢ); scurve K / (1 + (K / base - 1) × e^(-r × t)), r = ln(1 + growth) / (1 - base / K), K = endValue
 * @error #VALUE! for an unknown method, or fade and scurve without endValue
 * @error #NUM! for lastYear before baseYear or over 100 years after it, growth below -100%, or scurve without 0 < base < endValue and growth above 0
 * @example =CAPEX.PATH(2027) -> {2026,700,"";2027,1120,0.6}
 * @example =CAPEX.PATH(2028,"fade",0.25,0.05) -> {2026,700,"";2027,875,0.25;2028,918.75,0.05}
 * @source The defaults are the article's; every year after 2026 is your assumption.
 * @explanation when method is fade: {base} in {baseYear}, year by year to {lastYear}, while growth moves in a straight line from {growth} to {endValue}.
 * @explanation when method is scurve: {base} in {baseYear}, year by year to {lastYear}, growing {growth} at first and levelling off at {endValue}.
 * @explanation {base} in {baseYear}, year by year to {lastYear}, growing {growth} a year.
 * @workings when method is fade and column is 1: {base} × Π(1 + gᵢ) where gᵢ = {growth} + ({endValue} − {growth}) × (i − 1) / max(1, {lastYear} − {baseYear} − 1), i = 1 … {row}
 * @workings when method is scurve and column is 1: {endValue} / (1 + ({endValue} / {base} − 1) × e^(−r × t)) where r = ln(1 + {growth}) / (1 − {base} / {endValue}), t = {row}
 * @workings when column is 1: {base} × (1 + {growth})^{row}
 */
export function path(
  lastYear?: any[][],
  method?: PathMethod[][],
  growth?: any[][],
  endValue?: any[][],
  base?: any[][],
  baseYear?: any[][],
): any[][] {
  const firstYear = readOne(inputs.baseYear, baseYear);
  const years = readOne(inputs.lastYear, lastYear) - firstYear;
  checkHorizon(years);
  const start = readOne(inputs.base, base);
  const rate = readOne(inputs.growth, growth);
  const how = readOne(inputs.method, method);
  const rows =
    how === "scurve"
      ? logisticRows(start, rate, readOne(inputs.ceiling, endValue), years)
      : compoundedRows(
          start,
          how === "fade"
            ? fadedGrowth(rate, readOne(inputs.endGrowth, endValue), years)
            : Array<number>(years).fill(rate),
        );
  return rows.map(([amount, growthOfYear], year) => [firstYear + year, amount, growthOfYear]);
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(lastYear, method, growth, endValue, base, baseYear, LET(
  years, lastYear - baseYear,
  elapsed, SEQUENCE(years + 1, 1, 0),
  gain, LAMBDA(year, IF(method = "fade",
    IF(year = MAX(2, years), endValue, growth + (endValue - growth) * (year - 1) / MAX(1, years - 1)),
    growth)),
  compounded, base * SCAN(1, elapsed, LAMBDA(factor, year, IF(year = 0, 1, factor * (1 + gain(year))))),
  pace, LN(1 + growth) / (1 - base / endValue),
  logistic, LAMBDA(year, endValue / (1 + (endValue / base - 1) * EXP(-pace * year))),
  outside, IF(OR(years < 0, years > 100), TRUE,
    IF(method = "scurve", OR(base <= 0, base >= endValue, growth <= 0),
    IF(years = 0, FALSE, MIN(gain(1), gain(years)) < -1))),
  IF(OR(${/* @__PURE__ */ isNoYear("lastYear")}, ${/* @__PURE__ */ isNoYear("baseYear")}), ${invalidInExcel},
  IF(outside, SQRT(-1),
  IF(method = "scurve",
    HSTACK(baseYear + elapsed, logistic(elapsed),
      IF(elapsed = 0, "", logistic(elapsed) / logistic(elapsed - 1) - 1)),
    HSTACK(baseYear + elapsed, compounded, IF(elapsed = 0, "", gain(elapsed))))))))`;

/** Amount and growth of each year, from the base year on. */
type Rows = [amount: number, growth: number | ""][];

function compoundedRows(base: number, growthPath: readonly number[]): Rows {
  checkGrowth(growthPath);
  const rows = growthPath.map((growth, index): Rows[number] => [
    project(base, growthPath, index + 1),
    growth,
  ]);
  return [[base, ""], ...rows];
}

function logisticRows(base: number, growth: number, ceiling: number, years: number): Rows {
  const amounts = Array.from({ length: years + 1 }, (_, t) =>
    projectOnLogisticCurve(base, growth, ceiling, t),
  );
  return amounts.map((amount, t) => [amount, t === 0 ? "" : growthOn(amounts[t - 1]!, amount)]);
}
