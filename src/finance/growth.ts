import { CalculationError, finite } from "./calculationError";

/**
 * Compound growth per period that takes start to end: (end / start)^(1 / periods) − 1.
 * An end of 0 gives −1; start 0 divides by zero; negative amounts or periods not above 0 are outside the domain.
 */
export function compoundGrowth(start: number, end: number, periods: number): number {
  if (periods <= 0) throw new CalculationError("outsideDomain", "expected a number above 0.", "periods");
  if (start < 0 || end < 0) throw new CalculationError("outsideDomain", "start and end: expected 0 or more.");
  if (start === 0) throw new CalculationError("divisionByZero", "growth from 0 has no rate.", "start");
  // growth = (end / start)^(1 / periods) − 1
  return finite((end / start) ** (1 / periods) - 1);
}

/** Growth of an amount on the one before it: amount / before − 1; a zero before it divides by zero. */
export function growthOn(before: number, amount: number): number {
  if (before === 0) throw new CalculationError("divisionByZero", "growth from 0 has no rate.", "values");
  // growth = amount / before − 1
  return finite(amount / before - 1);
}

/** Growth rates that move in a straight line from the first year's to the last year's; one year has the first. */
export function fadedGrowth(startGrowth: number, endGrowth: number, years: number): number[] {
  // gᵢ = start + (end − start) × i / (years − 1), i = 0 … years − 1
  return Array.from({ length: years }, (_, i) => {
    if (i === 0) return startGrowth;
    // The last rate as given: rounding would carry a fade to −100 % below it.
    return i === years - 1 ? endGrowth : finite(startGrowth + ((endGrowth - startGrowth) * i) / (years - 1));
  });
}
