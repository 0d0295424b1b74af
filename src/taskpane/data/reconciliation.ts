import { baseline } from "../../data/article";
import { companies } from "../../data/companies";
import { ownTotalBasis, reportedCapex } from "../../data/guidance";
import { amountFormat, callOf, rateFormat, type OfferedFigure } from "./offeredFigure";

/** What the article's total and growth imply for the year before, against what the companies reported for it. */
export interface Reconciliation {
  readonly year: number;
  readonly impliedUsdBn: number;
  readonly reportedUsdBn: number;
  /** The article's total on what was reported, as a fraction. */
  readonly growthOnReported: number;
  /** When the last of the reported figures was given, as yyyy-mm-dd. */
  readonly asOf: string;
}

/** Sets the baseline against the companies' own totals, each on the basis on which it gives one. */
export function reconcile(): Reconciliation {
  const year = baseline.year.value - 1;
  const rows = reportedCapex.filter(
    ({ company, period, basis }) => period === `CY${year}` && basis === ownTotalBasis[company],
  );
  if (rows.length !== companies.length) throw new Error(`Not every company has a total for ${year}.`);
  const reportedUsdBn = rows.reduce((sum, { usdBn }) => sum + usdBn, 0);
  return {
    year,
    impliedUsdBn: baseline.prior.value,
    reportedUsdBn,
    growthOnReported: baseline.total.value / reportedUsdBn - 1,
    asOf: rows.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), ""),
  };
}

/** The same figures, ready for a cell. */
export function reconciliationFigures(): Record<"implied" | "reported" | "growth", OfferedFigure> {
  const { year, impliedUsdBn, reportedUsdBn, growthOnReported } = reconcile();
  const reported = callOf("CAPEX.ACTUAL", "total", year);
  return {
    implied: {
      value: impliedUsdBn,
      formula: `=${callOf("CAPEX.BASELINE", "prior")}`,
      numberFormat: amountFormat,
    },
    reported: { value: reportedUsdBn, formula: `=${reported}`, numberFormat: amountFormat },
    growth: { value: growthOnReported, formula: `=CAPEX.GROWTH(${reported})`, numberFormat: rateFormat },
  };
}
