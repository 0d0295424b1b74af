import { herfindahlIndex } from "../../finance/concentration";
import { readOne } from "../arguments/input";
import { amount } from "../arguments/number";
import { readBlock } from "../arguments/range";

/** What stands for an argument that is left out. */
export const defaults = { scale: 10_000 };

const valuesInput = amount("values");
const scaleInput = amount("scale", defaults.scale, "10000");

/**
 * Herfindahl–Hirschman index of concentration within the values given: the sum of their squared shares.
 * Any four near-equal values give about 2,500: it speaks only of the shares of a whole market.
 * @customfunction CAPEX.HHI
 * @summary Concentration (Herfindahl–Hirschman)
 * @param values Amounts of 0 or more, in a range of any shape; a blank counts as 0.
 * @param [scale] Index of a single firm with all of it: 10000, or 1 for shares as fractions. Default: 10000.
 * @label values: Amounts of 0 or more, in a range of any shape
 * @label scale: Index of a single firm with all of it
 * @returns {number} The index, from scale / number of values (all equal) to scale (one has all).
 * @range values
 * @units values: amount, scale: number, result: number
 * @formula Σ(value / sum of values)^2 × scale
 * @error #DIV/0! where the values sum to 0
 * @error #NUM! for a negative value, or a scale of 0 or less
 * @error #VALUE! for text
 * @example =CAPEX.HHI({190,185,135,200}) -> 2550.08926800238
 * @source The index of A. O. Hirschman (1945) and O. C. Herfindahl (1950); the US Merger Guidelines (2023) call a market above 1,800 highly concentrated.
 * @explanation The concentration within {values} is {result}, where {scale} is a single one that has all.
 * @workings Σ(vᵢ / {sum(values)})^2 × {scale} where v = {values}
 */
export function hhi(values: any[][], scale?: any[][]): number {
  return herfindahlIndex(readBlock(valuesInput, values, 0).values, readOne(scaleInput, scale));
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(values, scale,
  IF(MIN(values) < 0, SQRT(-1),
  IF(SUM(values) = 0, 1 / 0,
  IF(scale <= 0, SQRT(-1),
  SUM((values / SUM(values)) ^ 2) * scale))))`;
