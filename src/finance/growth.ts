import { CalculationError, finite } from "./calculationError";

/**
 * Compound growth per period that takes start to end: (end / start)^(1 / periods) − 1.
 * An end of 0 gives −1; start 0 divides by zero; negative amounts or periods not above 0 are outside the domain.
 */
export function compoundGrowth(start: number, end: number, periods: number): number {
  if (periods <= 0) throw new CalculationError("outsideDomain", "periods: expected a number above 0.");
  if (start < 0 || end < 0)
    throw new CalculationError("outsideDomain", "start and end: expected amounts of 0 or more.");
  if (start === 0) throw new CalculationError("divisionByZero", "start: growth from 0 has no rate.");
  // growth = (end / start)^(1 / periods) − 1
  return finite((end / start) ** (1 / periods) - 1);
}
