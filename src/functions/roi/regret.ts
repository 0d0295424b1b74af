import { regretTable } from "../../finance/newsvendor";
import { checkTableSize } from "../../finance/projection";
import { isOmitted, readOne } from "../arguments/input";
import { amount, rate } from "../arguments/number";
import { readLine, readPaired } from "../arguments/range";
import { invalidInExcel } from "../lambdaYear";

/** What the lambda takes for no probabilities. */
export const absent = { probabilities: -1 };

const inputs = {
  capacities: amount("capacities"),
  demands: amount("demands"),
  under: amount("under", undefined, "3"),
  over: amount("over", undefined, "1"),
  probabilities: rate("probabilities"),
};

/**
 * Regret of having built a capacity when demand is another: a row for each capacity, a column for each demand.
 * With probabilities of the demands a last column has the expected regret; it is least at the capacity that ROI.CRITICAL tells.
 * @customfunction ROI.REGRET
 * @summary Cost of too little or too much capacity
 * @param capacities Capacities to choose from, in one row or one column.
 * @param demands Demands that may come, in the same unit, in one row or one column.
 * @param under Cost of each unit of capacity that is missing.
 * @param over Cost of each unit of capacity that is idle.
 * @param [probabilities] Probability of each demand, in one row or one column, with a sum of 1. Default: none, there is no last column.
 * @label capacities: Capacities to choose from, in one row or one column
 * @label demands: Demands that may come, in the same unit
 * @label under: Cost of each unit of capacity that is missing
 * @label over: Cost of each unit of capacity that is idle
 * @label probabilities: Probability of each demand
 * @returns The grid without headings; 0 where capacity meets demand.
 * @range capacities, demands, probabilities
 * @units capacities: amount, demands: amount, under: amount, over: amount, probabilities: rate, result: amount
 * @formula under × max(demand - capacity, 0) + over × max(capacity - demand, 0); expected: the sum of probability × regret
 * @error #NUM! for a negative cost or probability, probabilities that do not sum to 1, or more than 1,000,000 cells
 * @error #VALUE! for text or blanks, or not as many probabilities as demands
 * @example =ROI.REGRET({600;700},{500,700,900},0.5,0.2) -> {20,50,150;40,0,100}
 * @example =ROI.REGRET({600;700;800},{500,700,900},0.5,0.2,{0.25,0.5,0.25}) -> {20,50,150,67.5;40,0,100,35;60,20,50,37.5}
 * @source L. J. Savage's regret (1951) at the newsvendor's costs, for the risk of the article's paragraph 4; all figures are yours.
 * @explanation when probabilities is given: Regret at a cost of {under} for each unit missing and {over} for each unit idle: a row for each capacity ({capacities}), a column for each demand ({demands}), then what is expected by the probabilities {probabilities}.
 * @explanation Regret at a cost of {under} for each unit missing and {over} for each unit idle: a row for each capacity ({capacities}), a column for each demand ({demands}).
 * @workings when probabilities is given and column is below lastColumn: {under} × max({demands[column]} − {capacities[row]}, 0) + {over} × max({capacities[row]} − {demands[column]}, 0)
 * @workings when probabilities is given: Σpⱼ × ({under} × max(dⱼ − q, 0) + {over} × max(q − dⱼ, 0)) where p = {probabilities}, d = {demands}, q = {capacities[row]}
 * @workings {under} × max({demands[column]} − {capacities[row]}, 0) + {over} × max({capacities[row]} − {demands[column]}, 0)
 */
export function regret(
  capacities: any[][],
  demands: any[][],
  under: any[][],
  over: any[][],
  probabilities?: any[][],
): number[][] {
  const { values: built } = readLine(inputs.capacities, capacities);
  const { values: wanted } = readLine(inputs.demands, demands);
  const weights = isOmitted(probabilities)
    ? undefined
    : readPaired(inputs.probabilities, probabilities, wanted, "demands");
  checkTableSize(built.length, wanted.length, "capacities");
  return regretTable(built, wanted, readOne(inputs.under, under), readOne(inputs.over, over), weights);
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(capacities, demands, under, over, probabilities, LET(
  lacking, TOROW(demands) - TOCOL(capacities),
  grid, IF(lacking > 0, under * lacking, -over * lacking),
  count, COUNT(probabilities),
  total, SUM(probabilities),
  isAbsent, AND(count = 1, total = ${absent.probabilities}),
  IF(AND(NOT(isAbsent), count <> COUNT(demands)), ${invalidInExcel},
  IF(OR(under < 0, over < 0), SQRT(-1),
  IF(isAbsent, grid,
  IF(OR(MIN(probabilities) < 0, ABS(total - 1) > 1E-9), SQRT(-1),
  HSTACK(grid, MMULT(grid, TOCOL(probabilities)))))))))`;
