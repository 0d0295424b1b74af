import { CalculationError } from "../../finance/calculationError";
import { growthOn } from "../../finance/growth";
import { readNumber } from "../arguments/number";
import { inShapeOf, readLine } from "../arguments/range";

/**
 * Growth of each value on the one before it.
 * @customfunction CAPEX.YOY
 * @param values Amounts in time order, in one row or one column.
 * @returns Growth as fractions in the shape of the values; the first cell stays empty.
 * @formula value / value before - 1
 * @errors #DIV/0! in the cell after a zero; #VALUE! for text, a blank, or a block of several rows and columns.
 * @example =CAPEX.YOY({437.5,700,1120}) -> {"",0.6,0.6}
 * @source Arithmetic on your values.
 */
export function yoy(values: any[][]): any[][] {
  const amounts = readLine("values", values, readNumber);
  return inShapeOf(
    values,
    amounts.map((_, index) => growthAt(amounts, index)),
  );
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const twin = `=LAMBDA(values, IF(COUNT(values) = 1, "",
  MAKEARRAY(ROWS(values), COLUMNS(values), LAMBDA(row, column, LET(
    place, row + column - 1,
    IF(place = 1, "", INDEX(values, place) / INDEX(values, place - 1) - 1))))))`;

function growthAt(amounts: readonly number[], index: number): number | "" | CalculationError {
  const [before, amount] = [amounts[index - 1], amounts[index]];
  if (before === undefined || amount === undefined) return "";
  try {
    return growthOn(before, amount);
  } catch (thrown) {
    // One cell without an answer leaves the others theirs.
    if (thrown instanceof CalculationError) return thrown;
    throw thrown;
  }
}
