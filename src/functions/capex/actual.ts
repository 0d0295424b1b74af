import type { Company } from "../../data/companies";
import { ownTotalBasis, reportedCapex, type ReportedCapex } from "../../data/guidance";
import { CalculationError } from "../../finance/calculationError";
import { readCompanies } from "../arguments/company";
import { readKeyword } from "../arguments/keyword";
import { readYear } from "../arguments/number";
import { mapCells, readCells } from "../arguments/range";

/** @customenum {string} */
enum ActualBasis {
  /** The company's own total, with finance leases where it reports them */
  leases = "leases",
  /** Cash purchases of property and equipment alone */
  cash = "cash",
}

/** What stands for an argument that is left out. */
export const defaults = { basis: "leases" } as const;

/**
 * Capital spending that a company reported for a calendar year, as of 2026-04-29. Not from the article, which gives no company amounts.
 * @customfunction CAPEX.ACTUAL
 * @summary Reported capex, with leases or cash
 * @param company Company by name, ticker or usual Chinese name, or a range of them; "total" adds all four.
 * @param year Calendar year.
 * @param [basis] leases (the company's own total: with finance leases for Amazon and Microsoft, their principal payments for Meta, purchases of property and equipment for Alphabet) or cash (purchases of property and equipment alone). Default: leases.
 * @label company: Company by name, ticker or usual Chinese name, or a range of them
 * @label year: Calendar year
 * @returns USD billions, in the shape of company.
 * @elementwise company
 * @total company
 * @units company: text, year: year, basis: text, result: amount
 * @formula The reported figure; total = sum of the four
 * @error #N/A for an unknown company, or where a figure is missing
 * @error #VALUE! for an unknown basis
 * @example =CAPEX.ACTUAL("AMZN",2025) -> 134.74
 * @example =CAPEX.ACTUAL("total",2025) -> 416.407
 * @source Company reports through secondary sources, as of 2026-04-29; CAPEX.TABLE("actuals") lists them.
 * @explanation when company is total and basis is cash: The four companies spent {result} in cash on property and equipment in {year}.
 * @explanation when company is total: The four companies reported capex of {result} for {year}, with finance leases where they report them.
 * @explanation when basis is cash: {company} spent {result} in cash on property and equipment in {year}.
 * @explanation {company} reported capex of {result} for {year}, with finance leases where it reports them.
 */
export function actual(company: any[][], year: any, basis?: ActualBasis): number[][] {
  return mapCells(company, (cell) =>
    reportedFor(cell, year, basis).reduce((sum, { usdBn }) => sum + usdBn, 0),
  );
}

/** The figures behind an answer. */
export function figures(company: unknown, year: unknown, basis?: ActualBasis): ReportedCapex[] {
  return readCells(company).flatMap((cell) => reportedFor(cell, year, basis));
}

/** What a company, or each of all four, has reported for a year. */
function reportedFor(company: unknown, year: unknown, basis: unknown): ReportedCapex[] {
  const calendarYear = readYear("year", year);
  const onBasis = readKeyword("basis", basis, ActualBasis, defaults.basis);
  return readCompanies("company", company).map((each) => reported(each, calendarYear, onBasis));
}

function reported(company: Company, year: number, basis: `${ActualBasis}`): ReportedCapex {
  const rowBasis = basis === "cash" ? "cash" : ownTotalBasis[company.ticker];
  const row = reportedCapex.find(
    (figure) =>
      figure.company === company.ticker && figure.period === `CY${year}` && figure.basis === rowBasis,
  );
  if (row) return row;
  throw new CalculationError(
    "notAvailable",
    `No figure of ${company.name} for ${year} on the basis ${basis}.`,
  );
}
