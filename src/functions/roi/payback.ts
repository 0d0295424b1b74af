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
