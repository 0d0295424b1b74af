import { CalculationError } from "./calculationError";

/** Above this a count of units is no longer exact. */
const largestUnits = Number.MAX_SAFE_INTEGER;

/** Below this difference two remainders count as tied: what binary fractions leave of equal ones. */
const tiePerUnit = 1e-9;

/**
 * Splits a total by weight so that the parts, in units of 10^−decimals, sum to it exactly (largest remainder).
 *
 *   quotaᵢ = total × wᵢ / Σw;  partᵢ = ⌊quotaᵢ⌋, and the units left over go one each to the largest remainders,
 *
 * ties to the earlier weight; a negative total is mirrored; a total finer than a unit is rounded to one first.
 * Weights that sum to 0 divide by zero; negative weights or decimals not 0 to 6 are outside the domain.
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
  const units = nearestWhole(Math.abs(total) * unitsPerOne);
  if (units > largestUnits)
    throw new CalculationError("outsideDomain", "too large to split exactly.", "total");
  const sign = total < 0 ? -1 : 1;
  // Adding 0 turns the −0 of a mirrored empty part into 0.
  return wholeParts(quotas(weights, units), units).map((part) => (sign * part) / unitsPerOne + 0);
}

/** Rounds half up after dropping the digits a binary fraction adds, so that 1.005 × 100 counts as 100.5. */
function nearestWhole(value: number): number {
  return Math.round(Number(value.toPrecision(15)));
}

/** quotaᵢ = units × wᵢ / Σw */
function quotas(weights: readonly number[], units: number): number[] {
  if (weights.some((weight) => weight < 0)) {
    throw new CalculationError("outsideDomain", "expected 0 or more.", "weights");
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) throw new CalculationError("divisionByZero", "expected one above 0.", "weights");
  if (!Number.isFinite(sum * units))
    throw new CalculationError("outsideDomain", "too large to add up.", "weights");
  return weights.map((weight) => (weight * units) / sum);
}

/** Rounds quotas to whole parts that sum to the units, each less than one from its quota. */
function wholeParts(quotas: readonly number[], units: number): number[] {
  const parts = quotas.map(Math.floor);
  const left = units - parts.reduce((sum, part) => sum + part, 0);
  if (left === 0) return parts;
  // A quota that rounding error lifted to a whole number can leave −1: that unit goes back the same way.
  const step = Math.sign(left);
  const claims = quotas.map((quota, i) => {
    const part = parts[i] ?? 0;
    return step > 0 || part > 0 ? step * Math.round((quota - part) / tiePerUnit) : -Infinity;
  });
  const served = largest(claims, Math.abs(left));
  return parts.map((part, i) => (served[i] ? part + step : part));
}

/** Which values are the largest, the given number of them; among equal ones the earlier. */
function largest(values: readonly number[], count: number): boolean[] {
  // Numbers sort several times faster than indices compared by them.
  const smallest = Float64Array.from(values).sort()[values.length - count] ?? Infinity;
  let equal = count - values.filter((value) => value > smallest).length;
  return values.map((value) => {
    if (value === smallest) equal -= 1;
    return value > smallest || (value === smallest && equal >= 0);
  });
}
