import { checkWithin } from "../../finance/calculationError";
import { singlePeriod } from "../../finance/periods";
import { eachPlace } from "../arguments/eachPlace";
import { readOne } from "../arguments/input";
import { amount, whole } from "../arguments/number";
import { readLine } from "../arguments/range";
import { invalidInExcel } from "../lambdaYear";

/** What stands for an argument that is left out. */
export const defaults = { perYear: 4 };

/** A fiscal year has no more months. */
const mostPeriods = 12;

const ytdInput = amount("ytd");
const perYearInput = whole("perYear", defaults.perYear, "4");

/**
 * Single quarters from year-to-date figures, such as interim cash flows: each less the one before it in its fiscal year.
 * @customfunction CAPEX.QUARTERS
 * @summary Single quarters from year-to-date figures
 * @param ytd Year-to-date figures in time order, in one row or one column, from the first period of a fiscal year on.
 * @param [perYear] Periods of a fiscal year, 1 to 12: 4 for quarters, 12 for months. Default: 4.
 * @label ytd: Year-to-date figures in time order
 * @label perYear: Periods of a fiscal year, 1 to 12
 * @returns The figures of the single periods, in the shape of ytd.
 * @range ytd
 * @units ytd: amount, perYear: number, result: amount
 * @formula ytd - ytd of the period before; the first period of a fiscal year as it is
 * @error #NUM! for perYear other than 1 to 12, or a difference too large for a number
 * @error #VALUE! for text, a blank, a block of several rows and columns, or perYear that is not whole
 * @example =CAPEX.QUARTERS({17.197,39.643,63.596,91.447}) -> {17.197,22.446,23.953,27.851}
 * @example =CAPEX.QUARTERS({10,25,12,30},2) -> {10,15,12,18}
 * @source Interim cash flows are reported year to date: SEC Regulation S-X, Rule 10-01(c). The first example is Alphabet's 2025.
 * @explanation Of the year-to-date figures {ytd}, with {perYear} periods a fiscal year, the single periods are {result}.
 * @workings yₙ − Σqᵢ where y = {ytd}, q = {result}, n = {index} + 1, i = {perYear} × ⌊{index} / {perYear}⌋ + 1 … {index}
 */
export function quarters(ytd: any[][], perYear?: any[][]): any[][] {
  const line = readLine(ytdInput, ytd);
  const periodsPerYear = readOne(perYearInput, perYear);
  checkWithin(periodsPerYear, 1, mostPeriods, "perYear");
  return eachPlace(line, 0, (period) => singlePeriod(line.values, period, periodsPerYear));
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(ytd, perYear,
  IF(perYear <> INT(perYear), ${invalidInExcel},
  IF(OR(perYear < 1, perYear > 12), SQRT(-1),
  IF(COUNT(ytd) = 1, ytd,
  MAKEARRAY(ROWS(ytd), COLUMNS(ytd), LAMBDA(row, column, LET(
    place, row + column - 1,
    INDEX(ytd, place) - IF(MOD(place - 1, perYear) = 0, 0, INDEX(ytd, MAX(1, place - 1))))))))))`;
