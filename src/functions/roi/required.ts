import { baseline } from "../../data/article";
import { assumptions } from "../../data/assumptions";
import { requiredRevenue, requiredRules } from "../../finance/returns";
import { eachCell } from "../arguments/eachCell";
import { readOne } from "../arguments/input";
import { keyword } from "../arguments/keyword";
import { amount, rate } from "../arguments/number";

/** @customenum {string} */
declare enum RequiredRevenueRule {
  /** What the margin leaves of the revenue covers the cost */
  cost = "cost",
  /** The gross profit covers the cost */
  profit = "profit",
}

/** What stands for an argument that is left out. */
export const defaults = {
  capex: baseline.total,
  margin: assumptions.margin,
  multiple: assumptions.multiple,
  rule: "cost",
} as const;

const inputs = [
  amount("capex", defaults.capex),
  rate("margin", defaults.margin),
  amount("multiple", defaults.multiple, "2"),
] as const;
const ruleInput = keyword("rule", requiredRules, defaults.rule);
const requiredBy = {
  cost: (capex: number, margin: number, multiple: number) => requiredRevenue(capex, margin, multiple, "cost"),
  profit: (capex: number, margin: number, multiple: number) =>
    requiredRevenue(capex, margin, multiple, "profit"),
};

/**
 * The AI revenue that pays for capital spending: by the rule cost, what the margin leaves of the revenue covers the cost; by the rule profit, the gross profit covers it. It sets the capex of one year against the revenue that this ever brings, which is a yearly revenue only where the spending repeats.
 * @customfunction ROI.REQUIRED
 * @summary Revenue that pays for the spend
 * @param [capex] Capital spending, one amount or a range. Default: the article's 700 (USD bn).
 * @param [margin] Gross margin of the revenue (0.5 is 50%), an assumption, or a range of them. Default: 50%.
 * @param [multiple] Whole cost over capex, or a range: above 1 for energy and running cost, which capex does not hold; 2 where capex is chips alone, as in Sequoia's sum. Default: 1.
 * @param [rule] cost (what the margin leaves of the revenue covers the cost) or profit (the gross profit covers it). Default: cost.
 * @label capex: Capital spending, one amount or a range
 * @label margin: Gross margin of the revenue
 * @label multiple: Whole cost over capex
 * @returns Revenue in the unit of capex.
 * @elementwise capex, margin, multiple
 * @units capex: amount, margin: rate, multiple: number, rule: text, result: amount
 * @formula cost capex × multiple / (1 - margin); profit capex × multiple / margin
 * @error #DIV/0! for a margin of 100%, or of 0 by the rule profit
 * @error #NUM! for a margin above 100% or below 0, or a multiple of 0 or less
 * @error #VALUE! for text, or an unknown rule
 * @example =ROI.REQUIRED() -> 1400
 * @example =ROI.REQUIRED(150,0.5,2) -> 600
 * @example =ROI.REQUIRED(40,0.25,1,"profit") -> 160
 * @source The default spending is stated by the article; the margin of 50% is an assumption, after Sequoia's David Cahn (2024).
 * @explanation when rule is profit and multiple is 1: At a gross margin of {margin}, the gross profit on revenue of {result} repays capex of {capex}.
 * @explanation when rule is profit: At a gross margin of {margin}, the gross profit on revenue of {result} repays capex of {capex} at {multiple} times its amount.
 * @explanation when multiple is 1: At a gross margin of {margin}, capex of {capex} needs revenue of {result} to pay for it.
 * @explanation At a gross margin of {margin}, capex of {capex} at {multiple} times its amount needs revenue of {result} to pay for it.
 * @workings when rule is profit and multiple is 1: {capex} / {margin}
 * @workings when rule is profit: {capex} × {multiple} / {margin}
 * @workings when multiple is 1: {capex} / (1 − {margin})
 * @workings {capex} × {multiple} / (1 − {margin})
 */
export function required(
  capex?: any[][],
  margin?: any[][],
  multiple?: any[][],
  rule?: RequiredRevenueRule[][],
): any[][] {
  return eachCell(requiredBy[readOne(ruleInput, rule)], inputs, capex, margin, multiple);
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(capex, margin, multiple, rule,
  IF((margin < 0) + (margin > 1) + (multiple <= 0) + 0 * capex, SQRT(-1),
  capex * multiple / IF(rule = "profit", margin, 1 - margin)))`;
