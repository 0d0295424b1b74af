import { assumptions } from "../../data/assumptions";
import { revenueCoverage } from "../../finance/returns";
import { readNumber } from "../arguments/number";
import { mapCells } from "../arguments/range";

/**
 * The part of the required revenue that is earned.
 * @customfunction ROI.COVERAGE
 * @param revenue AI revenue a year, one amount or a range; the result has the same shape.
 * @param [required] Required revenue in the same unit. Default: 1400, which is ROI.REQUIRED() and rests on an assumed 50% margin.
 * @returns A fraction: 0.6 is 60% covered.
 * @formula revenue / required
 * @errors #DIV/0! for a requirement of 0; #VALUE! for text, or a blank revenue.
 * @example =ROI.COVERAGE(100,600) -> 0.166666666666667
 * @source The default requirement is the article's 700 over an assumed 50% margin.
 */
export function coverage(revenue: any[][], required?: any): number[][] {
  const requirement = readNumber("required", required, assumptions.required.value);
  return mapCells(revenue, (cell) => revenueCoverage(readNumber("revenue", cell), requirement));
}

/** The same arithmetic in Excel's own language; all arguments given. */
export const twin = `=LAMBDA(revenue, required, IF(required = 0, 1 / 0, revenue / required))`;
