import {
  guidedBasis,
  ownTotalBasis,
  reportedCapex,
  type Basis,
  type ReportedCapex,
} from "../../data/guidance";
import { CalculationError } from "../../finance/calculationError";
import { companyOrTotal, type CompanyKey } from "../arguments/company";
import { answersOf } from "../arguments/answersOf";
import { eachCell } from "../arguments/eachCell";
import { readOne } from "../arguments/input";
import { keyword } from "../arguments/keyword";
import { ownFigures } from "../arguments/ownFigures";
import { isPeriod, period as periodInput, shownPeriod } from "../arguments/period";
import type { OwnCapex } from "../functionModule";
import { latestFigure } from "../latestFigure";

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

/** A row of the built-in ones, or of the user's. */
type Row = ReportedCapex | OwnCapex;

/** The basis of the figure that a basis asks for, by company; cash and net are what they are called. */
const basisOf: Partial<Record<(typeof bases)[number], Readonly<Record<string, Basis>>>> = {
  leases: ownTotalBasis,
  guided: guidedBasis,
};

const periodOfFigure = periodInput("year");
const basisInput = keyword("basis", bases, defaults.basis);

/**
 * Capital spending that a company reported for a year or another period, as of 2026-07-30. Not from the article, which gives no company amounts.
 * @customfunction CAPEX.ACTUAL
 * @summary Reported capex, with leases or cash
 * @param company Company by name, ticker or usual Chinese name, or a range of them; "total" adds all four.
 * @param year Calendar year, or a period such as "FY2026", "Q2 2026" or "H1 2026", or a range of them.
 * @param [basis] leases (the company's own total: with finance leases for Amazon and Microsoft, their principal payments for Meta, purchases of property and equipment for Alphabet), cash (purchases of property and equipment alone), net (Amazon: net of proceeds from sales and incentives) or guided (as the company gives its guidance: net for Amazon, else as leases). Default: leases.
 * @param [data] Your own rows, under the headings Company, Period, Basis, Capex, As of, searched together with the built-in ones: the later date wins, on the same day yours. Their basis is the keyword above. Default: none.
 * @label company: Company by name, ticker or usual Chinese name, or a range of them
 * @label year: Calendar year, or a period such as "FY2026", "Q2 2026" or "H1 2026"
 * @label data: Your own rows
 * @returns USD billions, in the shape of company.
 * @elementwise company, year
 * @range data
 * @total company
 * @units company: text, year: year, basis: text, data: text, result: amount
 * @formula The reported figure; total = sum of the four
 * @error #N/A for an unknown company, or where a figure is missing
 * @error #VALUE! for an unknown basis, no period, or data without one of the headings
 * @example =CAPEX.ACTUAL("AMZN",2025) -> 134.74
 * @example =CAPEX.ACTUAL("total",2025) -> 416.402
 * @example =CAPEX.ACTUAL("MSFT","FY2026","cash") -> 115.948
 * @example =CAPEX.ACTUAL("total",2025,"guided") -> 409.982
 * @source Company filings and releases, and secondary sources where these do not have it, as of 2026-07-30; CAPEX.TABLE("actuals") lists them.
 * @explanation when data is given: {company} in {year}: capex of {result}, the latest figures among the built-in rows and yours.
 * @explanation when company is total and basis is cash: The four companies spent {result} in cash on property and equipment in {year}.
 * @explanation when company is total and basis is guided: The four companies reported capex of {result} for {year}, each on the basis of its guidance.
 * @explanation when company is total: The four companies reported capex of {result} for {year}, with finance leases where they report them.
 * @explanation when basis is cash: {company} spent {result} in cash on property and equipment in {year}.
 * @explanation when basis is net: {company} reported capex of {result} for {year}, net of proceeds from sales and incentives.
 * @explanation when basis is guided: {company} reported capex of {result} for {year}, on the basis of its guidance.
 * @explanation {company} reported capex of {result} for {year}, with finance leases where it reports them.
 */
export function actual(company: any[][], year: any[][], basis?: ActualBasis[][], data?: any[][]): any[][] {
  return eachAnswer(company, year, basis, data, (rows) => rows.reduce((sum, { usdBn }) => sum + usdBn, 0));
}

/** The figures behind an answer. */
export function figures(company: unknown, year: unknown, basis?: unknown, data?: unknown): Row[] {
  return answersOf(eachAnswer(company, year, basis, data, (rows) => rows));
}

/** An answer for each company and year, of the rows that it has; "total" has those of all four. */
function eachAnswer<Answer>(
  company: unknown,
  year: unknown,
  basis: unknown,
  data: unknown,
  answer: (rows: Row[]) => Answer,
): Answer[][] {
  const onBasis = readOne(basisInput, basis);
  const own = ownFigures(data, ["capex"]).map(({ amounts: [usdBn], ...row }): OwnCapex => ({
    ...row,
    usdBn: usdBn!,
    isOwn: true,
  }));
  const rows = [...reportedCapex, ...own];
  const inputs = [companyOrTotal("company", own), periodOfFigure] as const;
  return eachCell(
    (companies: readonly CompanyKey[], each: string) =>
      answer(companies.map((one) => latestOf(rows, one, each, onBasis))),
    inputs,
    company,
    year,
  ) as Answer[][];
}

/** The company's latest figure for a period on a basis; the user writes the basis as it is asked for. */
function latestOf(
  rows: readonly Row[],
  { ticker, name }: CompanyKey,
  asked: string,
  onBasis: (typeof bases)[number],
): Row {
  const wanted = basisOf[onBasis]?.[ticker] ?? onBasis;
  const isOnBasis = (row: Row) =>
    row.basis === wanted || ("isOwn" in row && row.basis.toLowerCase() === onBasis);
  const latest = latestFigure(
    rows,
    (row) => row.company === ticker && isPeriod(row.period, asked) && isOnBasis(row),
  );
  if (latest) return latest;
  throw new CalculationError(
    "notAvailable",
    "No figure of {company} for {period} on the basis {basis}.",
    undefined,
    { company: name, period: shownPeriod(asked), basis: onBasis },
  );
}
