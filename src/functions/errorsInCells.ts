/** The answers in which a CalculationError stands in each cell that has none. */
const answers = new WeakSet<object>();

/**
 * Marks an answer with errors in cells, which the boundary then turns into Excel's. It looks for none in other answers:
 * that would take as long as the arithmetic.
 */
export function withErrorsInCells<Answer extends object>(answer: Answer): Answer {
  answers.add(answer);
  return answer;
}

/** Whether an answer is one with errors in cells. */
export function hasErrorsInCells(answer: unknown): answer is unknown[][] {
  return Array.isArray(answer) && answers.has(answer);
}
