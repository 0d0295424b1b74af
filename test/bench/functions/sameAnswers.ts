/** Throws where two answers differ by more than rounding: speeds of different results are not to be compared. */
export function checkSameAnswers(what: string, answer: unknown, expected: unknown): void {
  const numbers = [expected].flat(2);
  const same = [answer].flat(2).every((cell, index) => isSame(cell, numbers[index]));
  if (!same) throw new Error(`${what} and what it is measured against answer differently.`);
}

function isSame(cell: unknown, expected: unknown): boolean {
  return cell === expected || Math.abs(Number(cell) - Number(expected)) <= 1e-9 * Math.abs(Number(expected));
}
