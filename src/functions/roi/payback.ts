import { paybackYears } from "../../finance/returns";
import { readOne } from "../arguments/input";
import { readLine } from "../arguments/range";
import { amount, rate } from "../arguments/number";

/** What stands for an argument that is left out. */
export const defaults = { rate: 0 };

const flowsInput = amount("flows");
const rateInput = rate("rate", defaults.rate);

/**
 * Payback period: years until flows, discounted where a rate is given, have repaid all outlays for good.
 * The first flow counts as now and is not discounted, where Excel's NPV discounts it by a year.
 * @customfunction ROI.PAYBACK
 * @summary Years until flows repay the outlay
 * @param flows Yearly flows in one row or one column: outlays negative, what comes back positive.
 * @param [rate] Discount rate a year. Default: 0.
 * @label flows: Yearly flows in one row or one column
 * @label rate: Discount rate a year
 * @returns {number} Years from the first flow, in a straight line within the year.
 * @range flows
 * @units flows: amount, rate: rate, result: number
 * @formula The last year in which outlays are not repaid + what is then missing / the discounted flow of the next year
 * @error #N/A where the flows never repay the outlays
 * @error #DIV/0! for a rate of -100%
 * @error #NUM! without an outlay, or for a rate below -100%
 * @error #VALUE! for text, a blank, or a block of several rows and columns
 * @example =ROI.PAYBACK({-700,150,180,220,260,300}) -> 3.57692307692308
 * @example =ROI.PAYBACK({-700,175,175,175,175}) -> 4
 * @source Arithmetic on your flows.
 * @explanation when result is 0: At no time have the outlays among {flows} been more than what had come back: {result} years.
 * @explanation when rate is 0: The flows {flows} have repaid all outlays for good after {result} years.
 * @explanation The flows {flows}, discounted at {rate} a year, have repaid all outlays for good after {result} years.
 * @workings when result is above 0 and rate is 0: n − Σfᵢ / fₙ₊₁ where f = {flows}, i = 0 … n, n < {result} ≤ n + 1
 * @workings when result is above 0: n − Σfᵢ / fₙ₊₁ where fᵢ = Fᵢ / (1 + {rate})^i, F = {flows}, i = 0 … n, n < {result} ≤ n + 1
 */
export function payback(flows: any[][], rate?: any[][]): number {
  return paybackYears(readLine(flowsInput, flows).values, readOne(rateInput, rate));
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(flows, rate, LET(
  count, COUNT(flows),
  discounted, TOCOL(flows) / (1 + rate) ^ SEQUENCE(count, 1, 0),
  balances, SCAN(0, discounted, LAMBDA(balance, flow, balance + flow)),
  owed, IF(balances < -1E-12 * MAX(ABS(balances)), SEQUENCE(count), 0),
  last, MAX(owed),
  IF(rate = -1, 1 / 0,
  IF(OR(rate < -1, MIN(flows) >= 0), SQRT(-1),
  IF(last = 0, 0,
  IF(last = count, NA(),
  last - 1 + MIN(1, -INDEX(balances, last) / INDEX(discounted, last + 1))))))))`;
