import { assumptions } from "../../data/assumptions";
import { hurdleGrowth } from "../../finance/returns";
import { eachCell } from "../arguments/eachCell";
import { amount, rate } from "../arguments/number";

/** What stands for an argument that is left out. */
export const defaults = { required: assumptions.required, requiredGrowth: 0 };

const inputs = [
  amount("revenue"),
  amount("years", undefined, "4"),
  amount("required", defaults.required),
  rate("requiredGrowth", defaults.requiredGrowth),
] as const;

/**
 * Required growth: how fast revenue must grow a year (CAGR) to meet the required revenue in time.
 * @customfunction ROI.HURDLE
 * @summary Growth that meets the requirement in time
 * @param revenue AI revenue a year now, above 0, or a range.
 * @param years Years in which to meet the requirement, above 0, or a range.
 * @param [required] Required revenue in the same unit, or a range. Default: 1400, which is ROI.REQUIRED() and rests on an assumed 50% margin.
 * @param [requiredGrowth] Growth of the requirement a year, or a range. Default: 0, the requirement stays the same.
 * @label revenue: AI revenue a year now, above 0
 * @label years: Years in which to meet the requirement, above 0
 * @label required: Required revenue in the same unit
 * @label requiredGrowth: Growth of the requirement a year
 * @returns Growth a year as a fraction.
 * @elementwise revenue, years, required, requiredGrowth
 * @units revenue: amount, years: number, required: amount, requiredGrowth: rate, result: rate
 * @formula (required / revenue)^(1 / years) × (1 + requiredGrowth) - 1
 * @error #NUM! for amounts or years of 0 or less, or a requirement that shrinks by 100%
 * @error #VALUE! for text
 * @example =ROI.HURDLE(52,4) -> 1.27788173894689
 * @source The default requirement is the article's 700 over an assumed 50% margin.
 * @explanation Revenue of {revenue} has to grow {result} a year to meet the required {required} (growing {requiredGrowth} a year) in {years} years.
 * @workings ({required} / {revenue})^(1 / {years}) × (1 + {requiredGrowth}) − 1
 */
export function hurdle(
  revenue: any[][],
  years: any[][],
  required?: any[][],
  requiredGrowth?: any[][],
): any[][] {
  return eachCell(hurdleGrowth, inputs, revenue, years, required, requiredGrowth);
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(revenue, years, required, requiredGrowth,
  IF((revenue <= 0) + (years <= 0) + (required <= 0) + (requiredGrowth <= -1), SQRT(-1),
  (required / revenue) ^ (1 / years) * (1 + requiredGrowth) - 1))`;
