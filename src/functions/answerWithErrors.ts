/**
 * An answer in which a CalculationError stands in each cell that has none.
 * The boundary looks for errors in such answers alone: in every answer it would take as long as the arithmetic.
 */
export class AnswerWithErrors extends Array<unknown[]> {}
