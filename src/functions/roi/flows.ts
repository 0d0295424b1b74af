import { vintageFlows } from "../../finance/vintage";
import { isOmitted, readOne } from "../arguments/input";
import { amount, rate, whole } from "../arguments/number";
import { readLine } from "../arguments/range";
import { invalidInExcel } from "../lambdaYear";

/** What stands for an argument that is left out. */
export const defaults = { ramp: 1, priceChange: 0, salvageRate: 0 };

const inputs = {
  capex: amount("capex"),
  revenueYield: rate("revenueYield"),
  margin: rate("margin"),
  life: whole("life"),
  ramp: rate("ramp", defaults.ramp),
  priceChange: rate("priceChange", defaults.priceChange),
  salvageRate: rate("salvageRate", defaults.salvageRate),
};

/**
 * Cash flows of one vintage: the spending now, then each year of its life what its revenue leaves.
 * They are for Excel's IRR, and for ROI.PAYBACK; Excel's NPV discounts the first flow too: add it apart.
 * @customfunction ROI.FLOWS
 * @summary Yearly cash flows of one year's capex
 * @param capex Capital spending, now.
 * @param revenueYield Revenue of a year in full use as a part of capex, at the first year's prices (0.5 is 50%).
 * @param margin Cash margin, the part of revenue that is left to pay for the spending, at most 1; negative is a loss.
 * @param life Useful life in whole years, 1 to 100.
 * @param [ramp] Part that is in use, 0 to 1: one value, or a row or column of one for each year, of which the last holds on. Default: 1.
 * @param [priceChange] Change of prices a year (-0.1 falls by 10%), from the second year on. Default: 0.
 * @param [salvageRate] Part of the spending that comes back at the end of its life, 0 to 1. Default: 0.
 * @label capex: Capital spending, now
 * @label revenueYield: Revenue of a year in full use as a part of capex
 * @label margin: Cash margin
 * @label life: Useful life in whole years, 1 to 100
 * @label ramp: Part that is in use, 0 to 1
 * @label priceChange: Change of prices a year
 * @label salvageRate: Part of the spending that comes back at the end of its life, 0 to 1
 * @returns A column: the outlay, negative, and the flow of each year of life.
 * @range ramp
 * @units capex: amount, revenueYield: rate, margin: rate, life: number, ramp: rate, priceChange: rate, salvageRate: rate, result: amount
 * @formula -capex; then capex × revenueYield × ramp × (1 + priceChange)^(year - 1) × margin, and in the last year capex × salvageRate
 * @error #NUM! for a life other than 1 to 100, a negative revenue yield, a margin above 100%, a price change below -100%, or a ramp or salvage rate outside 0 to 1
 * @error #VALUE! for text, a blank within the ramp, or a life that is not whole
 * @example =ROI.FLOWS(100,0.5,0.6,5,{0.5,1},-0.1) -> {-100;15;27;24.3;21.87;19.683}
 * @example =ROI.FLOWS(700,0.4,0.5,3,,0,0.1) -> {-700;140;140;210}
 * @source Arithmetic on your figures, as in a discounted cash flow by vintage.
 * @explanation Capex of {capex} over {life} years, at a revenue yield of {revenueYield}, a margin of {margin}, in use at {ramp} and with prices changing {priceChange} a year, has the flows {result}.
 * @workings when row is 0: −{capex}
 * @workings when ramp is above 0 and row is below life: {capex} × {revenueYield} × {ramp} × (1 + {priceChange})^({row} − 1) × {margin}
 * @workings when ramp is above 0: {capex} × {revenueYield} × {ramp} × (1 + {priceChange})^({row} − 1) × {margin} + {capex} × {salvageRate}
 */
export function flows(
  capex: any[][],
  revenueYield: any[][],
  margin: any[][],
  life: any[][],
  ramp?: any[][],
  priceChange?: any[][],
  salvageRate?: any[][],
): number[][] {
  const vintage = {
    capex: readOne(inputs.capex, capex),
    revenueYield: readOne(inputs.revenueYield, revenueYield),
    margin: readOne(inputs.margin, margin),
    lifeYears: readOne(inputs.life, life),
    ramp: isOmitted(ramp) ? [defaults.ramp] : readLine(inputs.ramp, ramp).values,
    priceChangePerYear: readOne(inputs.priceChange, priceChange),
    salvageRate: readOne(inputs.salvageRate, salvageRate),
  };
  return vintageFlows(vintage).map((flow) => [flow]);
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(capex, revenueYield, margin, life, ramp, priceChange, salvageRate, LET(
  years, SEQUENCE(life),
  count, COUNT(ramp),
  used, IF(count = 1, ramp, MAKEARRAY(life, 1, LAMBDA(year, column, INDEX(ramp, MIN(year, count))))),
  prices, IF(years = 1, 1, (1 + priceChange) ^ (years - 1)),
  IF(life <> INT(life), ${invalidInExcel},
  IF(OR(life < 1, life > 100, revenueYield < 0, margin > 1, MIN(ramp) < 0, MAX(ramp) > 1, priceChange < -1,
    salvageRate < 0, salvageRate > 1), SQRT(-1),
  VSTACK(-capex, capex * revenueYield * used * prices * margin
    + IF(years = life, capex * salvageRate, 0))))))`;
