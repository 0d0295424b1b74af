/** All that the cells of an answer hold, in one list; a cell without an answer has nothing. */
export function answersOf<Answer>(answers: readonly unknown[]): Answer[] {
  return answers.flat(2).filter((answer) => !(answer instanceof Error)) as Answer[];
}
