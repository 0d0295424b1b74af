import { checkWithin } from "../../finance/calculationError";
import { fadedGrowth } from "../../finance/growth";
import { readOne } from "../arguments/input";
import { rate, whole } from "../arguments/number";

/** The longest list of rates. */
const mostYears = 100;

const startInput = rate("startGrowth");
const endInput = rate("endGrowth");
const yearsInput = whole("years");

/**
 * Growth rates that fall, or rise, in a straight line from one rate to another: one a year, for CAPEX.PROJECT's path. The first year has the start rate itself.
 * @customfunction CAPEX.FADE
 * @summary Growth rates that fall in a straight line
 * @param startGrowth Growth in the first year (0.6 is 60%).
 * @param endGrowth Growth in the last year.
 * @param years Number of years, 1 to 100.
 * @label startGrowth: Growth in the first year
 * @label endGrowth: Growth in the last year
 * @label years: Number of years, 1 to 100
 * @returns A column of rates, one a year.
 * @units startGrowth: rate, endGrowth: rate, years: number, result: rate
 * @formula startGrowth + (endGrowth - startGrowth) × i / (years - 1), i = 0 … years - 1
 * @error #NUM! for years other than 1 to 100
 * @error #VALUE! for text, or years that are not whole
 * @example =CAPEX.FADE(0.25,0.05,3) -> {0.25;0.15;0.05}
 * @source Arithmetic on your rates.
 * @explanation when years is 1: A single year has the first rate, {result}.
 * @explanation Growth moves in a straight line from {startGrowth} to {endGrowth} over {years} years: {result}.
 * @workings when years is above 1: {startGrowth} + ({endGrowth} − {startGrowth}) × {row} / ({years} − 1)
 */
export function fade(startGrowth: any[][], endGrowth: any[][], years: any[][]): number[][] {
  const start = readOne(startInput, startGrowth);
  const end = readOne(endInput, endGrowth);
  const count = readOne(yearsInput, years);
  checkWithin(count, 1, mostYears, "years");
  return fadedGrowth(start, end, count).map((growth) => [growth]);
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(startGrowth, endGrowth, years,
  IF(OR(years < 1, years > 100), SQRT(-1),
  startGrowth + (endGrowth - startGrowth) * SEQUENCE(years, 1, 0) / MAX(1, years - 1)))`;
