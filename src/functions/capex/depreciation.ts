import { chargesByYear, straightLineCharge } from "../../finance/depreciation";
import { readKeyword } from "../arguments/keyword";
import { readNumber, readRate } from "../arguments/number";
import { inShapeOf, readLine } from "../arguments/range";

/** @customenum {string} */
enum DepreciationConvention {
  /** Charged from the year of spending on */
  full = "full",
  /** Half a year's charge in the year of spending */
  half = "half",
}

/** What stands for an argument that is left out. */
export const defaults = { salvageRate: 0, convention: "full" } as const;

/**
 * Straight-line depreciation: of one cost the charge a year, of yearly spending the charge of each year from all vintages so far.
 * For one cost it is Excel's SLN with the salvage as a rate; convention then makes no difference.
 * @customfunction CAPEX.DEPRECIATION
 * @summary Straight-line charge, by vintage
 * @param capex One cost, or spending by year in one row or one column.
 * @param life Useful life in years, above 0; fractions are allowed.
 * @param [salvageRate] Part of the cost that is left at the end of its life, 0 to 1. Default: 0.
 * @param [convention] full (charged from the year of spending on) or half (half-year convention). Default: full.
 * @label capex: One cost, or spending by year in one row or one column
 * @label life: Useful life in years, above 0
 * @label salvageRate: Part of the cost that is left at the end of its life, 0 to 1
 * @returns The charge, or the charge of each year in the shape of capex.
 * @units capex: amount, life: number, salvageRate: rate, convention: text, result: amount
 * @formula cost × (1 - salvageRate) / life, summed over the vintages that are within their life
 * @error #DIV/0! for a life of 0
 * @error #NUM! for a negative life, or a salvage rate outside 0 to 1
 * @error #VALUE! for text or blanks, or an unknown convention
 * @example =CAPEX.DEPRECIATION(700,5) -> 140
 * @example =CAPEX.DEPRECIATION({437.5,700,805},5) -> {87.5,227.5,388.5}
 * @source Arithmetic on your amounts; companies give server lives of 5 to 6 years.
 * @explanation when capex is a range and convention is half: Yearly spending of {capex}, less {salvageRate} salvage, each written off over {life} years with half a charge in the first, is charged at {result}.
 * @explanation when capex is a range: Yearly spending of {capex}, less {salvageRate} salvage, each written off over {life} years, is charged at {result}.
 * @explanation {capex}, less {salvageRate} salvage, written off over {life} years, is {result} a year.
 * @workings when capex is a range and convention is half: Σ cᵢ × (min(a + ½, L) − min(max(a − ½, 0), L)) × (1 − {salvageRate}) / L where c = {capex}, L = {life}, a = {index} + 1 − i, i = 1 … {index} + 1
 * @workings when capex is a range: Σ cᵢ × (min(a + 1, L) − min(a, L)) × (1 − {salvageRate}) / L where c = {capex}, L = {life}, a = {index} + 1 − i, i = 1 … {index} + 1
 * @workings {capex} × (1 − {salvageRate}) / {life}
 */
export function depreciation(
  capex: any[][],
  life: any,
  salvageRate?: any,
  convention?: DepreciationConvention,
): number[][] {
  const lifeYears = readNumber("life", life, undefined, "5");
  const salvage = readRate("salvageRate", salvageRate, defaults.salvageRate);
  const how = readKeyword("convention", convention, DepreciationConvention, defaults.convention);
  const costs = readLine("capex", capex);
  const [cost] = costs;
  const charges =
    costs.length === 1 && cost !== undefined
      ? [straightLineCharge(cost, lifeYears, salvage)]
      : chargesByYear(costs, lifeYears, salvage, how);
  return inShapeOf(capex, charges);
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(capex, life, salvageRate, convention, LET(
  count, COUNT(capex),
  firstYear, IF(convention = "half", 0.5, 1),
  used, LAMBDA(age, MEDIAN(0, age + firstYear, life)),
  charge, LAMBDA(year, SUM(MAP(TOCOL(capex), SEQUENCE(count), LAMBDA(cost, vintage,
    cost * (used(year - vintage) - used(year - vintage - 1)))))),
  charged, IF(count = 1, capex,
    MAKEARRAY(ROWS(capex), COLUMNS(capex), LAMBDA(row, column, charge(row + column - 1)))),
  IF(life = 0, 1 / 0,
  IF(OR(life < 0, salvageRate < 0, salvageRate > 1), SQRT(-1),
  charged * (1 - salvageRate) / life))))`;
