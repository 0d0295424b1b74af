import { assumptions } from "../../data/assumptions";
import { revenueCoverage } from "../../finance/returns";
import { readNumber } from "../arguments/number";
import { answerRows } from "../arguments/range";

/** What stands for an argument that is left out. */
export const defaults = { required: assumptions.required };

/**
 * The part of the required revenue that is earned.
 * @customfunction ROI.COVERAGE
 * @summary Share of the required revenue earned
 * @param revenue AI revenue a year, one amount or a range; the result has the same shape.
 * @param [required] Required revenue in the same unit. Default: 1400, which is ROI.REQUIRED() and rests on an assumed 50% margin.
 * @label revenue: AI revenue a year, one amount or a range
 * @label required: Required revenue in the same unit
 * @returns A fraction: 0.6 is 60% covered.
 * @elementwise revenue
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
export function coverage(revenue: any[][], required?: any): number[][] {
  const requirement = readNumber("required", required, defaults.required);
  return answerRows(revenue, (row, answers) =>
    row.forEach((cell, i) => {
      answers[i] = revenueCoverage(readNumber("revenue", cell), requirement);
    }),
  );
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(revenue, required, IF(required = 0, 1 / 0, revenue / required))`;
