import { CalculationError } from "./calculationError";
import { lostInProduct, preciseSum } from "./precise";
import { sumOfParts } from "./shares";

/** The most units that are split: up to there sums and remainders are exact. */
const mostUnits = 1e15;

/**
 * Splits a total by weight so that the parts, in units of 10^−decimals, sum to it exactly (largest remainder).
 *
 *   quotaᵢ = total × wᵢ / Σw;  partᵢ = ⌊quotaᵢ⌋, and the units left over go one each to the largest remainders,
 *
 * ties to the earlier weight; a negative total is mirrored; a total finer than a unit is rounded to one first.
 * Weights that sum to 0 divide by zero; negative weights, decimals not 0 to 6 and more than 10¹⁵ units are outside
 * the domain.
 */
export function allocateByLargestRemainder(
  weights: readonly number[],
  total: number,
  decimals: number,
): number[] {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 6) {
    throw new CalculationError("outsideDomain", "expected a whole number from 0 to 6.", "decimals");
  }
  const unitsPerOne = 10 ** decimals;
  const wanted = Math.abs(total) * unitsPerOne;
  if (wanted > mostUnits) throw new CalculationError("outsideDomain", "too large to split exactly.", "total");
  const units = nearestWhole(wanted);
  const sign = total < 0 ? -1 : 1;
  // Adding 0 turns the −0 of a mirrored empty part into 0.
  return Array.from(wholeParts(weights, units), (part) => (sign * part) / unitsPerOne + 0);
}

/** Rounds half up after dropping the digits a binary fraction adds, so that 1.005 × 100 counts as 100.5. */
function nearestWhole(value: number): number {
  return Math.round(Number(value.toPrecision(15)));
}

/** Splits units into whole parts, each less than one from its quota. */
function wholeParts(weights: readonly number[], units: number): Float64Array {
  const scaled = scaledWeights(weights);
  const { value: sum, rest } = preciseSum(scaled);
  const parts = new Float64Array(scaled.length);
  const remainders = new Float64Array(scaled.length);
  let left = units;
  scaled.forEach((weight, i) => {
    // quota = units × weight / sum; remainder = (quota − part) × sum, of which no digit is lost
    const product = units * weight;
    let part = Math.floor(product / sum);
    let remainder =
      product - part * sum + (lostInProduct(units, weight) - lostInProduct(part, sum) - part * rest);
    // The division has rounded the part by one at most.
    if (remainder < 0) [part, remainder] = [part - 1, remainder + sum];
    else if (remainder >= sum) [part, remainder] = [part + 1, remainder - sum];
    parts[i] = part;
    remainders[i] = remainder;
    left -= part;
  });
  addLeft(parts, remainders, left);
  return parts;
}

/** The weights as whole numbers where decimals can be scaled to them, so that 0.7 counts as typed; else near 1. */
function scaledWeights(weights: readonly number[]): readonly number[] {
  const sum = sumOfParts(weights, "weights");
  const scale = wholeScale(weights);
  if (scale * sum <= Number.MAX_SAFE_INTEGER) return weights.map((weight) => Math.round(weight * scale));
  // A power of 2 changes no digit; one beyond 2¹⁰²³ is no number.
  const nearOne = 2 ** Math.min(1023, -Math.floor(Math.log2(sum)));
  return weights.map((weight) => weight * nearOne);
}

/** The power of 10 that turns all weights into whole numbers; Infinity where none of 15 digits does. */
function wholeScale(weights: readonly number[]): number {
  let scale = 1;
  for (const weight of weights) {
    while (Math.round(weight * scale) / scale !== weight) {
      scale *= 10;
      if (scale > 1e15) return Infinity;
    }
  }
  return scale;
}

/** Adds one unit each to the parts with the largest remainders until none is left; among equal ones to the earlier. */
function addLeft(parts: Float64Array, remainders: Float64Array, left: number): void {
  // Numbers sort several times faster than indices compared by them.
  const smallest = remainders.slice().sort()[remainders.length - left] ?? Infinity;
  let equal = left - remainders.filter((remainder) => remainder > smallest).length;
  remainders.forEach((remainder, i) => {
    if (remainder === smallest) equal -= 1;
    if (remainder > smallest || (remainder === smallest && equal >= 0)) parts[i]! += 1;
  });
}
