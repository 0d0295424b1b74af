import { chargeFallOfNewLife } from "../../finance/depreciation";
import { eachCell } from "../arguments/eachCell";
import { amount } from "../arguments/number";

const inputs = [
  amount("netBook"),
  amount("remaining", undefined, "3"),
  amount("newRemaining", undefined, "4"),
] as const;

/**
 * How much the yearly straight-line charge falls when the remaining life of assets is estimated anew; negative is a rise.
 * It counts from the change on (prospectively): earlier charges stay as they were.
 * @customfunction CAPEX.LIFECHANGE
 * @summary Charge saved by a longer useful life
 * @param netBook Net book value at the change, less the salvage value, 0 or more, or a range.
 * @param remaining Remaining life in years before the change, above 0, or a range.
 * @param newRemaining Remaining life in years after the change, above 0, or a range.
 * @label netBook: Net book value at the change, less the salvage value, 0 or more
 * @label remaining: Remaining life in years before the change, above 0
 * @label newRemaining: Remaining life in years after the change, above 0
 * @returns Fall of the charge in a year, in the unit of netBook.
 * @elementwise netBook, remaining, newRemaining
 * @units netBook: amount, remaining: number, newRemaining: number, result: amount
 * @formula netBook / remaining - netBook / newRemaining
 * @error #DIV/0! for a life of 0
 * @error #NUM! for a negative amount or life
 * @error #VALUE! for text
 * @example =CAPEX.LIFECHANGE(100,3,4) -> 8.33333333333333
 * @source A change of estimate: ASC 250-10-45-17 and IAS 8, paragraph 36. Companies publish the effect, not the net book value.
 * @explanation when result is below 0: {netBook} written off over {newRemaining} years in place of {remaining} raises the yearly charge: its fall is {result}.
 * @explanation {netBook} written off over {newRemaining} years in place of {remaining} lowers the yearly charge by {result}.
 * @workings {netBook} / {remaining} − {netBook} / {newRemaining}
 */
export function lifechange(netBook: any[][], remaining: any[][], newRemaining: any[][]): any[][] {
  return eachCell(chargeFallOfNewLife, inputs, netBook, remaining, newRemaining);
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const lambda = `=LAMBDA(netBook, remaining, newRemaining,
  IF(netBook < 0, SQRT(-1),
  IF(remaining = 0, 1 / 0,
  IF((remaining < 0) + (newRemaining < 0), SQRT(-1),
  netBook / remaining - netBook / newRemaining))))`;
