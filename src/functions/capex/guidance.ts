import type { Company } from "../../data/companies";
import { capexGuidance, guidanceAsOf, type CapexGuidance } from "../../data/guidance";
import { CalculationError } from "../../finance/calculationError";
import { companyOrTotal } from "../arguments/company";
import { date } from "../arguments/date";
import { answersOf } from "../arguments/answersOf";
import { eachCell } from "../arguments/eachCell";
import { readOne } from "../arguments/input";
import { keyword, keysOf } from "../arguments/keyword";
import { year as yearInput } from "../arguments/number";

/** @customenum {string} */
declare enum GuidancePoint {
  /** The lower end */
  low = "low",
  /** The middle */
  mid = "mid",
  /** The upper end */
  high = "high",
}

const usdBnAt: Record<GuidancePoint, (row: CapexGuidance) => number> = {
  low: (row) => row.lowUsdBn,
  mid: (row) => (row.lowUsdBn + row.highUsdBn) / 2,
  high: (row) => row.highUsdBn,
};

/** What stands for an argument that is left out. */
export const defaults = { year: 2026, point: "mid", asOf: guidanceAsOf } as const;

const inputs = [companyOrTotal("company")] as const;
const yearOfGuidance = yearInput("year", defaults.year);
const pointInput = keyword("point", keysOf(usdBnAt), defaults.point);
const asOfInput = date("asOf", defaults.asOf);

/**
 * Capital spending that a company expects for a year: its guidance, the latest known by 2026-07-30. Not from the article.
 * @customfunction CAPEX.GUIDANCE
 * @summary Guided capex: low, mid or high
 * @param company Company by name, ticker or usual Chinese name, or a range of them; "total" adds all four.
 * @param [year] Calendar year. Default: 2026.
 * @param [point] low, mid or high; a single figure counts as all three. Default: mid.
 * @param [asOf] The latest guidance given on or before this date: an Excel date, or text such as "2026-03-01". Default: the latest of all.
 * @label company: Company by name, ticker or usual Chinese name, or a range of them
 * @label year: Calendar year
 * @label asOf: The latest guidance given on or before this date: an Excel date, or text such as "2026-03-01"
 * @returns USD billions, in the shape of company.
 * @elementwise company
 * @total company
 * @units company: text, year: year, point: text, asOf: date, result: amount
 * @formula The company's figure; mid = (low + high) / 2; total = sum of the four
 * @error #N/A for an unknown company, or where there is no guidance for the year by the date
 * @error #VALUE! for an unknown point, or no date
 * @example =CAPEX.GUIDANCE("Alphabet") -> 200
 * @example =CAPEX.GUIDANCE("total") -> 732.5
 * @example =CAPEX.GUIDANCE("GOOGL",2026,"mid","2026-03-01") -> 180
 * @source Company filings, calls and releases, and secondary sources where these are not to be had, as of 2026-07-30; CAPEX.TABLE("guidance") lists them.
 * @explanation when company is total: The four companies expect capex of {result} in {year}: the {point} of their guidance, the latest by {asOf}.
 * @explanation {company} expects capex of {result} in {year}: the {point} of its guidance, the latest by {asOf}.
 */
export function guidance(
  company: any[][],
  year?: any[][],
  point?: GuidancePoint[][],
  asOf?: any[][],
): any[][] {
  const usdBnOf = usdBnAt[readOne(pointInput, point)];
  const guidanceFor = guidanceBy(year, asOf);
  return eachCell(
    (companies) => guidanceFor(companies).reduce((sum, row) => sum + usdBnOf(row), 0),
    inputs,
    company,
  );
}

/** The figures behind an answer. */
export function figures(company: unknown, year?: unknown, _point?: unknown, asOf?: unknown): CapexGuidance[] {
  return answersOf(eachCell(guidanceBy(year, asOf), inputs, company));
}

/** What companies expect for a year, as of a date. */
function guidanceBy(year: unknown, asOf: unknown): (companies: readonly Company[]) => CapexGuidance[] {
  const calendarYear = readOne(yearOfGuidance, year);
  const date = readOne(asOfInput, asOf);
  return (companies) => companies.map((each) => guidanceOf(each, calendarYear, date));
}

/** The company's latest guidance for a year given on or before a date. */
function guidanceOf(company: Company, year: number, date: string): CapexGuidance {
  const period = `CY${year}`;
  let latest: CapexGuidance | undefined;
  for (const row of capexGuidance) {
    const isAskedFor = row.company === company.ticker && row.period === period && row.asOf <= date;
    if (isAskedFor && !(latest && latest.asOf > row.asOf)) latest = row;
  }
  if (latest) return latest;
  throw new CalculationError("notAvailable", `No guidance of ${company.name} for ${year} by ${date}.`);
}
