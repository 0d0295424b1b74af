import { CalculationError, checkNotNegative, checkWithin } from "./calculationError";

/** Shares that sum to 1 but for this have lost it in binary fractions, or to their reader's decimals. */
const sumEpsilon = 1e-9;

/** Refuses what is no part of a whole, 0 to 1. */
export function checkShare(share: number, argument: string): void {
  checkWithin(share, 0, 1, argument);
}

/** Refuses shares that are negative, or that do not sum to 1. */
export function checkShares(shares: readonly number[], argument: string): void {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (shares.some((share) => share < 0) || Math.abs(sum - 1) > sumEpsilon)
    throw new CalculationError("outsideDomain", "expected 0 or more, with a sum of 1.", argument);
}

/** The sum of parts; negative ones divide nothing, nor do those that are all 0, or too large to add up. */
export function sumOfParts(parts: readonly number[], argument: string): number {
  for (const part of parts) checkNotNegative(part, argument);
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum === 0) throw new CalculationError("divisionByZero", "expected one above 0.", argument);
  if (!Number.isFinite(sum)) throw new CalculationError("outsideDomain", "too large to add up.", argument);
  return sum;
}
