import type { AxisData } from "./chartData";

/** A value axis has about so many gridlines; how many Excel draws changes with the length of the axis. */
const aboutGridlines = 4;

/** From where to where a value axis reaches and how far apart its gridlines are, where it has no limits of its own. */
export function valueRange(
  numbers: readonly number[],
  { minimum, maximum }: Pick<AxisData, "minimum" | "maximum">,
): { min: number; max: number; unit: number } {
  const [least, most] = numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : [0, 1];
  const [first, last] = beginsAtZero(least, most) ? [Math.min(least, 0), Math.max(most, 0)] : [least, most];
  const [from, to] = [minimum ?? first, maximum ?? last];
  // Excel leaves a twentieth free beyond the last value on either side of 0.
  const room = (to - from) / 20;
  const low = minimum ?? (from < 0 ? from - room : from);
  const high = maximum ?? (to > 0 ? to + room : to);
  const unit = roundUnit((high - low) / aboutGridlines);
  const min = minimum ?? Math.floor(low / unit) * unit;
  return { min, max: maximum ?? Math.max(Math.ceil(high / unit) * unit, min + unit), unit };
}

/** Excel's rule: an axis leaves out zero only where all numbers are within a sixth of the largest. */
function beginsAtZero(least: number, most: number): boolean {
  return most === least || most - least > Math.max(Math.abs(least), Math.abs(most)) / 6;
}

/** The next of 1, 2, 5, 10, 20, … */
function roundUnit(unit: number): number {
  if (!(unit > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(unit));
  return ([1, 2, 5].find((step) => step * power >= unit) ?? 10) * power;
}
