import { capitalIntensity } from "../../finance/returns";
import { readNumber } from "../arguments/number";
import { answerRowPairs } from "../arguments/range";

/**
 * Capital intensity: capital spending as a part of revenue.
 * @customfunction CAPEX.INTENSITY
 * @order 12
 * @line Capex as a share of revenue
 * @param capex Capital spending, one amount or a range.
 * @param revenue Revenue in the same unit, one amount or a range of the same shape.
 * @returns Fractions (0.25 is 25%) in the shape of the ranges; a single amount pairs with every cell of the other.
 * @cellbycell capex, revenue
 * @units capex: amount, revenue: amount, result: rate
 * @formula capex / revenue
 * @errors #DIV/0! for revenue of 0; #NUM! for negative revenue; #VALUE! for text, blanks, or ranges of different shapes.
 * @example =CAPEX.INTENSITY(131.82,716.9) -> 0.183875017436183
 * @source Arithmetic on your amounts.
 * @sentence Capex of {capex} is {result} of revenue of {revenue}.
 * @arithmetic {capex} / {revenue}
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
