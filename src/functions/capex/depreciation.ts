import { chargesByYear, partOfFirstYear } from "../../finance/depreciation";
import { readOne } from "../arguments/input";
import { keyword, keysOf } from "../arguments/keyword";
import { readLine } from "../arguments/range";
import { amount, rate } from "../arguments/number";

/** @customenum {string} */
declare enum DepreciationConvention {
  /** Charged from the year of spending on */
  full = "full",
  /** Half a year's charge in the year of spending */
  half = "half",
  /** Charged from the year after spending on */
  next = "next",
}

/** What stands for an argument that is left out. */
export const defaults = { salvageRate: 0, convention: "full" } as const;

const inputs = {
  capex: amount("capex"),
  life: amount("life", undefined, "5"),
  salvageRate: rate("salvageRate", defaults.salvageRate),
  convention: keyword("convention", keysOf(partOfFirstYear), defaults.convention),
};

/**
 * Straight-line depreciation: of yearly spending the charge of each year from all vintages so far.
 * One cost is a line of one year; for it, by the convention full and over a year or more, it is Excel's SLN with the salvage as a rate.
 * @customfunction CAPEX.DEPRECIATION
 * @summary Straight-line charge, by vintage
 * @param capex One cost, or spending by year in one row or one column.
 * @param life Useful life in years, above 0; fractions are allowed.
 * @param [salvageRate] Part of the cost that is left at the end of its life, 0 to 1. Default: 0.
 * @param [convention] full (charged from the year of spending on), half (half-year convention) or next (from the year after). Default: full.
 * @label capex: One cost, or spending by year in one row or one column
 * @label life: Useful life in years, above 0
 * @label salvageRate: Part of the cost that is left at the end of its life, 0 to 1
 * @returns The charge, or the charge of each year in the shape of capex.
 * @range capex
 * @units capex: amount, life: number, salvageRate: rate, convention: text, result: amount
 * @formula cost × (1 - salvageRate) / life, summed over the vintages that are within their life
 * @error #DIV/0! for a life of 0
 * @error #NUM! for a negative life, or a salvage rate outside 0 to 1
 * @error #VALUE! for text or blanks, or an unknown convention
 * @example =CAPEX.DEPRECIATION(700,5) -> 140
 * @example =CAPEX.DEPRECIATION({437.5,700,805},5) -> {87.5,227.5,388.5}
 * @source Arithmetic on your amounts; companies give server lives of 5 to 6 years.
 * @explanation when capex is a range and convention is half: Yearly spending of {capex}, less {salvageRate} salvage, each written off over {life} years with half a charge in the first, is charged at {result}.
 * @explanation when capex is a range and convention is next: Yearly spending of {capex}, less {salvageRate} salvage, each written off over {life} years from the year after, is charged at {result}.
 * @explanation when capex is a range: Yearly spending of {capex}, less {salvageRate} salvage, each written off over {life} years, is charged at {result}.
 * @explanation when convention is full and life is above 1: {capex}, less {salvageRate} salvage, written off over {life} years, is {result} a year.
 * @explanation {capex}, less {salvageRate} salvage, written off over {life} years by the convention {convention}, is charged at {result} in its year.
 * @workings when convention is half: Σ cᵢ × (min(a + ½, L) − min(max(a − ½, 0), L)) × (1 − {salvageRate}) / L where c = {capex}, L = {life}, a = {index} + 1 − i, i = 1 … {index} + 1
 * @workings when convention is next: Σ cᵢ × (min(a, L) − min(max(a − 1, 0), L)) × (1 − {salvageRate}) / L where c = {capex}, L = {life}, a = {index} + 1 − i, i = 1 … {index} + 1
 * @workings when capex is a range: Σ cᵢ × (min(a + 1, L) − min(a, L)) × (1 − {salvageRate}) / L where c = {capex}, L = {life}, a = {index} + 1 − i, i = 1 … {index} + 1
 * @workings when life is above 1: {capex} × (1 − {salvageRate}) / {life}
 * @workings {capex} × (1 − {salvageRate})
 */
export function depreciation(
  capex: any[][],
  life: any[][],
  salvageRate?: any[][],
  convention?: DepreciationConvention[][],
): any[][] {
  const { values: costs, inShape } = readLine(inputs.capex, capex);
  return inShape(
    chargesByYear(
      costs,
      readOne(inputs.life, life),
      readOne(inputs.salvageRate, salvageRate),
      readOne(inputs.convention, convention),
    ),
  );
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(capex, life, salvageRate, convention, LET(
  count, COUNT(capex),
  firstYear, IF(convention = "half", 0.5, IF(convention = "next", 0, 1)),
  used, LAMBDA(age, MEDIAN(0, age + firstYear, life)),
  charge, LAMBDA(year, SUM(MAP(TOCOL(capex), SEQUENCE(count), LAMBDA(cost, vintage,
    cost * (used(year - vintage) - used(year - vintage - 1)))))),
  charged, IF(count = 1, capex * used(0),
    MAKEARRAY(ROWS(capex), COLUMNS(capex), LAMBDA(row, column, charge(row + column - 1)))),
  IF(life = 0, 1 / 0,
  IF(OR(life < 0, salvageRate < 0, salvageRate > 1), SQRT(-1),
  charged * (1 - salvageRate) / life))))`;
