import { growthOn } from "../../finance/growth";
import { eachPlace } from "../arguments/eachPlace";
import { readLine } from "../arguments/range";
import { amount } from "../arguments/number";

const valuesInput = amount("values");

/**
 * Growth of each value on the one before it.
 * @customfunction CAPEX.YOY
 * @summary Growth on the cell before, in a row or column
 * @param values Amounts in time order, in one row or one column.
 * @label values: Amounts in time order, in one row or one column
 * @returns Growth as fractions in the shape of the values; the first cell stays empty.
 * @range values
 * @units values: amount, result: rate
 * @formula value / value before - 1
 * @error #DIV/0! in the cell after a zero
 * @error #NUM! where growth is too large for a number
 * @error #VALUE! for text, a blank, or a block of several rows and columns
 * @example =CAPEX.YOY({437.5,700,1120}) -> {"",0.6,0.6}
 * @source Arithmetic on your values.
 * @explanation The growth of {values}, each on the one before it, is {result}.
 * @workings when index is above 0: {values[index]} / {values[index-1]} − 1
 */
export function yoy(values: any[][]): any[][] {
  const line = readLine(valuesInput, values);
  // Nothing comes before the first.
  return eachPlace(line, 1, (place) => growthOn(line.values[place - 1]!, line.values[place]!));
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(values, IF(COUNT(values) = 1, "",
  MAKEARRAY(ROWS(values), COLUMNS(values), LAMBDA(row, column, LET(
    place, row + column - 1,
    IF(place = 1, "", INDEX(values, place) / INDEX(values, place - 1) - 1))))))`;
