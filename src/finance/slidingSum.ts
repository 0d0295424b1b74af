/**
 * The sum of each value and those before it, as many in all as the window is wide; fewer at the start.
 *
 *   sumₜ = valueₜ₋ₙ₊₁ + … + valueₜ, n = width
 *
 * A window is the end of one block of n values and the start of the next, whose sums are at hand: two additions a
 * value however wide it is, and no subtraction that would lose digits.
 */
export function slidingSums(values: readonly number[], width: number): number[] {
  const sums = new Array<number>(values.length);
  const untilBlockEnd = new Float64Array(values.length);
  for (let start = 0; start < values.length; start += width) {
    const end = Math.min(start + width, values.length);
    let fromStart = 0;
    for (let i = start; i < end; i += 1) {
      fromStart += values[i]!;
      const first = i - width + 1;
      sums[i] = fromStart + (first > 0 && first < start ? untilBlockEnd[first]! : 0);
    }
    let untilEnd = 0;
    for (let i = end - 1; i >= start; i -= 1) {
      untilEnd += values[i]!;
      untilBlockEnd[i] = untilEnd;
    }
  }
  return sums;
}
