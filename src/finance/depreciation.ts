import { checkNotNegative, checkWithin, finite, notAboveZero } from "./calculationError";
import { checkTableSize } from "./projection";
import { checkShare, checkShares } from "./shares";
import { slidingSums } from "./slidingSum";

/** When spending begins to be charged: with its year, in the middle of it (half-year convention), or a year later. */
export type Convention = "full" | "half" | "next";

/** The part of the year of spending that is charged. */
export const partOfFirstYear: Readonly<Record<Convention, number>> = { full: 1, half: 0.5, next: 0 };

/** The most years that charges are moved, or go on behind the spending. */
const mostYears = 100;

/** Refuses a life over which nothing can be charged: of 0 years it divides by zero, less is outside the domain. */
export function checkLife(years: number, argument: string): void {
  if (years <= 0) throw notAboveZero(years, "expected more than 0 years.", argument);
}

/** The part of the cost that is charged per year of life: (1 − salvage) / life. */
function chargeRate(lifeYears: number, salvageRate: number): number {
  checkLife(lifeYears, "life");
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

/**
 * The charges of each vintage alone, a row each, and in the last row those of all of them, to some years after the
 * spending ends.
 */
export function chargesByVintage(
  costs: readonly number[],
  lifeYears: number,
  salvageRate: number,
  convention: Convention,
  yearsAfter: number,
): number[][] {
  checkWithin(yearsAfter, 0, mostYears, "tail");
  checkTableSize(costs.length + 1, costs.length + yearsAfter, "capex");
  const all = [...costs, ...Array<number>(yearsAfter).fill(0)];
  const alone = costs.map((cost, vintage) => all.map((_, year) => (year === vintage ? cost : 0)));
  return [...alone, all].map((each) => chargesByYear(each, lifeYears, salvageRate, convention));
}

/**
 * The charge of each year from spending on several kinds of assets, each with its share, its life, and the years until
 * it is in service.
 *
 *   chargeₜ = Σₖ charge of spendingₜ₋ₗ × shareₖ over lifeₖ, l = lag
 */
export function chargesOfMix(
  costs: readonly number[],
  shares: readonly number[],
  lives: readonly number[],
  lagYears: number,
  salvageRate: number,
  convention: Convention,
): number[] {
  checkShares(shares, "shares");
  checkWithin(lagYears, 0, mostYears, "lag");
  checkTableSize(costs.length, shares.length, "shares");
  lives.forEach((life) => checkLife(life, "lives"));
  const charges = costs.map(() => 0);
  shares.forEach((share, kind) => {
    const spending = costs.map((cost) => cost * share);
    const charged = chargesByYear(spending, lives[kind]!, salvageRate, convention);
    charged.forEach((charge, year) => (charges[year] = finite(charges[year]! + charge)));
  });
  return costs.map((_, year) => (year < lagYears ? 0 : charges[year - lagYears]!));
}

/**
 * By how much the yearly charge falls where the life that remains is estimated anew; what was charged before stays:
 * netBook / remaining − netBook / newRemaining.
 */
export function chargeFallOfNewLife(netBook: number, remaining: number, newRemaining: number): number {
  checkNotNegative(netBook, "netBook");
  checkLife(remaining, "remaining");
  checkLife(newRemaining, "newRemaining");
  // fall = netBook / remaining − netBook / newRemaining
  return finite(netBook / remaining - netBook / newRemaining);
}
