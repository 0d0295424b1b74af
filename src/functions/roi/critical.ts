import { criticalFractile } from "../../finance/newsvendor";
import { eachCell } from "../arguments/eachCell";
import { amount } from "../arguments/number";

const inputs = [amount("under", undefined, "3"), amount("over", undefined, "1")] as const;

/**
 * The newsvendor's critical fractile: the best capacity is the one that demand does not exceed with this probability.
 * Above 50% building too little is the more costly mistake, as the article holds.
 * @customfunction ROI.CRITICAL
 * @summary How likely capacity should be to suffice
 * @param under Cost of each unit of capacity that is missing, such as its lost margin, or a range.
 * @param over Cost of each unit of capacity that is idle, such as its write-down, or a range.
 * @label under: Cost of each unit of capacity that is missing
 * @label over: Cost of each unit of capacity that is idle
 * @returns A probability as a fraction: 0.75 is 75%.
 * @elementwise under, over
 * @units under: amount, over: amount, result: rate
 * @formula under / (under + over)
 * @error #DIV/0! where both costs are 0
 * @error #NUM! for a negative cost
 * @error #VALUE! for text
 * @example =ROI.CRITICAL(3,1) -> 0.75
 * @source The newsvendor model (Arrow, Harris & Marschak, 1951). That underinvesting is the greater risk is the article's, paragraph 4; the costs are yours.
 * @explanation At a cost of {under} for each unit missing and {over} for each unit idle, the best capacity is the one that demand does not exceed with a probability of {result}.
 * @workings {under} / ({under} + {over})
 */
export function critical(under: any[][], over: any[][]): any[][] {
  return eachCell(criticalFractile, inputs, under, over);
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(under, over, IF((under < 0) + (over < 0), SQRT(-1), under / (under + over)))`;
