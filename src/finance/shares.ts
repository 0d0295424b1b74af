import { CalculationError } from "./calculationError";

/** Refuses what is no part of a whole, 0 to 1. */
export function checkShare(share: number, argument: string): void {
  if (share < 0 || share > 1) throw new CalculationError("outsideDomain", "expected 0 to 1.", argument);
}
