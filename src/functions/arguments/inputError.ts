import { CellError } from "../../finance/calculationError";

/** Thrown where an input is an error: the cell shows the same. */
export class InputError extends CellError {
  constructor(
    /** As cells show it: #REF!. */
    readonly code: string,
    readonly argument: string,
  ) {
    super(`${argument}: the input is ${code}`);
  }
}
