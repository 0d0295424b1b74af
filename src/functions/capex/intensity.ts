import { capitalIntensity } from "../../finance/returns";
import { readNumber } from "../arguments/number";
import { answerRowPairs } from "../arguments/range";

/**
 * Capital intensity: capital spending as a part of revenue.
 * @customfunction CAPEX.INTENSITY
 * @summary Capex as a share of revenue
 * @param capex Capital spending, one amount or a range.
 * @param revenue Revenue in the same unit, one amount or a range of the same shape.
 * @label capex: Capital spending, one amount or a range
 * @label revenue: Revenue in the same unit, one amount or a range of the same shape
 * @returns Fractions (0.25 is 25%) in the shape of the ranges; a single amount pairs with every cell of the other.
 * @elementwise capex, revenue
 * @units capex: amount, revenue: amount, result: rate
 * @formula capex / revenue
 * @error #DIV/0! for revenue of 0
 * @error #NUM! for negative revenue
 * @error #VALUE! for text, blanks, or ranges of different shapes
 * @example =CAPEX.INTENSITY(131.82,716.9) -> 0.183875017436183
 * @source Arithmetic on your amounts.
 * @explanation Capex of {capex} is {result} of revenue of {revenue}.
 * @workings {capex} / {revenue}
 */
export function intensity(capex: any[][], revenue: any[][]): number[][] {
  return answerRowPairs(["capex", "revenue"], capex, revenue, (row, sales, answers) =>
    row.forEach((spend, i) => {
      answers[i] = capitalIntensity(readNumber("capex", spend), readNumber("revenue", sales[i]));
    }),
  );
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(capex, revenue, LET(
  shares, IF(revenue < 0, SQRT(-1), capex / revenue),
  IF(ISERROR(SUM(shares)), SUM(shares), shares)))`;
