import { ownTotalBasis, type ReportedCapex } from "../../data/guidance";
import { shownPeriod } from "../../data/periods";
import { reportedOf } from "../../tables/reportedOf";
import { amountFormat, callOf, type OfferedFigure } from "./offeredFigure";

/** Capital spending that a company reported, ready for a cell. */
export interface ActualFigure {
  readonly row: ReportedCapex;
  readonly period: string;
  readonly figure: OfferedFigure;
}

/** What a company has reported, the newest period first. */
export function actualFigures(ticker: string, name: string): readonly ActualFigure[] {
  return reportedOf(ticker).map((row) => ({
    row,
    period: shownPeriod(row.period),
    figure: { value: row.usdBn, formula: formulaOf(row, name), numberFormat: amountFormat },
  }));
}

/** The company's own total is what is asked for without a basis. */
function formulaOf({ company, period, basis }: ReportedCapex, name: string): string {
  const asked = basis === ownTotalBasis[company] ? undefined : basis;
  return `=${callOf("CAPEX.ACTUAL", name, askedPeriod(period), asked)}`;
}

/** As a period is asked for: a calendar year as a number, a fiscal one without its months. */
function askedPeriod(period: string): number | string {
  return period.startsWith("CY") ? Number(period.slice(2)) : period.replace(/ \(.*$/, "");
}
