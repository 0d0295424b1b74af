import { baseline } from "../../data/article";
import { allocateByLargestRemainder } from "../../finance/allocation";
import { readBlock } from "../arguments/range";
import { readOne } from "../arguments/input";
import { amount, whole } from "../arguments/number";

/** What stands for an argument that is left out. */
export const defaults = { total: baseline.total, decimals: 1 };

const weightsInput = amount("weights", undefined, "1");
const totalInput = amount("total", defaults.total);
const decimalsInput = whole("decimals", defaults.decimals, "1");

/**
 * Splits a total by weight into parts that sum to it exactly. The weights are yours: the article gives no company split.
 * @customfunction CAPEX.ALLOCATE
 * @summary Split a total by weight; parts sum exactly
 * @param weights Weights of 0 or more, in a range of any shape; a blank counts as 0.
 * @param [total] Amount to split, in any unit. Default: the article's 700 (USD bn).
 * @param [decimals] Decimal places of the parts, 0 to 6. A total finer than that is rounded first. Default: 1.
 * @label weights: Weights of 0 or more, in a range of any shape
 * @label total: Amount to split, in any unit
 * @label decimals: Decimal places of the parts, 0 to 6
 * @returns The parts, in the shape of the weights.
 * @range weights
 * @units weights: number, total: amount, decimals: number, result: amount
 * @formula total × weight / sum of weights, rounded down to whole units of 10^-decimals; the units left over go to the largest remainders, ties to the earlier cell
 * @error #DIV/0! where the weights sum to 0
 * @error #NUM! for a negative weight, decimals other than 0 to 6, or more than 1E15 units of the last decimal
 * @error #VALUE! for text
 * @example =CAPEX.ALLOCATE({1,1,1},100,0) -> {34,33,33}
 * @example =CAPEX.ALLOCATE({190,185,135,200}) -> {187.3,182.4,133.1,197.2}
 * @source The default total is stated by the article.
 * @explanation {total} split by the weights {weights} is {result}, rounded so that the parts sum exactly.
 * @workings when weights is a range: {total} × {weights[index]} / {sum(weights)} ≈
 */
export function allocate(weights: any[][], total?: any[][], decimals?: any[][]): any[][] {
  const { values, inShape } = readBlock(weightsInput, weights, 0);
  return inShape(
    allocateByLargestRemainder(values, readOne(totalInput, total), readOne(decimalsInput, decimals)),
  );
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(weights, total, decimals, LET(
  units, ROUND(ABS(total) * 10 ^ decimals, 0),
  quotas, weights * units / SUM(weights),
  parts, INT(quotas),
  spare, units - SUM(parts),
  remainders, INT((quotas - parts) / 1E-9 + 0.5),
  positions, SCAN(0, weights, LAMBDA(position, weight, position + 1)),
  ahead, MAP(remainders, positions, LAMBDA(remainder, position,
    SUM((remainders > remainder) + (remainders = remainder) * (positions < position)))),
  IF(OR(decimals < 0, decimals > 6, ABS(total) * 10 ^ decimals > 1E15, MIN(weights) < 0), SQRT(-1),
  IF(SUM(weights) = 0, 1 / 0,
  IF(total < 0, -1, 1) * (parts + (ahead < spare)) / 10 ^ decimals))))`;
