import { capitalIntensity } from "../../finance/returns";
import { eachCell } from "../arguments/eachCell";
import { amount } from "../arguments/number";

const inputs = [amount("capex"), amount("revenue")] as const;

/**
 * Capex intensity: capex / revenue, as analysts use it; capital intensity in textbooks is assets / sales.
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
export function intensity(capex: any[][], revenue: any[][]): any[][] {
  return eachCell(capitalIntensity, inputs, capex, revenue);
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(capex, revenue, IF(revenue + 0 * capex < 0, SQRT(-1), capex / revenue))`;
