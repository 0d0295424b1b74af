import { capexGuidance, type CapexGuidance } from "../../data/guidance";
import { guidanceAsOf } from "../../data/version";
import { CalculationError } from "../../finance/calculationError";
import { companyOrTotal, type CompanyKey } from "../arguments/company";
import { date } from "../arguments/date";
import { answersOf } from "../arguments/answersOf";
import { eachCell } from "../arguments/eachCell";
import { isOmitted, readOne } from "../arguments/input";
import { keyword, keysOf } from "../arguments/keyword";
import { ownFigures } from "../arguments/ownFigures";
import { isPeriod, period as periodInput, shownPeriod } from "../arguments/period";
import type { OwnGuidance } from "../functionModule";
import { latestFigure } from "../latestFigure";

/** @customenum {string} */
declare enum GuidancePoint {
  /** The lower end */
  low = "low",
  /** The middle */
  mid = "mid",
  /** The upper end */
  high = "high",
}

/** A row of the built-in ones, or of the user's. */
type Row = CapexGuidance | OwnGuidance;

const usdBnAt: Record<GuidancePoint, (row: Row) => number> = {
  low: (row) => row.lowUsdBn,
  mid: (row) => (row.lowUsdBn + row.highUsdBn) / 2,
  high: (row) => row.highUsdBn,
};

/** What stands for an argument that is left out. */
export const defaults = { year: 2026, point: "mid", asOf: guidanceAsOf } as const;

const periodOfGuidance = periodInput("year", `CY${defaults.year}`);
const pointInput = keyword("point", keysOf(usdBnAt), defaults.point);
const asOfInput = date("asOf", defaults.asOf);

/**
 * Capital spending that a company expects for a year: its guidance, the latest known by 2026-07-30. Not from the article.
 * @customfunction CAPEX.GUIDANCE
 * @summary Guided capex: low, mid or high
 * @param company Company by name, ticker or usual Chinese name, or a range of them; "total" adds all four.
 * @param [year] Calendar year, or a period of your own rows such as "FY2027" or "Q1 2027". Default: 2026.
 * @param [point] low, mid or high; a single figure counts as all three. Default: mid.
 * @param [asOf] The latest guidance given on or before this date: an Excel date, or text such as "2026-03-01". Default: the latest of all.
 * @param [data] Your own rows, under the headings Company, Period, Basis, Low, High, As of, searched together with the built-in ones: the later date wins, on the same day yours. A range such as CompanyGuidance[#All]. Default: none.
 * @label company: Company by name, ticker or usual Chinese name, or a range of them
 * @label year: Calendar year, or a period of your own rows such as "FY2027" or "Q1 2027"
 * @label asOf: The latest guidance given on or before this date: an Excel date, or text such as "2026-03-01"
 * @label data: Your own rows
 * @returns USD billions, in the shape of company.
 * @elementwise company
 * @range data
 * @total company
 * @units company: text, year: year, point: text, asOf: date, data: text, result: amount
 * @formula The company's figure; mid = (low + high) / 2; total = sum of the four
 * @error #N/A for an unknown company, or where there is no guidance for the period by the date
 * @error #NUM! where a row of data has Low above High
 * @error #VALUE! for an unknown point, no date, no period, or data without one of the headings
 * @example =CAPEX.GUIDANCE("Alphabet") -> 200
 * @example =CAPEX.GUIDANCE("total") -> 732.5
 * @example =CAPEX.GUIDANCE("GOOGL",2026,"mid","2026-03-01") -> 180
 * @source Company filings, calls and releases, and secondary sources where these are not available, as of 2026-07-30; CAPEX.TABLE("guidance") lists them.
 * @explanation when data is given: {company} in {year}: {result}, the {point} of the latest guidance among the built-in rows and yours.
 * @explanation when company is total: The four companies expect capex of {result} in {year}: the {point} of their guidance, the latest by {asOf}.
 * @explanation {company} expects capex of {result} in {year}: the {point} of its guidance, the latest by {asOf}.
 */
export function guidance(
  company: any[][],
  year?: any[][],
  point?: GuidancePoint[][],
  asOf?: any[][],
  data?: any[][],
): any[][] {
  const usdBnOf = usdBnAt[readOne(pointInput, point)];
  return eachAnswer(company, year, asOf, data, (rows) => rows.reduce((sum, row) => sum + usdBnOf(row), 0));
}

/** The figures behind an answer. */
export function figures(
  company: unknown,
  year?: unknown,
  _point?: unknown,
  asOf?: unknown,
  data?: unknown,
): Row[] {
  return answersOf(eachAnswer(company, year, asOf, data, (rows) => rows));
}

/** An answer for each company, of the rows that it has; "total" has those of all four. */
function eachAnswer<Answer>(
  company: unknown,
  year: unknown,
  asOf: unknown,
  data: unknown,
  answer: (rows: Row[]) => Answer,
): Answer[][] {
  const period = readOne(periodOfGuidance, year);
  const own = ownFigures(data, ["low", "high"]).map(({ amounts: [low, high], ...row }): OwnGuidance => ({
    ...row,
    lowUsdBn: low!,
    highUsdBn: high!,
    isOwn: true,
  }));
  const rows = [...capexGuidance, ...own.filter((row) => !isBuiltIn(row))];
  // Left out it is the latest of all, the user's among them.
  const date = isOmitted(asOf) ? latestDay(rows) : readOne(asOfInput, asOf);
  const inputs = [companyOrTotal("company", own)] as const;
  return eachCell(
    (companies: readonly CompanyKey[]) => answer(companies.map((each) => latestOf(rows, each, period, date))),
    inputs,
    company,
  ) as Answer[][];
}

/** Whether a row is one of ours that has come back, as by the pane's table, where these stand beside the user's. */
function isBuiltIn({ company, period, asOf, lowUsdBn, highUsdBn }: OwnGuidance): boolean {
  return capexGuidance.some(
    (row) =>
      row.company === company &&
      row.period === period &&
      row.asOf === asOf &&
      row.lowUsdBn === lowUsdBn &&
      row.highUsdBn === highUsdBn,
  );
}

function latestDay(rows: readonly Row[]): string {
  return rows.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), "");
}

/** The company's latest guidance for a period given on or before a date. */
function latestOf(rows: readonly Row[], { ticker, name }: CompanyKey, asked: string, date: string): Row {
  const latest = latestFigure(
    rows,
    ({ company, period, asOf }) => company === ticker && isPeriod(period, asked) && asOf <= date,
  );
  if (latest) return latest;
  throw new CalculationError("notAvailable", "No guidance of {company} for {period} by {date}.", undefined, {
    company: name,
    period: shownPeriod(asked),
    date,
  });
}
