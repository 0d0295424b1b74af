import type { Company } from "../../data/companies";
import {
  guidedBasis,
  ownTotalBasis,
  reportedCapex,
  type Basis,
  type ReportedCapex,
} from "../../data/guidance";
import { CalculationError } from "../../finance/calculationError";
import { companyOrTotal } from "../arguments/company";
import { answersOf } from "../arguments/answersOf";
import { eachCell } from "../arguments/eachCell";
import { readOne } from "../arguments/input";
import { keyword } from "../arguments/keyword";
import { year as yearInput } from "../arguments/number";

/** @customenum {string} */
declare enum ActualBasis {
  /** The company's own total, with finance leases where it reports them */
  leases = "leases",
  /** Cash purchases of property and equipment alone */
  cash = "cash",
  /** Net of proceeds from sales and incentives, as Amazon gives it */
  net = "net",
  /** The basis on which the company gives its guidance */
  guided = "guided",
}

const bases = ["leases", "cash", "net", "guided"] as const;

/** What stands for an argument that is left out. */
export const defaults = { basis: "leases" } as const;

/** The basis of the figure that a basis asks for, by company; cash and net are what they are called. */
const basisOf: Partial<Record<(typeof bases)[number], Readonly<Record<string, Basis>>>> = {
  leases: ownTotalBasis,
  guided: guidedBasis,
};

const inputs = [companyOrTotal("company"), yearInput("year")] as const;
const basisInput = keyword("basis", bases, defaults.basis);

/**
 * Capital spending that a company reported for a calendar year, as of 2026-07-30. Not from the article, which gives no company amounts.
 * @customfunction CAPEX.ACTUAL
 * @summary Reported capex, with leases or cash
 * @param company Company by name, ticker or usual Chinese name, or a range of them; "total" adds all four.
 * @param year Calendar year, or a range of years.
 * @param [basis] leases (the company's own total: with finance leases for Amazon and Microsoft, their principal payments for Meta, purchases of property and equipment for Alphabet) cash (purchases of property and equipment alone), net (Amazon: net of proceeds from sales and incentives) or guided (as the company gives its guidance: net for Amazon, else as leases). Default: leases.
 * @label company: Company by name, ticker or usual Chinese name, or a range of them
 * @label year: Calendar year
 * @returns USD billions, in the shape of company.
 * @elementwise company, year
 * @total company
 * @units company: text, year: year, basis: text, result: amount
 * @formula The reported figure; total = sum of the four
 * @error #N/A for an unknown company, or where a figure is missing
 * @error #VALUE! for an unknown basis
 * @example =CAPEX.ACTUAL("AMZN",2025) -> 134.74
 * @example =CAPEX.ACTUAL("total",2025) -> 416.402
 * @example =CAPEX.ACTUAL("total",2025,"guided") -> 409.982
 * @source Company filings and releases, and secondary sources where these do not have it, as of 2026-07-30; CAPEX.TABLE("actuals") lists them.
 * @explanation when company is total and basis is cash: The four companies spent {result} in cash on property and equipment in {year}.
 * @explanation when company is total and basis is guided: The four companies reported capex of {result} for {year}, each on the basis of its guidance.
 * @explanation when company is total: The four companies reported capex of {result} for {year}, with finance leases where they report them.
 * @explanation when basis is cash: {company} spent {result} in cash on property and equipment in {year}.
 * @explanation when basis is net: {company} reported capex of {result} for {year}, net of proceeds from sales and incentives.
 * @explanation when basis is guided: {company} reported capex of {result} for {year}, on the basis of its guidance.
 * @explanation {company} reported capex of {result} for {year}, with finance leases where it reports them.
 */
export function actual(company: any[][], year: any[][], basis?: ActualBasis[][]): any[][] {
  const onBasis = readOne(basisInput, basis);
  const usdBnOf = (companies: readonly Company[], each: number) =>
    reportedFor(companies, each, onBasis).reduce((sum, { usdBn }) => sum + usdBn, 0);
  return eachCell(usdBnOf, inputs, company, year);
}

/** The figures behind an answer. */
export function figures(company: unknown, year: unknown, basis?: unknown): ReportedCapex[] {
  const onBasis = readOne(basisInput, basis);
  return answersOf(
    eachCell((companies, each) => reportedFor(companies, each, onBasis), inputs, company, year),
  );
}

/** What each of the companies has reported for a year. */
function reportedFor(
  companies: readonly Company[],
  year: number,
  basis: (typeof bases)[number],
): ReportedCapex[] {
  return companies.map((each) => reported(each, year, basis));
}

function reported(company: Company, year: number, basis: (typeof bases)[number]): ReportedCapex {
  const rowBasis = basisOf[basis]?.[company.ticker] ?? basis;
  const period = `CY${year}`;
  const row = reportedCapex.find(
    (figure) => figure.company === company.ticker && figure.period === period && figure.basis === rowBasis,
  );
  if (row) return row;
  throw new CalculationError(
    "notAvailable",
    `No figure of ${company.name} for ${year} on the basis ${basis}.`,
  );
}
