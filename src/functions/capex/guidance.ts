import type { Company } from "../../data/companies";
import { capexGuidance, guidanceAsOf, type CapexGuidance } from "../../data/guidance";
import { CalculationError } from "../../finance/calculationError";
import { readCompanies } from "../arguments/company";
import { readDate } from "../arguments/date";
import { readKeyword } from "../arguments/keyword";
import { readYear } from "../arguments/number";
import { mapCells } from "../arguments/range";

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

/**
 * Capital spending that a company expects for a year: its guidance, the latest known by 2026-04-29. Not from the article.
 * @customfunction CAPEX.GUIDANCE
 * @param company Company by name, ticker or usual Chinese name, or a range of them; "total" adds all four.
 * @param [year] Calendar year. Default: 2026.
 * @param [point] low, mid or high; a single figure counts as all three. Default: mid.
 * @param [asOf] The latest guidance given on or before this date: an Excel date, or text such as "2026-03-01". Default: the latest of all.
 * @returns USD billions, in the shape of company.
 * @formula The company's figure; mid = (low + high) / 2; total = sum of the four
 * @errors #N/A for an unknown company, or where there is no guidance for the year by the date; #VALUE! for an unknown point, or no date.
 * @example =CAPEX.GUIDANCE("Alphabet") -> 185
 * @example =CAPEX.GUIDANCE("total") -> 710
 * @example =CAPEX.GUIDANCE("GOOGL",2026,"mid","2026-03-01") -> 180
 * @source Company calls and releases through secondary sources, as of 2026-04-29; CAPEX.TABLE("guidance") lists them.
 */
export function guidance(company: any[][], year?: any, point?: GuidancePoint, asOf?: any): number[][] {
  const calendarYear = readYear("year", year, 2026);
  const usdBn = usdBnAt[readKeyword("point", point, Object.values(GuidancePoint), GuidancePoint.mid)];
  const latest = readDate("asOf", asOf, guidanceAsOf);
  return mapCells(company, (cell) =>
    readCompanies("company", cell).reduce(
      (sum, each) => sum + usdBn(guidanceOf(each, calendarYear, latest)),
      0,
    ),
  );
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
