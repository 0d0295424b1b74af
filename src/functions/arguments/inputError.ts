import { CellError, type Wording } from "../../finance/calculationError";

/** Thrown where an input is an error: the cell shows the same. */
export class InputError extends CellError {
  constructor(
    /** As cells show it: #REF!. */
    readonly code: string,
    argument: string,
    wording: Wording = { text: "the input is {code}", values: { code } },
  ) {
    super(wording, argument);
  }
}
