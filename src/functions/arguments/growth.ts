import { checkGrowth, type Growth } from "../../finance/projection";
import { isOmitted, isSingle, readOne, type Input } from "./input";
import { readLine } from "./range";

/** Reads growth as one rate, or as a row or column of two or more; a blank within a path is refused. */
export function readGrowth(input: Input<number>, given: unknown): Growth {
  const growth = isOmitted(given) || isSingle(given) ? readOne(input, given) : readLine(input, given).values;
  checkGrowth(growth);
  return growth;
}
