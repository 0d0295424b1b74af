import { chargesByVintage, partOfFirstYear } from "../../finance/depreciation";
import { readOne } from "../arguments/input";
import { keyword, keysOf } from "../arguments/keyword";
import { amount, rate, whole } from "../arguments/number";
import { readLine } from "../arguments/range";
import { invalidInExcel } from "../lambdaYear";

/** @customenum {string} */
declare enum VintagesConvention {
  /** Charged from the year of spending on */
  full = "full",
  /** Half a year's charge in the year of spending */
  half = "half",
  /** Charged from the year after spending on */
  next = "next",
}

/** What stands for an argument that is left out. */
export const defaults = { salvageRate: 0, convention: "full", tail: 0 } as const;

const inputs = {
  capex: amount("capex"),
  life: amount("life", undefined, "5"),
  salvageRate: rate("salvageRate", defaults.salvageRate),
  convention: keyword("convention", keysOf(partOfFirstYear), defaults.convention),
  tail: whole("tail", defaults.tail),
};

/**
 * The depreciation waterfall: a row for each year's spending (vintage), a column for each year, and a last row of totals, which are CAPEX.DEPRECIATION.
 * @customfunction CAPEX.VINTAGES
 * @summary Depreciation waterfall, vintage by year
 * @param capex Spending by year, in one row or one column.
 * @param life Useful life in years, above 0; fractions are allowed.
 * @param [salvageRate] Part of the cost that is left at the end of its life, 0 to 1. Default: 0.
 * @param [convention] full (charged from the year of spending on), half (half-year convention) or next (from the year after). Default: full.
 * @param [tail] Years to go on after the last year of spending, 0 to 100. Default: 0.
 * @label capex: Spending by year, in one row or one column
 * @label life: Useful life in years, above 0
 * @label salvageRate: Part of the cost that is left at the end of its life, 0 to 1
 * @label tail: Years to go on after the last year of spending, 0 to 100
 * @returns The charges without headings: a row for each vintage, then their totals.
 * @range capex
 * @units capex: amount, life: number, salvageRate: rate, convention: text, tail: number, result: amount
 * @formula cost × (1 - salvageRate) / life × the part of the year that is within the vintage's life
 * @error #DIV/0! for a life of 0
 * @error #NUM! for a negative life, a salvage rate outside 0 to 1, a tail other than 0 to 100, or more than 1,000,000 cells
 * @error #VALUE! for text or blanks, an unknown convention, or a tail that is not whole
 * @example =CAPEX.VINTAGES({700,850},5) -> {140,140;0,170;140,310}
 * @example =CAPEX.VINTAGES({700,850},2,0,"half",2) -> {175,350,175,0;0,212.5,425,212.5;175,562.5,600,212.5}
 * @source Arithmetic on your amounts; capital is followed by vintage as in OECD, Measuring Capital (2009).
 * @explanation Yearly spending of {capex}, less {salvageRate} salvage, each written off over {life} years (convention {convention}): a row for each vintage, then their totals.
 * @workings when row is below lastRow and convention is half: {capex[row]} × (min(max(a + 0.5, 0), L) − min(max(a − 0.5, 0), L)) × (1 − {salvageRate}) / L where L = {life}, a = {column} − {row}
 * @workings when row is below lastRow and convention is next: {capex[row]} × (min(max(a, 0), L) − min(max(a − 1, 0), L)) × (1 − {salvageRate}) / L where L = {life}, a = {column} − {row}
 * @workings when row is below lastRow: {capex[row]} × (min(max(a + 1, 0), L) − min(max(a, 0), L)) × (1 − {salvageRate}) / L where L = {life}, a = {column} − {row}
 * @workings Σdᵢₜ where d = {result}, i = 1 … {lastRow}, t = {column} + 1
 */
export function vintages(
  capex: any[][],
  life: any[][],
  salvageRate?: any[][],
  convention?: VintagesConvention[][],
  tail?: any[][],
): number[][] {
  return chargesByVintage(
    readLine(inputs.capex, capex).values,
    readOne(inputs.life, life),
    readOne(inputs.salvageRate, salvageRate),
    readOne(inputs.convention, convention),
    readOne(inputs.tail, tail),
  );
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(capex, life, salvageRate, convention, tail, LET(
  count, COUNT(capex),
  costs, TOCOL(capex),
  firstYear, IF(convention = "half", 0.5, IF(convention = "next", 0, 1)),
  used, LAMBDA(age, MEDIAN(0, age + firstYear, life)),
  charged, LAMBDA(vintage, year, INDEX(costs, vintage) * (used(year - vintage) - used(year - vintage - 1))),
  charges, MAKEARRAY(count + 1, count + tail, LAMBDA(row, year,
    IF(row <= count, charged(MIN(row, count), year),
    SUM(MAP(SEQUENCE(count), LAMBDA(vintage, charged(vintage, year))))))),
  IF(tail <> INT(tail), ${invalidInExcel},
  IF(OR(tail < 0, tail > 100), SQRT(-1),
  IF(life = 0, 1 / 0,
  IF(OR(life < 0, salvageRate < 0, salvageRate > 1), SQRT(-1),
  charges * (1 - salvageRate) / life))))))`;
