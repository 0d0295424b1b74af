import { paybackYears } from "../../finance/returns";
import { readRate } from "../arguments/number";
import { readLine } from "../arguments/range";

/** What stands for an argument that is left out. */
export const defaults = { rate: 0 };

/**
 * Payback period: years until later flows repay the first, discounted where a rate is given.
 * The first flow counts as now and is not discounted, where Excel's NPV discounts it by a year.
 * @customfunction ROI.PAYBACK
 * @summary Years until flows repay the outlay
 * @param flows Yearly flows in one row or one column: first the outlay, negative, then what comes back.
 * @param [rate] Discount rate a year. Default: 0.
 * @label flows: Yearly flows in one row or one column: first the outlay, negative, then what comes back
 * @label rate: Discount rate a year
 * @returns {number} Years, in a straight line within the year; 0 where the first flow is not negative.
 * @units flows: amount, rate: rate, result: number
 * @formula The year before repayment + what is then missing / the discounted flow of the next year
 * @error #N/A where the flows never repay the first
 * @error #DIV/0! for a rate of -100%
 * @error #NUM! for a rate below -100%
 * @error #VALUE! for text, a blank, or a block of several rows and columns
 * @example =ROI.PAYBACK({-700,150,180,220,260,300}) -> 3.57692307692308
 * @example =ROI.PAYBACK({-700,175,175,175,175}) -> 4
 * @source Arithmetic on your flows.
 * @explanation when result is 0: Of {flows} the first is no outlay, so that there is nothing to repay: {result} years.
 * @explanation when rate is 0: Of {flows} the later flows repay the first after {result} years.
 * @explanation Of {flows} the later flows, discounted at {rate} a year, repay the first after {result} years.
 * @workings when result is above 0 and rate is 0: n − Σfᵢ / fₙ₊₁ where f = {flows}, i = 0 … n, n < {result} ≤ n + 1
 * @workings when result is above 0: n − Σfᵢ / fₙ₊₁ where fᵢ = Fᵢ / (1 + {rate})^i, F = {flows}, i = 0 … n, n < {result} ≤ n + 1
 */
export function payback(flows: any[][], rate?: any): number {
  return paybackYears(readLine("flows", flows), readRate("rate", rate, defaults.rate));
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(flows, rate, LET(
  count, COUNT(flows),
  discounted, TOCOL(flows) / (1 + rate) ^ SEQUENCE(count, 1, 0),
  balances, SCAN(0, discounted, LAMBDA(balance, flow, balance + flow)),
  repaid, MATCH(TRUE, balances >= -1E-12 * ABS(INDEX(discounted, 1)), 0),
  IF(rate = -1, 1 / 0,
  IF(rate < -1, SQRT(-1),
  IF(repaid = 1, 0, repaid - 2 + MIN(1, -INDEX(balances, repaid - 1) / INDEX(discounted, repaid)))))))`;
