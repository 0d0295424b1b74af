import { CalculationError, finite } from "./calculationError";

/** The longest horizon of a table by year. */
const longestHorizonYears = 100;

/** Refuses a growth below −100 %, which would turn an amount negative. */
function checkGrowth(growthPerYear: number): void {
  if (growthPerYear < -1)
    throw new CalculationError("outsideDomain", "growth: expected −1 (−100 %) or more.");
}

/** Refuses a horizon that is negative or longer than a table of years holds. */
export function checkHorizon(years: number): void {
  if (years < 0 || years > longestHorizonYears) {
    throw new CalculationError(
      "outsideDomain",
      `lastYear: expected 0 to ${longestHorizonYears} years from baseYear.`,
    );
  }
}

/**
 * The amount after a number of years of constant growth: base × (1 + growth)^years.
 * Years may be negative; growth −1 backwards divides by zero.
 */
export function projectAtConstantGrowth(base: number, growthPerYear: number, years: number): number {
  checkGrowth(growthPerYear);
  if (growthPerYear === -1 && years < 0) {
    throw new CalculationError("divisionByZero", "growth: nothing can be traced back through −100 %.");
  }
  // amount = base × (1 + growth)^years
  return finite(base * (1 + growthPerYear) ** years);
}

/** The amounts along a path of yearly rates, from the base year on; one that is too large is not finite. */
export function amountsAlongPath(base: number, growthPath: readonly number[]): number[] {
  growthPath.forEach(checkGrowth);
  // amountₜ = amountₜ₋₁ × (1 + gₜ)
  const amounts = [base];
  growthPath.forEach((growth, index) => amounts.push((amounts[index] ?? base) * (1 + growth)));
  return amounts;
}

/**
 * The amount a number of years after the base year, of those along a path.
 * A path shorter than the years is notAvailable; negative years are outside the domain.
 */
export function amountAfter(amounts: readonly number[], years: number): number {
  if (years < 0) throw new CalculationError("outsideDomain", "year: a growth path starts after baseYear.");
  const amount = amounts[years];
  if (amount !== undefined) return finite(amount);
  const rates = amounts.length - 1;
  throw new CalculationError("notAvailable", `growth: the path has ${rates} rates, ${years} are needed.`);
}

/**
 * The amount on a logistic curve that starts at base with the given growth and levels off at the ceiling:
 * K / (1 + (K / B − 1) × e^(−r × t)), r = ln(1 + growth) / (1 − B / K).
 * Needs 0 < base < ceiling and growth above 0.
 */
export function projectOnLogisticCurve(
  base: number,
  growthAtStart: number,
  ceiling: number,
  years: number,
): number {
  if (!(base > 0 && base < ceiling && growthAtStart > 0)) {
    throw new CalculationError("outsideDomain", "scurve: expected 0 < base < endValue and growth above 0.");
  }
  // r = ln(1 + growth) / (1 − B / K)
  const rate = Math.log1p(growthAtStart) / (1 - base / ceiling);
  // amount = K / (1 + (K / B − 1) × e^(−r × t))
  return finite(ceiling / (1 + (ceiling / base - 1) * Math.exp(-rate * years)));
}
