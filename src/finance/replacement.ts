import { CalculationError, checkNotNegative, finite } from "./calculationError";
import { checkShare } from "./shares";

/** A part of the base this small is what binary fractions leave of one that spending only just never reaches. */
const restEpsilon = 1e-12;

/**
 * Years until a share of growing spending adds up to the base that is installed, the sum of a geometric series:
 *
 *   base = share × spend × ((1 + g)^n − 1) / g;  n = ln(1 + base × g / (share × spend)) / ln(1 + g)
 *
 * Spending that shrinks too fast to ever reach the base is notAvailable.
 */
export function yearsToReplace(base: number, spend: number, growth: number, share: number): number {
  checkNotNegative(base, "base");
  checkNotNegative(spend, "spend");
  if (growth <= -1) throw new CalculationError("outsideDomain", "expected more than −1.", "growth");
  checkShare(share, "share");
  const replaced = share * spend;
  if (replaced === 0)
    throw new CalculationError("divisionByZero", "expected more than 0.", share === 0 ? "share" : "spend");
  const years = finite(base / replaced);
  if (growth === 0) return years;
  if (years * growth + 1 < restEpsilon)
    throw new CalculationError("notAvailable", "Never: spending shrinks too fast.");
  return finite(Math.log1p(years * growth) / Math.log1p(growth));
}
