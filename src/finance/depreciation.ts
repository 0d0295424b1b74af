import { CalculationError, finite } from "./calculationError";

/** When in its year spending begins to be charged: at its start, or at its middle (half-year convention). */
export type Convention = "full" | "half";

/** The part of the cost that is charged per year of life: (1 − salvage) / life. */
function chargeRate(lifeYears: number, salvageRate: number): number {
  if (lifeYears === 0) throw new CalculationError("divisionByZero", "life: expected more than 0 years.");
  if (lifeYears < 0) throw new CalculationError("outsideDomain", "life: expected more than 0 years.");
  if (salvageRate < 0 || salvageRate > 1) {
    throw new CalculationError("outsideDomain", "salvageRate: expected 0 to 1.");
  }
  return (1 - salvageRate) / lifeYears;
}

/** The straight-line charge of one cost in a full year: cost × (1 − salvage) / life. */
export function straightLineCharge(cost: number, lifeYears: number, salvageRate: number): number {
  // charge = cost × (1 − salvage) / life
  return finite(cost * chargeRate(lifeYears, salvageRate));
}

/**
 * The charge of each year from the spending of that year and all before it, one vintage a year, straight line.
 *
 *   chargeₜ = Σᵥ≤ₜ costᵥ × (1 − salvage) / life × (the part of year t − v that lies within the life)
 */
export function chargesByYear(
  costs: readonly number[],
  lifeYears: number,
  salvageRate: number,
  convention: Convention,
): number[] {
  const rate = chargeRate(lifeYears, salvageRate);
  const firstYear = convention === "half" ? 0.5 : 1;
  const shares = sharesByAge(
    Math.min(costs.length, Math.ceil(lifeYears - firstYear) + 1),
    lifeYears,
    firstYear,
  );
  return costs.map((_, year) => {
    let charge = 0;
    for (let age = Math.min(year, shares.length - 1); age >= 0; age -= 1) {
      charge += (costs[year - age] ?? 0) * (shares[age] ?? 0);
    }
    return finite(charge * rate);
  });
}

/** The part of each year of age that is charged; the first year counts from the start of the charge. */
function sharesByAge(ages: number, lifeYears: number, firstYear: number): number[] {
  return Array.from({ length: Math.max(1, ages) }, (_, age) => {
    const from = age === 0 ? 0 : age - 1 + firstYear;
    return Math.max(0, Math.min(age + firstYear, lifeYears) - from);
  });
}
