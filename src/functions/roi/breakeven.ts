import { assumptions } from "../../data/assumptions";
import { breakEvenYear, yearsToBreakEven } from "../../finance/returns";
import { eachCell } from "../arguments/eachCell";
import { isOmitted, readOne } from "../arguments/input";
import { amount, rate, year } from "../arguments/number";
import { invalidInExcel, isNoYear } from "../lambdaYear";

/** What stands for an argument that is left out. */
export const defaults = { required: assumptions.required, requiredGrowth: 0 };

/** What the lambda takes for no base year. */
export const absent = { baseYear: -1 };

const inputs = [
  amount("revenue"),
  rate("revenueGrowth"),
  amount("required", defaults.required),
  rate("requiredGrowth", defaults.requiredGrowth),
] as const;
const baseYearInput = year("baseYear");

/**
 * Years until growing revenue meets the required revenue, or the calendar year in which it does. Unless requiredGrowth is given, the requirement stays the same.
 * @customfunction ROI.BREAKEVEN
 * @summary When revenue meets the requirement
 * @param revenue AI revenue a year now, above 0, or a range.
 * @param revenueGrowth Growth of that revenue a year (0.8 is 80%), or a range of rates.
 * @param [required] Required revenue in the same unit, or a range. Default: 1400, which is ROI.REQUIRED() and rests on an assumed 50% margin.
 * @param [requiredGrowth] Growth of the requirement a year, or a range. Default: 0, the requirement stays the same.
 * @param [baseYear] Year of the revenue; with it the result is the calendar year. Default: none, the result is a number of years.
 * @label revenue: AI revenue a year now, above 0
 * @label revenueGrowth: Growth of that revenue a year
 * @label required: Required revenue in the same unit
 * @label requiredGrowth: Growth of the requirement a year
 * @label baseYear: Year of the revenue
 * @returns Years, 0 where revenue suffices already; or the calendar year.
 * @elementwise revenue, revenueGrowth, required, requiredGrowth
 * @units revenue: amount, revenueGrowth: rate, required: amount, requiredGrowth: rate, baseYear: year, result: number
 * @units when baseYear is given: result: year
 * @formula ln(required / revenue) / ln((1 + revenueGrowth) / (1 + requiredGrowth)); as calendar year rounded up, plus baseYear
 * @error #N/A where revenue never catches up
 * @error #NUM! for amounts of 0 or less, or rates of -100% or less
 * @error #VALUE! for text
 * @example =ROI.BREAKEVEN(52,0.8) -> 5.60234519367718
 * @example =ROI.BREAKEVEN(52,0.8,1400,0,2026) -> 2032
 * @source The default requirement is the article's 700 over an assumed 50% margin.
 * @explanation when revenue is below required and baseYear is given: Revenue of {revenue} in {baseYear}, growing {revenueGrowth} a year, meets the required {required} (growing {requiredGrowth} a year) in {result}.
 * @explanation when revenue is below required: Revenue of {revenue}, growing {revenueGrowth} a year, meets the required {required} (growing {requiredGrowth} a year) in {result} years.
 * @explanation when baseYear is given: Revenue of {revenue} meets the required {required} already in {result}.
 * @explanation Revenue of {revenue} meets the required {required} already: the answer is {result}.
 * @workings when revenue is below required and baseYear is given: {baseYear} + ⌈ln({required} / {revenue}) / ln((1 + {revenueGrowth}) / (1 + {requiredGrowth}))⌉
 * @workings when revenue is below required: ln({required} / {revenue}) / ln((1 + {revenueGrowth}) / (1 + {requiredGrowth}))
 */
export function breakeven(
  revenue: any[][],
  revenueGrowth: any[][],
  required?: any[][],
  requiredGrowth?: any[][],
  baseYear?: any[][],
): any[][] {
  const given = [revenue, revenueGrowth, required, requiredGrowth];
  if (isOmitted(baseYear)) return eachCell(yearsToBreakEven, inputs, ...given);
  const start = readOne(baseYearInput, baseYear);
  return eachCell((...race) => breakEvenYear(start, yearsToBreakEven(...race)), inputs, ...given);
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(revenue, revenueGrowth, required, requiredGrowth, baseYear, LET(
  years, IF((revenue <= 0) + (required <= 0) + (revenueGrowth <= -1) + (requiredGrowth <= -1), SQRT(-1),
    IF(revenue >= required, 0,
    IF(revenueGrowth <= requiredGrowth, NA(),
    LN(required / revenue) / LN((1 + revenueGrowth) / (1 + requiredGrowth))))),
  IF(baseYear = ${absent.baseYear}, years,
  IF(${/* @__PURE__ */ isNoYear("baseYear")}, ${invalidInExcel},
  baseYear + ROUNDUP((years - 1E-9 + ABS(years - 1E-9)) / 2, 0)))))`;
