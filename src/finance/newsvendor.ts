import { CalculationError, checkNotNegative, finite } from "./calculationError";
import { checkShares } from "./shares";

/** Refuses costs below 0, with which no capacity would be best. */
function checkCosts(under: number, over: number): void {
  checkNotNegative(under, "under");
  checkNotNegative(over, "over");
}

/**
 * The newsvendor's critical fractile: the probability with which demand stays within the best capacity, where a unit
 * too little costs under and a unit too much over: under / (under + over).
 */
export function criticalFractile(under: number, over: number): number {
  checkCosts(under, over);
  if (under + over === 0) throw new CalculationError("divisionByZero", "expected more than 0.", "over");
  // fractile = under / (under + over)
  return under / finite(under + over);
}

/**
 * Regret, by capacity and demand: what a capacity costs above the one that meets that demand. With probabilities of
 * the demands, each capacity's expected regret stands behind its own.
 *
 *   regret = under × max(d − q, 0) + over × max(q − d, 0);  expected = Σ pᵢ × regretᵢ
 */
export function regretTable(
  capacities: readonly number[],
  demands: readonly number[],
  under: number,
  over: number,
  probabilities?: readonly number[],
): number[][] {
  checkCosts(under, over);
  if (probabilities) checkShares(probabilities, "probabilities");
  return capacities.map((capacity) => {
    const regrets = demands.map((demand) =>
      finite(demand > capacity ? under * (demand - capacity) : over * (capacity - demand)),
    );
    if (!probabilities) return regrets;
    const expected = regrets.reduce((sum, regret, i) => sum + probabilities[i]! * regret, 0);
    return [...regrets, finite(expected)];
  });
}
