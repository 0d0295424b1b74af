import { finite, notAboveZero } from "./calculationError";
import { checkShare } from "./shares";
import { slidingSums } from "./slidingSum";

/** When spending begins to be charged: with its year, in the middle of it (half-year convention), or a year later. */
export type Convention = "full" | "half" | "next";

/** The part of the year of spending that is charged. */
export const partOfFirstYear: Readonly<Record<Convention, number>> = { full: 1, half: 0.5, next: 0 };

/** The part of the cost that is charged per year of life: (1 − salvage) / life. */
function chargeRate(lifeYears: number, salvageRate: number): number {
  if (lifeYears <= 0) throw notAboveZero(lifeYears, "expected more than 0 years.", "life");
  checkShare(salvageRate, "salvageRate");
  return (1 - salvageRate) / lifeYears;
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
  const firstYear = partOfFirstYear[convention];
  const partOfFirst = Math.min(firstYear, lifeYears);
  const fullYears = Math.max(0, Math.floor(lifeYears - firstYear));
  const partOfLast = Math.max(0, lifeYears - firstYear) - fullYears;
  const inFullYears = fullYears > 0 ? slidingSums(costs, fullYears) : [];
  return costs.map((cost, year) => {
    const before = fullYears > 0 && year > 0 ? inFullYears[year - 1]! : 0;
    const oldest = year > fullYears ? costs[year - fullYears - 1]! : 0;
    // charge = (cost of the year × its part + costs of vintages in a full year + cost of the oldest × its part) × rate
    return finite((cost * partOfFirst + before + oldest * partOfLast) * rate);
  });
}
