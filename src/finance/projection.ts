import { CalculationError, finite } from "./calculationError";

/** The longest horizon of a table by year. */
const longestHorizonYears = 100;

/** The most cells of a computed table: more would keep Excel waiting for a table that fits no sheet. */
const mostCells = 1_000_000;

/** Growth a year: one rate for every year, or a path of rates for the years after the base year in turn. */
export type Growth = number | readonly number[];

/** Refuses a growth below −100 %, which would turn an amount negative. */
export function checkGrowth(growth: Growth): void {
  if (typeof growth === "number" ? growth < -1 : growth.some((each) => each < -1))
    throw new CalculationError("outsideDomain", "expected −1 (−100 %) or more.", "growth");
}

/** Refuses a horizon that is negative or longer than a table of years holds. */
export function checkHorizon(years: number): void {
  if (years < 0 || years > longestHorizonYears) {
    throw new CalculationError("outsideDomain", "expected 0 to {most} years from baseYear.", "lastYear", {
      most: longestHorizonYears,
    });
  }
}

/** Refuses a table of more cells than a sheet is made of in reasonable time. */
export function checkTableSize(rows: number, columns: number, argument: string): void {
  if (rows * columns > mostCells) {
    throw new CalculationError(
      "outsideDomain",
      "too many, the table would have more than 1,000,000 cells.",
      argument,
    );
  }
}

/**
 * The amount after a number of years of constant growth, compounded in turn: base × (1 + growth) × … × (1 + growth).
 * Years may be negative; growth −1 backwards divides by zero.
 */
export function projectAtConstantGrowth(base: number, growthPerYear: number, years: number): number {
  checkGrowth(growthPerYear);
  if (growthPerYear === -1 && years < 0) {
    throw new CalculationError("divisionByZero", "nothing can be traced back through −100 %.", "growth");
  }
  // A power differs from a path of equal rates in the last bit: 700 × 1.6² would not be 1792.
  let amount = base;
  for (let year = 0; year < years; year += 1) amount *= 1 + growthPerYear;
  for (let year = 0; year > years; year -= 1) amount /= 1 + growthPerYear;
  return finite(amount);
}

/**
 * The amount after a number of years along a path of yearly rates: base × (1 + g₁) × … × (1 + gₙ), n = years.
 * A path shorter than the years is notAvailable; negative years are outside the domain.
 */
function projectAlongPath(base: number, growthPath: readonly number[], years: number): number {
  if (years < 0) throw new CalculationError("outsideDomain", "a growth path starts after baseYear.", "year");
  if (years > growthPath.length) {
    throw new CalculationError("notAvailable", "the path has {rates} rates, {years} are needed.", "growth", {
      rates: growthPath.length,
      years,
    });
  }
  // amountₙ = base × Π (1 + gᵢ), i = 1 … n
  let amount = base;
  for (let year = 0; year < years; year += 1) amount *= 1 + growthPath[year]!;
  return finite(amount);
}

/** The amount after a number of years of growth, constant or along a path. */
export function project(base: number, growth: Growth, years: number): number {
  return typeof growth === "number"
    ? projectAtConstantGrowth(base, growth, years)
    : projectAlongPath(base, growth, years);
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
  return finite(ceiling / (1 + (finite(ceiling / base) - 1) * Math.exp(-rate * years)));
}
