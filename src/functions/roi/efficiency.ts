import { checkWithin } from "../../finance/calculationError";
import { deploymentEfficiency } from "../../finance/returns";
import { eachPlace } from "../arguments/eachPlace";
import { readOne } from "../arguments/input";
import { amount, whole } from "../arguments/number";
import { readLine, readPaired } from "../arguments/range";
import { invalidInExcel } from "../lambdaYear";

/** What stands for an argument that is left out. */
export const defaults = { lag: 1 };

/** The longest time between spending and the revenue it adds. */
const mostPeriods = 10;

const inputs = {
  revenue: amount("revenue"),
  capex: amount("capex"),
  lag: whole("lag", defaults.lag, "1"),
};

/**
 * Deployment efficiency: the revenue that each dollar of capital spending has added, period by period.
 * With operating profit after tax in place of revenue it is close to the return on incremental invested capital (ROIIC).
 * @customfunction ROI.EFFICIENCY
 * @summary Revenue added by each dollar of capex
 * @param revenue Revenue in time order, in one row or one column.
 * @param capex Capital spending of the same periods, in the same unit.
 * @param [lag] Periods from spending to the revenue it adds, 0 to 10. Default: 1.
 * @label revenue: Revenue in time order, in one row or one column
 * @label capex: Capital spending of the same periods, in the same unit
 * @label lag: Periods from spending to the revenue it adds, 0 to 10
 * @returns Fractions in the shape of revenue: 0.8 is 80%. The first cells, as many as lag and at least one, stay empty.
 * @range revenue, capex
 * @units revenue: amount, capex: amount, lag: number, result: rate
 * @formula (revenue - revenue before) / capex of lag periods before
 * @error #DIV/0! in the cell that rests on capex of 0
 * @error #NUM! in the cell that rests on negative capex, or for a lag other than 0 to 10
 * @error #VALUE! for text, blanks, a lag that is not whole, or lines of different length
 * @example =ROI.EFFICIENCY({281.724,331.839},{64.551,115.948}) -> {"",0.776362875865595}
 * @example =ROI.EFFICIENCY({281.724,331.839},{64.551,115.948},0) -> {"",0.432219615689792}
 * @source The article's metric to watch, paragraph 21, for which it gives no formula; this is A. Damodaran's sales to capital at the margin. The examples are Microsoft's fiscal 2025 and 2026 (10-K).
 * @explanation With revenue of {revenue} and capex of {capex}, each dollar of capex added {result} to revenue, at a lag of {lag}.
 * @workings when lag is 0 and index is above 0: ({revenue[index]} − {revenue[index-1]}) / {capex[index]}
 * @workings when lag is 1 and index is above 0: ({revenue[index]} − {revenue[index-1]}) / {capex[index-1]}
 * @workings when lag is 2 and index is above 1: ({revenue[index]} − {revenue[index-1]}) / {capex[index-2]}
 */
export function efficiency(revenue: any[][], capex: any[][], lag?: any[][]): any[][] {
  const line = readLine(inputs.revenue, revenue);
  const { values: amounts } = line;
  const spending = readPaired(inputs.capex, capex, amounts, "revenue");
  const periods = readOne(inputs.lag, lag);
  checkWithin(periods, 0, mostPeriods, "lag");
  return eachPlace(line, Math.max(1, periods), (place) =>
    deploymentEfficiency(amounts[place - 1]!, amounts[place]!, spending[place - periods]!),
  );
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(revenue, capex, lag, LET(
  added, LAMBDA(place, LET(
    spent, INDEX(capex, place - lag),
    IF(spent < 0, SQRT(-1), (INDEX(revenue, place) - INDEX(revenue, place - 1)) / spent))),
  IF(OR(COUNT(capex) <> COUNT(revenue), lag <> INT(lag)), ${invalidInExcel},
  IF(OR(lag < 0, lag > 10), SQRT(-1),
  IF(COUNT(revenue) = 1, "",
  MAKEARRAY(ROWS(revenue), COLUMNS(revenue), LAMBDA(row, column, LET(
    place, row + column - 1,
    IF(place <= MAX(1, lag), "", added(place))))))))))`;
