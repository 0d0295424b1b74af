import { baseline } from "../data/article";
import { reportedCapex } from "../data/guidance";
import { guidanceOf } from "./guidanceOf";

/** A company's growth of capex by its own figures, and the date of the guidance. */
export interface ComparableGrowth {
  /** Rounded to hundredths of a percent: more digits than the guidance has. */
  readonly rate: number;
  readonly asOf: string;
  /** Where the guidance was found. */
  readonly source: string;
}

const yearBefore = `CY${baseline.year.value - 1}`;

/**
 * The middle of a company's guidance on what it reported for the year before: of the newest guidance on a basis that a
 * reported figure has too, so that a change of classification is not taken for growth.
 */
export function comparableGrowth(ticker: string): ComparableGrowth | undefined {
  for (const { basis, lowUsdBn, highUsdBn, asOf, source } of guidanceOf(ticker)) {
    const before = reportedCapex.find(
      (row) => row.company === ticker && row.period === yearBefore && row.basis === basis,
    );
    // growth = (low + high) / 2 / reported − 1
    if (before)
      return { rate: Math.round(((lowUsdBn + highUsdBn) / 2 / before.usdBn - 1) * 1e4) / 1e4, asOf, source };
  }
  return undefined;
}
