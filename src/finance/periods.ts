import { CalculationError, finite } from "./calculationError";
import { slidingSums } from "./slidingSum";

/**
 * What a period adds to a figure that runs from the start of a fiscal year: figureₜ − figureₜ₋₁, and in a year's first
 * period the figure itself.
 */
export function singlePeriod(yearToDate: readonly number[], period: number, periodsPerYear: number): number {
  const before = period % periodsPerYear === 0 ? 0 : yearToDate[period - 1]!;
  // single = year to date − year to date before
  return finite(yearToDate[period]! - before);
}

/**
 * The sum of each value and those before it, as many in all as periods are asked for; a place holds one from the first
 * that has so many on.
 */
export function trailingSums(values: readonly number[], periods: number): number[] {
  if (periods <= 0) throw new CalculationError("outsideDomain", "expected more than 0.", "periods");
  if (values.length < periods)
    throw new CalculationError("notAvailable", "expected {least} or more.", "values", { least: periods });
  return slidingSums(values, periods);
}
