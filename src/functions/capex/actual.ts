import type { Company } from "../../data/companies";
import { ownTotalBasis, reportedCapex } from "../../data/guidance";
import { CalculationError } from "../../finance/calculationError";
import { readCompanies } from "../arguments/company";
import { readKeyword } from "../arguments/keyword";
import { readYear } from "../arguments/number";
import { mapCells } from "../arguments/range";

/** @customenum {string} */
enum ActualBasis {
  /** The company's own total, with finance leases where it reports them */
  leases = "leases",
  /** Cash purchases of property and equipment alone */
  cash = "cash",
}

/**
 * Capital spending that a company reported for a calendar year, as of 2026-04-29. Not from the article, which gives no company amounts.
 * @customfunction CAPEX.ACTUAL
 * @param company Company by name, ticker or usual Chinese name, or a range of them; "total" adds all four.
 * @param year Calendar year.
 * @param [basis] leases (the company's own total: with finance leases for Amazon and Microsoft, their principal payments for Meta, purchases of property and equipment for Alphabet) or cash (purchases of property and equipment alone). Default: leases.
 * @returns USD billions, in the shape of company.
 * @formula The reported figure; total = sum of the four
 * @errors #N/A for an unknown company, or where a figure is missing; #VALUE! for an unknown basis.
 * @example =CAPEX.ACTUAL("AMZN",2025) -> 134.74
 * @example =CAPEX.ACTUAL("total",2025) -> 416.407
 * @source Company reports through secondary sources, as of 2026-04-29; CAPEX.TABLE("actuals") lists them.
 */
export function actual(company: any[][], year: any, basis?: ActualBasis): number[][] {
  const calendarYear = readYear("year", year);
  const onBasis = readKeyword("basis", basis, Object.values(ActualBasis), ActualBasis.leases);
  return mapCells(company, (cell) =>
    readCompanies("company", cell).reduce((sum, each) => sum + reported(each, calendarYear, onBasis), 0),
  );
}

function reported(company: Company, year: number, basis: ActualBasis): number {
  const rowBasis = basis === ActualBasis.cash ? "cash" : ownTotalBasis[company.ticker];
  const row = reportedCapex.find(
    (figure) =>
      figure.company === company.ticker && figure.period === `CY${year}` && figure.basis === rowBasis,
  );
  if (row) return row.usdBn;
  throw new CalculationError(
    "notAvailable",
    `No figure of ${company.name} for ${year} on the basis ${basis}.`,
  );
}
