import { paybackYears } from "../../finance/returns";
import { readNumber, readRate } from "../arguments/number";
import { readLine } from "../arguments/range";

/**
 * Payback period: years until later flows repay the first, discounted where a rate is given.
 * The first flow counts as now and is not discounted, where Excel's NPV discounts it by a year.
 * @customfunction ROI.PAYBACK
 * @param flows Yearly flows in one row or one column: first the outlay, negative, then what comes back.
 * @param [rate] Discount rate a year. Default: 0.
 * @returns {number} Years, in a straight line within the year; 0 where the first flow is not negative.
 * @formula The year before repayment + what is then missing / the discounted flow of the next year
 * @errors #N/A where the flows never repay the first; #DIV/0! for a rate of -100%, #NUM! below it; #VALUE! for text, a blank, or a block of several rows and columns.
 * @example =ROI.PAYBACK({-700,150,180,220,260,300}) -> 3.57692307692308
 * @example =ROI.PAYBACK({-700,175,175,175,175}) -> 4
 * @source Arithmetic on your flows.
 */
export function payback(flows: any[][], rate?: any): number {
  return paybackYears(readLine("flows", flows, readNumber), readRate("rate", rate, 0));
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const twin = `=LAMBDA(flows, rate, LET(
  count, COUNT(flows),
  discounted, TOCOL(flows) / (1 + rate) ^ SEQUENCE(count, 1, 0),
  balances, SCAN(0, discounted, LAMBDA(balance, flow, balance + flow)),
  repaid, MATCH(TRUE, balances >= -1E-12 * ABS(INDEX(discounted, 1)), 0),
  IF(rate = -1, 1 / 0,
  IF(rate < -1, SQRT(-1),
  IF(repaid = 1, 0, repaid - 2 + MIN(1, -INDEX(balances, repaid - 1) / INDEX(discounted, repaid)))))))`;
