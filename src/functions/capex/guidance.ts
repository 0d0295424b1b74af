import type { Company } from "../../data/companies";
import { capexGuidance, guidanceAsOf, type CapexGuidance } from "../../data/guidance";
import { CalculationError } from "../../finance/calculationError";
import { readCompanies } from "../arguments/company";
import { readDate } from "../arguments/date";
import { readKeyword } from "../arguments/keyword";
import { readYear } from "../arguments/number";
import { mapCells, readCells } from "../arguments/range";

/** @customenum {string} */
enum GuidancePoint {
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

/**
 * Capital spending that a company expects for a year: its guidance, the latest known by 2026-04-29. Not from the article.
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
 * @example =CAPEX.GUIDANCE("Alphabet") -> 185
 * @example =CAPEX.GUIDANCE("total") -> 710
 * @example =CAPEX.GUIDANCE("GOOGL",2026,"mid","2026-03-01") -> 180
 * @source Company calls and releases through secondary sources, as of 2026-04-29; CAPEX.TABLE("guidance") lists them.
 * @explanation when company is total: The four companies expect capex of {result} in {year}: the {point} of their guidance, the latest by {asOf}.
 * @explanation {company} expects capex of {result} in {year}: the {point} of its guidance, the latest by {asOf}.
 */
export function guidance(company: any[][], year?: any, point?: GuidancePoint, asOf?: any): number[][] {
  const usdBn = usdBnAt[readKeyword("point", point, GuidancePoint, defaults.point)];
  return mapCells(company, (cell) => guidanceFor(cell, year, asOf).reduce((sum, row) => sum + usdBn(row), 0));
}

/** The figures behind an answer. */
export function figures(company: unknown, year?: unknown, _point?: unknown, asOf?: unknown): CapexGuidance[] {
  return readCells(company).flatMap((cell) => guidanceFor(cell, year, asOf));
}

/** What a company, or each of all four, expects for a year. */
function guidanceFor(company: unknown, year: unknown, asOf: unknown): CapexGuidance[] {
  const calendarYear = readYear("year", year, defaults.year);
  const latest = readDate("asOf", asOf, defaults.asOf);
  return readCompanies("company", company).map((each) => guidanceOf(each, calendarYear, latest));
}

/** The company's latest guidance for a year given on or before a date. */
function guidanceOf(company: Company, year: number, latest: string): CapexGuidance {
  const rows = capexGuidance
    .filter((row) => row.company === company.ticker && row.period === `CY${year}` && row.asOf <= latest)
    .sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
  const [row] = rows;
  if (row) return row;
  throw new CalculationError("notAvailable", `No guidance of ${company.name} for ${year} by ${latest}.`);
}
