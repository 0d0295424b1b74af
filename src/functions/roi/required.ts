import { baseline } from "../../data/article";
import { assumptions } from "../../data/assumptions";
import { requiredRevenue } from "../../finance/returns";
import { readNumber, readRate } from "../arguments/number";
import { answerRows, isOmittedRange } from "../arguments/range";

/** What stands for an argument that is left out. */
export const defaults = { capex: baseline.total, margin: assumptions.margin, multiple: assumptions.multiple };

/**
 * The AI revenue that pays for capital spending: its gross profit equals the whole cost.
 * @customfunction ROI.REQUIRED
 * @summary Revenue that pays for the spend
 * @param [capex] Capital spending, one amount or a range. Default: the article's 700 (USD bn).
 * @param [margin] Gross margin of the revenue (0.5 is 50%), an assumption. Default: 50%.
 * @param [multiple] Whole cost over capex: 1 where capex holds all of it; 2 where it is chips alone, as in Sequoia's sum. Default: 1.
 * @label capex: Capital spending, one amount or a range
 * @label margin: Gross margin of the revenue
 * @label multiple: Whole cost over capex: 1 where capex holds all of it
 * @returns Revenue in the unit of capex, in its shape.
 * @elementwise capex
 * @units capex: amount, margin: rate, multiple: number, result: amount
 * @formula capex × multiple / (1 - margin)
 * @error #DIV/0! for a margin of 100%
 * @error #NUM! for a margin above 100% or below 0, or a multiple of 0 or less
 * @error #VALUE! for text
 * @example =ROI.REQUIRED() -> 1400
 * @example =ROI.REQUIRED(150,0.5,2) -> 600
 * @source The default spending is stated by the article; the margin of 50% is an assumption, after Sequoia's David Cahn (2024).
 * @explanation when multiple is 1: At a gross margin of {margin}, capex of {capex} takes revenue of {result} to pay for it.
 * @explanation At a gross margin of {margin}, capex of {capex} at {multiple} times its amount takes revenue of {result} to pay for it.
 * @workings when multiple is 1: {capex} / (1 − {margin})
 * @workings {capex} × {multiple} / (1 − {margin})
 */
export function required(capex?: any[][], margin?: any, multiple?: any): number[][] {
  const grossMargin = readRate("margin", margin, defaults.margin);
  const costMultiple = readNumber("multiple", multiple, defaults.multiple);
  // Where nothing is given the answer is a bare number, which Excel takes for one cell.
  const spending = (isOmittedRange(capex) ? defaults.capex.value : capex) as any[][];
  return answerRows(spending, (row, answers) =>
    row.forEach((cell, i) => {
      answers[i] = requiredRevenue(readNumber("capex", cell), grossMargin, costMultiple);
    }),
  );
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(capex, margin, multiple,
  IF(margin = 1, 1 / 0,
  IF(OR(margin < 0, margin > 1, multiple <= 0), SQRT(-1),
  capex * multiple / (1 - margin))))`;
