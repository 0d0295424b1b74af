import { CalculationError, checkNotNegative, finite, notAboveZero } from "./calculationError";

/** Differences of rates below this are what binary fractions leave: 0.63 − 0.6 is not quite 0.03. */
const rateEpsilon = 1e-12;

/** A break-even this close after a year's start, in years, counts as at its start. */
const yearEpsilon = 1e-9;

/** A balance this small a part of the largest is nil: −0.8 + 0.7 + 0.1 is not quite 0 in binary fractions. */
const balanceEpsilon = 1e-12;

/** By how much revenue growth is ahead of capex growth: revenueGrowth − capexGrowth; negative is behind. */
export function growthGap(revenueGrowth: number, capexGrowth: number): number {
  // gap = revenueGrowth − capexGrowth
  return finite(revenueGrowth - capexGrowth);
}

/** Whether a gap is above the tolerance, within it, or below: 1, 0 or −1. */
export function gapSign(gap: number, tolerance: number): 1 | 0 | -1 {
  checkNotNegative(tolerance, "tolerance");
  if (Math.abs(gap) <= tolerance + rateEpsilon) return 0;
  return gap > 0 ? 1 : -1;
}

/** Capital spending as a part of revenue: capex / revenue. */
export function capitalIntensity(capex: number, revenue: number): number {
  if (revenue <= 0) throw notAboveZero(revenue, "expected more than 0.", "revenue");
  // intensity = capex / revenue
  return finite(capex / revenue);
}

/** Capital spending as a part of a country's gross domestic product: capex / gdp. */
export function partOfGdp(capex: number, gdp: number): number {
  checkNotNegative(capex, "capex");
  // part = capex / GDP
  return finite(capex / gdp);
}

/** What each unit of capital spending added to revenue: (revenue − before) / capex. */
export function deploymentEfficiency(before: number, revenue: number, capex: number): number {
  if (capex <= 0) throw notAboveZero(capex, "expected more than 0.", "capex");
  // efficiency = (revenueₜ − revenueₜ₋₁) / capexₜ₋ₗ, l = lag
  return finite((revenue - before) / capex);
}

/** By which part of revenue spending is paid: the cost that the margin leaves, or the gross profit. */
export type RequiredRule = (typeof requiredRules)[number];
export const requiredRules = ["cost", "profit"] as const;

/**
 * The revenue that pays for spending, with what its multiple adds to it: capex × multiple / (1 − margin), of which
 * the cost is the part that the margin leaves; or capex × multiple / margin, whose gross profit repays the cost.
 */
export function requiredRevenue(
  capex: number,
  margin: number,
  costMultiple: number,
  rule: RequiredRule,
): number {
  const paying = rule === "cost" ? 1 - margin : margin;
  if (margin < 0 || margin > 1 || costMultiple <= 0 || paying === 0)
    throw noRequirement(margin, costMultiple, rule);
  // required = capex × multiple / (1 − margin), or capex × multiple / margin
  return finite((capex * costMultiple) / paying);
}

function noRequirement(margin: number, costMultiple: number, rule: RequiredRule): CalculationError {
  if (margin < 0 || margin > 1)
    return new CalculationError("outsideDomain", "expected 0 to 1 (100 %).", "margin");
  if (costMultiple <= 0) return new CalculationError("outsideDomain", "expected more than 0.", "multiple");
  const expected = rule === "cost" ? "expected less than 1 (100 %)." : "expected more than 0.";
  return new CalculationError("divisionByZero", expected, "margin");
}

/** What revenue lacks of the requirement: required − revenue; negative is a surplus. */
export function revenueShortfall(revenue: number, required: number): number {
  // shortfall = required − revenue
  return finite(required - revenue);
}

/** The part of the requirement that revenue covers: revenue / required. */
export function revenueCoverage(revenue: number, required: number): number {
  if (required === 0)
    throw new CalculationError("divisionByZero", "expected an amount other than 0.", "required");
  // coverage = revenue / required
  return finite(revenue / required);
}

/** Refuses amounts and rates with which revenue and requirement never compare. */
function checkRace(revenue: number, required: number, requiredGrowth: number): void {
  if (revenue <= 0) throw new CalculationError("outsideDomain", "expected more than 0.", "revenue");
  if (required <= 0) throw new CalculationError("outsideDomain", "expected more than 0.", "required");
  if (requiredGrowth <= -1)
    throw new CalculationError("outsideDomain", "expected more than −1.", "requiredGrowth");
}

/**
 * Years until growing revenue meets a growing requirement: ln(R / A) / ln((1 + g) / (1 + r)); 0 where it does already.
 * Revenue that never catches up is notAvailable.
 */
export function yearsToBreakEven(
  revenue: number,
  revenueGrowth: number,
  required: number,
  requiredGrowth: number,
): number {
  checkRace(revenue, required, requiredGrowth);
  if (revenueGrowth <= -1)
    throw new CalculationError("outsideDomain", "expected more than −1.", "revenueGrowth");
  if (revenue >= required) return 0;
  if (revenueGrowth <= requiredGrowth) {
    throw new CalculationError("notAvailable", "Never: revenue grows no faster than the requirement.");
  }
  // years = ln(R / A) / ln((1 + g) / (1 + r))
  return finite(Math.log(required / revenue) / Math.log((1 + revenueGrowth) / (1 + requiredGrowth)));
}

/** The calendar year in which a number of years from the base year has passed: ⌈years⌉ + base year. */
export function breakEvenYear(baseYear: number, years: number): number {
  return baseYear + Math.ceil(years - yearEpsilon) + 0;
}

/** The growth a year with which revenue meets the requirement in that time: (R / A)^(1 / n) × (1 + r) − 1. */
export function hurdleGrowth(
  revenue: number,
  years: number,
  required: number,
  requiredGrowth: number,
): number {
  checkRace(revenue, required, requiredGrowth);
  if (years <= 0) throw new CalculationError("outsideDomain", "expected more than 0.", "years");
  // hurdle = (R / A)^(1 / n) × (1 + r) − 1
  return finite((required / revenue) ** (1 / years) * (1 + requiredGrowth) - 1);
}

/**
 * Years from the first flow until the flows, discounted, have repaid all outlays for good, in a straight line within
 * the year: the last time that their balance turns from negative.
 * Without an outlay it is outside the domain; flows that never do are notAvailable; rate −1 divides by zero, a lower
 * one is outside the domain.
 */
export function paybackYears(flows: readonly number[], ratePerYear: number): number {
  if (ratePerYear <= -1) throw notAboveZero(1 + ratePerYear, "expected more than −1 (−100 %).", "rate");
  if (!flows.some((flow) => flow < 0))
    throw new CalculationError("outsideDomain", "expected an outlay, a flow below 0.", "flows");
  let repaid = 0;
  let balance = 0;
  let largest = 0;
  let isOwed = false;
  flows.forEach((flow, year) => {
    // discounted = flow / (1 + rate)^year
    const discounted = finite(flow / (1 + ratePerYear) ** year);
    const before = balance;
    balance += discounted;
    largest = Math.max(largest, Math.abs(before), Math.abs(balance));
    const wasOwed = isOwed;
    isOwed = balance < -balanceEpsilon * largest;
    if (wasOwed && !isOwed) repaid = year - 1 + Math.min(1, -before / discounted);
  });
  if (isOwed) throw new CalculationError("notAvailable", "Never: the flows do not repay the outlays.");
  return repaid;
}
