import { chargesOfMix, partOfFirstYear } from "../../finance/depreciation";
import { readOne } from "../arguments/input";
import { keyword, keysOf } from "../arguments/keyword";
import { amount, rate, whole } from "../arguments/number";
import { readLine, readPaired } from "../arguments/range";
import { invalidInExcel } from "../lambdaYear";

/** @customenum {string} */
declare enum MixConvention {
  /** Charged from the year of spending on */
  full = "full",
  /** Half a year's charge in the year of spending */
  half = "half",
  /** Charged from the year after spending on */
  next = "next",
}

/** What stands for an argument that is left out. */
export const defaults = { lag: 0, salvageRate: 0, convention: "full" } as const;

const inputs = {
  capex: amount("capex"),
  shares: rate("shares"),
  lives: amount("lives", undefined, "5"),
  lag: whole("lag", defaults.lag, "1"),
  salvageRate: rate("salvageRate", defaults.salvageRate),
  convention: keyword("convention", keysOf(partOfFirstYear), defaults.convention),
};

/**
 * Straight-line depreciation of spending on several kinds of assets, each with its share of the spending and its own life, such as servers and buildings.
 * @customfunction CAPEX.MIX
 * @summary Depreciation of assets of different lives
 * @param capex One cost, or spending by year in one row or one column.
 * @param shares Share of each kind of assets in the spending (0.6 is 60%), in one row or one column, with a sum of 1.
 * @param lives Useful life of each kind in years, above 0: as many values as shares.
 * @param [lag] Years from the spending until the assets are in service and charged, 0 to 100. Default: 0.
 * @param [salvageRate] Part of the cost that is left at the end of its life, 0 to 1. Default: 0.
 * @param [convention] full (charged from the year of spending on), half (half-year convention) or next (from the year after), each moved by lag. Default: full.
 * @label capex: One cost, or spending by year in one row or one column
 * @label shares: Share of each kind of assets in the spending
 * @label lives: Useful life of each kind in years, above 0
 * @label lag: Years from the spending until the assets are in service and charged, 0 to 100
 * @label salvageRate: Part of the cost that is left at the end of its life, 0 to 1
 * @returns The charge, or the charge of each year in the shape of capex.
 * @range capex, shares, lives
 * @units capex: amount, shares: rate, lives: number, lag: number, salvageRate: rate, convention: text, result: amount
 * @formula cost × share × (1 - salvageRate) / life, summed over the kinds of assets and the vintages that are within their life
 * @error #DIV/0! for a life of 0
 * @error #NUM! for a negative share, shares that do not sum to 1, a negative life, a lag other than 0 to 100, a salvage rate outside 0 to 1, or more than 1,000,000 costs × shares
 * @error #VALUE! for text or blanks, an unknown convention, a lag that is not whole, or not as many lives as shares
 * @example =CAPEX.MIX({700,805,925.75},{0.6,0.4},{5,20}) -> {98,210.7,340.305}
 * @example =CAPEX.MIX({700,805,925.75},{0.6,0.4},{5,20},1) -> {0,98,210.7}
 * @source Each part with a life of its own is depreciated separately: IAS 16, paragraph 43.
 * @explanation when lag is 0: Spending of {capex}, of which {shares} is written off over {lives} years, less {salvageRate} salvage (convention {convention}), is charged at {result}.
 * @explanation Spending of {capex}, in service after {lag} years, of which {shares} is written off over {lives} years, less {salvageRate} salvage (convention {convention}), is charged at {result}.
 * @workings when convention is half: Σ cᵢ × sₖ × (min(a + ½, Lₖ) − min(max(a − ½, 0), Lₖ)) × (1 − {salvageRate}) / Lₖ where c = {capex}, s = {shares}, L = {lives}, a = n − i, i = 1 … n, n = {index} + 1 − {lag}
 * @workings when convention is next: Σ cᵢ × sₖ × (min(a, Lₖ) − min(max(a − 1, 0), Lₖ)) × (1 − {salvageRate}) / Lₖ where c = {capex}, s = {shares}, L = {lives}, a = n − i, i = 1 … n, n = {index} + 1 − {lag}
 * @workings Σ cᵢ × sₖ × (min(a + 1, Lₖ) − min(a, Lₖ)) × (1 − {salvageRate}) / Lₖ where c = {capex}, s = {shares}, L = {lives}, a = n − i, i = 1 … n, n = {index} + 1 − {lag}
 */
export function mix(
  capex: any[][],
  shares: any[][],
  lives: any[][],
  lag?: any[][],
  salvageRate?: any[][],
  convention?: MixConvention[][],
): any[][] {
  const { values: costs, inShape } = readLine(inputs.capex, capex);
  const { values: parts } = readLine(inputs.shares, shares);
  return inShape(
    chargesOfMix(
      costs,
      parts,
      readPaired(inputs.lives, lives, parts, "shares"),
      readOne(inputs.lag, lag),
      readOne(inputs.salvageRate, salvageRate),
      readOne(inputs.convention, convention),
    ),
  );
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(capex, shares, lives, lag, salvageRate, convention, LET(
  count, COUNT(capex),
  firstYear, IF(convention = "half", 0.5, IF(convention = "next", 0, 1)),
  used, LAMBDA(age, life, MEDIAN(0, age + firstYear, life)),
  charge, LAMBDA(age, SUM(MAP(TOCOL(shares), TOCOL(lives), LAMBDA(share, life,
    share * (used(age, life) - used(age - 1, life)) / life)))),
  charges, MAKEARRAY(ROWS(capex), COLUMNS(capex), LAMBDA(row, column,
    SUM(MAP(TOCOL(capex), SEQUENCE(count), LAMBDA(cost, vintage,
      cost * charge(row + column - 1 - lag - vintage)))))),
  charged, IF(count = 1, capex * charge(-lag), charges),
  IF(OR(COUNT(shares) <> COUNT(lives), lag <> INT(lag)), ${invalidInExcel},
  IF(OR(MIN(shares) < 0, ABS(SUM(shares) - 1) > 1E-9, lag < 0, lag > 100, MIN(lives) < 0), SQRT(-1),
  IF(MIN(lives) = 0, 1 / 0,
  IF(OR(salvageRate < 0, salvageRate > 1), SQRT(-1),
  charged * (1 - salvageRate)))))))`;
