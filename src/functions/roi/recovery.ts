import { capitalRecovery } from "../../finance/vintage";
import { eachCell } from "../arguments/eachCell";
import { readOne } from "../arguments/input";
import { amount, rate } from "../arguments/number";

/** What stands for an argument that is left out. */
export const defaults = { margin: 1, salvageRate: 0 };

const inputs = [
  amount("capex"),
  rate("rate"),
  amount("life", undefined, "5"),
  rate("margin", defaults.margin),
] as const;
const salvageInput = rate("salvageRate", defaults.salvageRate);

/**
 * Capital recovery: the revenue a year, at its margin, that repays capital spending over its life and earns the required return.
 * At a margin of 100% and without salvage it is Excel's PMT, as a positive amount.
 * @customfunction ROI.RECOVERY
 * @summary Revenue a year that earns a return
 * @param capex Capital spending, one amount or a range.
 * @param rate Required return a year (0.1 is 10%), or a range of rates.
 * @param life Useful life in years, above 0, or a range; fractions are allowed.
 * @param [margin] Cash margin, the part of revenue that is left to pay for the spending, above 0 and at most 1, or a range. Default: 1.
 * @param [salvageRate] Part of the spending that comes back at the end of its life, 0 to 1. Default: 0.
 * @label capex: Capital spending, one amount or a range
 * @label rate: Required return a year
 * @label life: Useful life in years, above 0
 * @label margin: Cash margin
 * @label salvageRate: Part of the spending that comes back at the end of its life, 0 to 1
 * @returns Revenue a year in the unit of capex, from the year after the spending to the end of its life.
 * @elementwise capex, rate, life, margin
 * @units capex: amount, rate: rate, life: number, margin: rate, salvageRate: rate, result: amount
 * @formula capex × (1 - salvageRate / (1 + rate)^life) × rate / (1 - (1 + rate)^-life) / margin; at a rate of 0 capex × (1 - salvageRate) / life / margin
 * @error #DIV/0! for a life or a margin of 0
 * @error #NUM! for a rate of -100% or less, a negative life, or a margin or salvage rate outside 0 to 1
 * @error #VALUE! for text
 * @example =ROI.RECOVERY(700,0.1,5,0.6) -> 307.76372759387
 * @example =ROI.RECOVERY(700,0,5,0.5) -> 280
 * @source Capital recovery as in Newnan, Eschenbach & Lavelle, Engineering Economic Analysis. Return and life are yours: neither has a default.
 * @explanation when salvageRate is 0: Revenue of {result} a year, of which {margin} is left, repays capex of {capex} over {life} years with a return of {rate}.
 * @explanation Revenue of {result} a year, of which {margin} is left, repays capex of {capex}, less {salvageRate} salvage, over {life} years with a return of {rate}.
 * @workings when rate is 0: {capex} × (1 − {salvageRate}) / {life} / {margin}
 * @workings {capex} × (1 − {salvageRate} / (1 + {rate})^{life}) × {rate} / (1 − 1 / (1 + {rate})^{life}) / {margin}
 */
export function recovery(
  capex: any[][],
  rate: any[][],
  life: any[][],
  margin?: any[][],
  salvageRate?: any[][],
): any[][] {
  const salvage = readOne(salvageInput, salvageRate);
  return eachCell((...vintage) => capitalRecovery(...vintage, salvage), inputs, capex, rate, life, margin);
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(capex, rate, life, margin, salvageRate, LET(
  kept, (1 + rate) ^ (-life),
  annuity, IF(rate = 0, life, (1 - kept) / rate),
  IF((rate <= -1) + 0 * capex, SQRT(-1),
  IF(life < 0, SQRT(-1),
  IF(life = 0, 1 / 0,
  IF((margin < 0) + (margin > 1), SQRT(-1),
  IF(margin = 0, 1 / 0,
  IF((salvageRate < 0) + (salvageRate > 1), SQRT(-1),
  capex * (1 - salvageRate * kept) / annuity / margin))))))))`;
