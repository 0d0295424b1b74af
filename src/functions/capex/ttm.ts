import { finite } from "../../finance/calculationError";
import { trailingSums } from "../../finance/periods";
import { eachPlace } from "../arguments/eachPlace";
import { readOne } from "../arguments/input";
import { amount, whole } from "../arguments/number";
import { readLine } from "../arguments/range";
import { invalidInExcel } from "../lambdaYear";

/** What stands for an argument that is left out. */
export const defaults = { periods: 4 };

const valuesInput = amount("values");
const periodsInput = whole("periods", defaults.periods, "4");

/**
 * Trailing twelve months (TTM): the sum of each quarter and the three before it, or of as many periods as are given.
 * It takes single periods; CAPEX.QUARTERS makes them of year-to-date figures.
 * @customfunction CAPEX.TTM
 * @summary Trailing twelve months
 * @param values Figures of single periods in time order, in one row or one column.
 * @param [periods] Periods that are added up, 1 or more: 4 quarters, 12 months. Default: 4.
 * @label values: Figures of single periods in time order
 * @label periods: Periods that are added up, 1 or more
 * @returns The sums in the shape of the values; the first cells, one fewer than periods, stay empty.
 * @range values
 * @units values: amount, periods: number, result: amount
 * @formula value + values of the periods before, as many in all as periods
 * @error #N/A for fewer values than periods
 * @error #NUM! for periods of 0 or less, or a sum too large for a number
 * @error #VALUE! for text, a blank, a block of several rows and columns, or periods that are not whole
 * @example =CAPEX.TTM({16.745,17.079,19.394,29.876,30.876}) -> {"","","",83.094,97.225}
 * @source Also called LTM. The example has Microsoft's quarters from 2025 on.
 * @explanation The sums of {periods} periods each along {values} are {result}.
 * @workings Σvᵢ where v = {values}, i = n − {periods} + 1 … n, n = {index} + 1, n ≥ {periods}
 */
export function ttm(values: any[][], periods?: any[][]): any[][] {
  const line = readLine(valuesInput, values);
  const count = readOne(periodsInput, periods);
  const sums = trailingSums(line.values, count);
  return eachPlace(line, count - 1, (place) => finite(sums[place]!));
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(values, periods, LET(
  count, COUNT(values),
  trailing, LAMBDA(place, SUM(MAP(SEQUENCE(periods), LAMBDA(before, INDEX(values, place + 1 - before))))),
  IF(periods <> INT(periods), ${invalidInExcel},
  IF(periods <= 0, SQRT(-1),
  IF(count < periods, NA(),
  IF(count = 1, values,
  MAKEARRAY(ROWS(values), COLUMNS(values), LAMBDA(row, column, LET(
    place, row + column - 1,
    IF(place < periods, "", trailing(place)))))))))))`;
