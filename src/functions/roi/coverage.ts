import { assumptions } from "../../data/assumptions";
import { revenueCoverage } from "../../finance/returns";
import { eachCell } from "../arguments/eachCell";
import { amount } from "../arguments/number";

/** What stands for an argument that is left out. */
export const defaults = { required: assumptions.required };

const inputs = [amount("revenue"), amount("required", defaults.required)] as const;

/**
 * Attainment: the part of the required revenue that is earned. It is not the debt service coverage ratio.
 * @customfunction ROI.COVERAGE
 * @summary Share of the required revenue earned
 * @param revenue AI revenue a year, one amount or a range.
 * @param [required] Required revenue in the same unit, or a range. Default: 1400, which is ROI.REQUIRED() and rests on an assumed 50% margin.
 * @label revenue: AI revenue a year, one amount or a range
 * @label required: Required revenue in the same unit
 * @returns A fraction: 0.6 is 60% covered.
 * @elementwise revenue, required
 * @units revenue: amount, required: amount, result: rate
 * @formula revenue / required
 * @error #DIV/0! for a requirement of 0
 * @error #NUM! where the result is too large for a number
 * @error #VALUE! for text, or a blank revenue
 * @example =ROI.COVERAGE(100,600) -> 0.166666666666667
 * @source The default requirement is the article's 700 over an assumed 50% margin.
 * @explanation Revenue of {revenue} is {result} of the required {required}.
 * @workings {revenue} / {required}
 */
export function coverage(revenue: any[][], required?: any[][]): any[][] {
  return eachCell(revenueCoverage, inputs, revenue, required);
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(revenue, required, revenue / required)`;
