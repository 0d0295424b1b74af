import { baseline } from "../../data/article";
import { growthGap } from "../../finance/returns";
import { eachCell } from "../arguments/eachCell";
import { rate } from "../arguments/number";

/** What stands for an argument that is left out. */
export const defaults = { capexGrowth: baseline.growth };

const inputs = [rate("revenueGrowth"), rate("capexGrowth", defaults.capexGrowth)] as const;

/**
 * How far revenue growth is ahead of the growth of capital spending; negative is the article's risk condition.
 * @customfunction ROI.GAP
 * @summary Revenue growth less capex growth
 * @param revenueGrowth Growth of AI revenue a year (0.35 is 35%), or a range of rates.
 * @param [capexGrowth] Growth of capital spending a year, or a range of rates. Default: the article's 60%.
 * @label revenueGrowth: Growth of AI revenue a year
 * @label capexGrowth: Growth of capital spending a year
 * @returns The difference of the rates as a fraction: -0.25 is 25 percentage points behind.
 * @elementwise revenueGrowth, capexGrowth
 * @units revenueGrowth: rate, capexGrowth: rate, result: rate
 * @formula revenueGrowth - capexGrowth
 * @error #NUM! where the result is too large for a number
 * @error #VALUE! for text, or a blank among the rates
 * @example =ROI.GAP(0.35) -> -0.25
 * @example =ROI.GAP(0.6,0.6) -> 0
 * @source The condition and the 60% are the article's, paragraph 19.
 * @explanation when result is below 0: Revenue growing {revenueGrowth} falls behind capex growing {capexGrowth}: a gap of {result}, the article's risk condition.
 * @explanation Revenue growing {revenueGrowth} keeps up with capex growing {capexGrowth}: a gap of {result}.
 * @workings {revenueGrowth} − {capexGrowth}
 */
export function gap(revenueGrowth: any[][], capexGrowth?: any[][]): any[][] {
  return eachCell(growthGap, inputs, revenueGrowth, capexGrowth);
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(revenueGrowth, capexGrowth, revenueGrowth - capexGrowth)`;
