import { baseline } from "../../data/article";
import { assumptions } from "../../data/assumptions";
import { checkTableSize, projectAtConstantGrowth } from "../../finance/projection";
import { requiredRevenue, requiredRules } from "../../finance/returns";
import { readOne } from "../arguments/input";
import { keyword } from "../arguments/keyword";
import { readLine } from "../arguments/range";
import { amount, rate, year } from "../arguments/number";
import { invalidInExcel, isNoYear } from "../lambdaYear";

/** @customenum {string} */
declare enum SensitivityRule {
  /** What the margin leaves of the revenue covers the cost */
  cost = "cost",
  /** The gross profit covers the cost */
  profit = "profit",
}

/** What stands for an argument that is left out. */
export const defaults = {
  year: 2027,
  base: baseline.total,
  baseYear: baseline.year,
  multiple: assumptions.multiple,
  rule: "cost",
} as const;

const inputs = {
  growths: rate("growths"),
  margins: rate("margins"),
  year: year("year", defaults.year),
  base: amount("base", defaults.base),
  baseYear: year("baseYear", defaults.baseYear),
  multiple: amount("multiple", defaults.multiple, "2"),
  rule: keyword("rule", requiredRules, defaults.rule),
};

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
 * @param [multiple] Whole cost over capex, as in ROI.REQUIRED. Default: 1.
 * @param [rule] cost (what the margin leaves of the revenue covers the cost) or profit (the gross profit covers it). Default: cost.
 * @label growths: Growth rates of spending a year
 * @label margins: Gross margins
 * @label year: Year of the spending
 * @label base: Spending in baseYear, in any unit
 * @label baseYear: Year of the base
 * @label multiple: Whole cost over capex
 * @returns The grid without headings, in the unit of base.
 * @range growths, margins
 * @units growths: rate, margins: rate, year: year, base: amount, baseYear: year, multiple: number, rule: text, result: amount
 * @formula base × (1 + growth)^(year - baseYear) × multiple / (1 - margin), or / margin by the rule profit
 * @error #DIV/0! for a margin of 100%, or of 0 by the rule profit
 * @error #NUM! for a margin above 100% or below 0, a multiple of 0 or less, growth below -100%, or more than 1,000,000 cells
 * @error #VALUE! for text or blanks, or an unknown rule
 * @example =ROI.SENSITIVITY({0;0.6},{0.5,0.6}) -> {1400,1750;2240,2800}
 * @example =ROI.SENSITIVITY({0;0.2},{0.4,0.5},2027,700,2026,1,"profit") -> {1750,1400;2100,1680}
 * @source The default base is stated by the article; growth rates and margins are yours.
 * @explanation Revenue that is required in {year}, from {base} in {baseYear}: a row for each growth of spending ({growths}), a column for each margin ({margins}).
 * @workings when rule is profit: {base} × (1 + {growths[row]})^({year} − {baseYear}) × {multiple} / {margins[column]}
 * @workings {base} × (1 + {growths[row]})^({year} − {baseYear}) × {multiple} / (1 − {margins[column]})
 */
export function sensitivity(
  growths: any[][],
  margins: any[][],
  year?: any[][],
  base?: any[][],
  baseYear?: any[][],
  multiple?: any[][],
  rule?: SensitivityRule[][],
): number[][] {
  const { values: rates } = readLine(inputs.growths, growths);
  const { values: grossMargins } = readLine(inputs.margins, margins);
  const years = readOne(inputs.year, year) - readOne(inputs.baseYear, baseYear);
  const start = readOne(inputs.base, base);
  const costMultiple = readOne(inputs.multiple, multiple);
  const by = readOne(inputs.rule, rule);
  checkTableSize(rates.length, grossMargins.length, "growths");
  return rates.map((growth) => {
    const spending = projectAtConstantGrowth(start, growth, years);
    return grossMargins.map((margin) => requiredRevenue(spending, margin, costMultiple, by));
  });
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(growths, margins, year, base, baseYear, multiple, rule, LET(
  years, year - baseYear,
  rates, TOCOL(growths),
  spending, IF(rates < -1, SQRT(-1),
    IF((rates = -1) * (years < 0), 1 / 0,
    IF(years = 0, base, base * (1 + rates) ^ years))),
  shares, TOROW(margins),
  required, spending * multiple /
    IF((shares < 0) + (shares > 1), SQRT(-1), IF(rule = "profit", shares, 1 - shares)),
  IF(OR(${/* @__PURE__ */ isNoYear("year")}, ${/* @__PURE__ */ isNoYear("baseYear")}), ${invalidInExcel},
  IF(multiple <= 0, INDEX(spending, 1) * SQRT(-1),
  IF(ISERROR(SUM(required)), SUM(required), required)))))`;
