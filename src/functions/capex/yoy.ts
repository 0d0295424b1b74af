import { CalculationError } from "../../finance/calculationError";
import { growthOn } from "../../finance/growth";
import { readLine } from "../arguments/range";
import { amount } from "../arguments/number";
import { withErrors } from "../answerWithErrors";

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
  const { values: amounts, inShape } = readLine(valuesInput, values);
  // Nothing comes before the first.
  const growths = amounts.map((amount, i) => (i === 0 ? "" : growthAfter(amounts[i - 1]!, amount)));
  const answer = inShape(growths);
  return growths.some((growth) => growth instanceof CalculationError) ? withErrors(answer) : answer;
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(values, IF(COUNT(values) = 1, "",
  MAKEARRAY(ROWS(values), COLUMNS(values), LAMBDA(row, column, LET(
    place, row + column - 1,
    IF(place = 1, "", INDEX(values, place) / INDEX(values, place - 1) - 1))))))`;

function growthAfter(before: number, amount: number): number | CalculationError {
  try {
    return growthOn(before, amount);
  } catch (thrown) {
    // One cell without an answer leaves the others theirs.
    if (thrown instanceof CalculationError) return thrown;
    throw thrown;
  }
}
