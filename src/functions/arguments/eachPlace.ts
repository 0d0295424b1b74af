import { CellError } from "../../finance/calculationError";
import { withErrors } from "../answerWithErrors";
import type { RangeValues } from "./range";

/**
 * Calculates along a line, from the first place that has an answer on; the cells before it stay empty.
 * A cell without an answer holds its own error.
 */
export function eachPlace(
  { values, inShape }: RangeValues,
  first: number,
  calculate: (place: number) => number,
): unknown[][] {
  const answers = values.map((_, place) => (place < first ? "" : answerOrError(calculate, place)));
  const answer = inShape(answers);
  return answers.some((each) => each instanceof CellError) ? withErrors(answer) : answer;
}

function answerOrError(calculate: (place: number) => number, place: number): number | CellError {
  try {
    return calculate(place);
  } catch (thrown) {
    if (!(thrown instanceof CellError)) throw thrown;
    return thrown;
  }
}
