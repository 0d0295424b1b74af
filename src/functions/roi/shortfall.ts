import { assumptions } from "../../data/assumptions";
import { revenueShortfall } from "../../finance/returns";
import { eachCell } from "../arguments/eachCell";
import { amount } from "../arguments/number";

/** What stands for an argument that is left out. */
export const defaults = { required: assumptions.required };

const inputs = [amount("revenue"), amount("required", defaults.required)] as const;

/**
 * The revenue that is missing to pay for the spending; negative is a surplus.
 * @customfunction ROI.SHORTFALL
 * @summary Required revenue not yet earned
 * @param revenue AI revenue a year, one amount or a range.
 * @param [required] Required revenue in the same unit, or a range. Default: 1400, which is ROI.REQUIRED() and rests on an assumed 50% margin.
 * @label revenue: AI revenue a year, one amount or a range
 * @label required: Required revenue in the same unit
 * @returns The missing revenue, in the unit of revenue.
 * @elementwise revenue, required
 * @units revenue: amount, required: amount, result: amount
 * @formula required - revenue
 * @error #NUM! where the result is too large for a number
 * @error #VALUE! for text, or a blank revenue
 * @example =ROI.SHORTFALL(52) -> 1348
 * @example =ROI.SHORTFALL(1500) -> -100
 * @source The default requirement is the article's 700 over an assumed 50% margin.
 * @explanation when result is below 0: Revenue of {revenue} is more than the required {required}: a shortfall of {result} is a surplus.
 * @explanation Revenue of {revenue} leaves {result} of the required {required} to be earned.
 * @workings {required} − {revenue}
 */
export function shortfall(revenue: any[][], required?: any[][]): any[][] {
  return eachCell(revenueShortfall, inputs, revenue, required);
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(revenue, required, required - revenue)`;
