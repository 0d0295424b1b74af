import { assumptions } from "../../data/assumptions";
import { revenueShortfall } from "../../finance/returns";
import { readNumber } from "../arguments/number";
import { answerRows } from "../arguments/range";

/** What stands for an argument that is left out. */
export const defaults = { required: assumptions.required };

/**
 * The revenue that is missing to pay for the spending; negative is a surplus.
 * @customfunction ROI.SHORTFALL
 * @summary Required revenue not yet earned
 * @param revenue AI revenue a year, one amount or a range; the result has the same shape.
 * @param [required] Required revenue in the same unit. Default: 1400, which is ROI.REQUIRED() and rests on an assumed 50% margin.
 * @label revenue: AI revenue a year, one amount or a range
 * @label required: Required revenue in the same unit
 * @returns The missing revenue, in the unit of revenue.
 * @elementwise revenue
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
export function shortfall(revenue: any[][], required?: any): number[][] {
  const requirement = readNumber("required", required, defaults.required);
  return answerRows(revenue, (row, answers) =>
    row.forEach((cell, i) => {
      answers[i] = revenueShortfall(readNumber("revenue", cell), requirement);
    }),
  );
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(revenue, required, required - revenue)`;
