/**
 * The sum of each value and those before it, as many in all as the window is wide; fewer at the start.
 *
 *   sumₜ = valueₜ₋ₙ₊₁ + … + valueₜ, n = width
 *
 * Each window is the end of one block of that width and the start of the next, whose sums are known: two additions a
 * value, however wide the window, and no subtraction that would lose digits.
 */
export function slidingSums(values: readonly number[], width: number): number[] {
  const untilBlockEnd = new Float64Array(values.length + 1);
  for (let i = values.length - 1; i >= 0; i -= 1) {
    const isLast = (i + 1) % width === 0;
    untilBlockEnd[i] = (values[i] ?? 0) + (isLast ? 0 : (untilBlockEnd[i + 1] ?? 0));
  }
  let fromBlockStart = 0;
  return values.map((value, i) => {
    fromBlockStart = i % width === 0 ? value : fromBlockStart + value;
    const start = i - width + 1;
    // A window that starts with a block is that block, or is cut off by the first value.
    return start <= 0 || start % width === 0 ? fromBlockStart : fromBlockStart + (untilBlockEnd[start] ?? 0);
  });
}
