import { CalculationError, checkNotNegative, checkWithin, finite, notAboveZero } from "./calculationError";
import { checkLife } from "./depreciation";
import { checkShare } from "./shares";

/** The longest life that is laid out year by year. */
const longestLifeYears = 100;

/**
 * The revenue a year that repays capex over its life with a return, as far as its salvage does not (capital recovery):
 *
 *   recovery = capex × (1 − s / (1 + r)^n) × r / (1 − (1 + r)^−n) / margin;  r = 0: capex × (1 − s) / n / margin
 */
export function capitalRecovery(
  capex: number,
  ratePerYear: number,
  lifeYears: number,
  margin: number,
  salvageRate: number,
): number {
  if (ratePerYear <= -1) throw new CalculationError("outsideDomain", "expected more than −1.", "rate");
  checkLife(lifeYears, "life");
  if (margin <= 0) throw notAboveZero(margin, "expected more than 0.", "margin");
  checkShare(margin, "margin");
  checkShare(salvageRate, "salvageRate");
  // 1 − (1 + r)^−n, without the digits that a small rate would lose in it
  const discount = -Math.expm1(-lifeYears * Math.log1p(ratePerYear));
  const annuity = discount === 0 ? lifeYears : discount / ratePerYear;
  return finite((capex * (1 - salvageRate * (1 - discount))) / annuity / margin);
}

/** The spending of one year, and what it earns. */
export interface Vintage {
  readonly capex: number;
  /** Revenue of a year in full use, at the prices of the first, as a part of capex. */
  readonly revenueYield: number;
  readonly margin: number;
  readonly lifeYears: number;
  /** The part that is in use, year by year; the last holds for all further years. */
  readonly ramp: readonly number[];
  readonly priceChangePerYear: number;
  readonly salvageRate: number;
}

function checkVintage({ lifeYears, revenueYield, margin, ...vintage }: Vintage): void {
  checkWithin(lifeYears, 1, longestLifeYears, "life");
  checkNotNegative(revenueYield, "revenueYield");
  if (margin > 1) throw new CalculationError("outsideDomain", "expected 1 (100 %) or less.", "margin");
  if (vintage.priceChangePerYear < -1)
    throw new CalculationError("outsideDomain", "expected −1 (−100 %) or more.", "priceChange");
  vintage.ramp.forEach((part) => checkShare(part, "ramp"));
  checkShare(vintage.salvageRate, "salvageRate");
}

/**
 * The yearly cash flows of a vintage, from the outlay to the end of its life, when its salvage comes back:
 *
 *   flow₀ = −capex;  flowₜ = capex × yield × rampₜ × (1 + priceChange)^(t − 1) × margin, t = 1 … life
 */
export function vintageFlows(vintage: Vintage): number[] {
  checkVintage(vintage);
  const { capex, lifeYears, ramp } = vintage;
  const inFullUse = capex * vintage.revenueYield * vintage.margin;
  const flows = Array.from({ length: lifeYears }, (_, i) => {
    const inUse = ramp[Math.min(i, ramp.length - 1)]!;
    const salvage = i === lifeYears - 1 ? capex * vintage.salvageRate : 0;
    return finite(inFullUse * inUse * (1 + vintage.priceChangePerYear) ** i + salvage);
  });
  return [0 - capex, ...flows];
}
