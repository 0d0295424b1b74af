import type { NumberSeparators } from "../../formulas/localFormula";
import { typedNumbers } from "./typedNumbers";

/**
 * What is meant by a number in a field for rates, as a formula has it: 60 and 60% are 60%. Several where only the user
 * knows: 0.6 without a percent sign may be a part of one percent, or the fraction 60%.
 */
export function typedRates(typed: string, separators: NumberSeparators): readonly string[] {
  return typedNumbers(typed, separators).flatMap((number) => {
    if (number.endsWith("%")) return [number];
    const size = Math.abs(Number(number));
    return size > 0 && size < 1 ? [`${number}%`, percentOf(number)] : [`${number}%`];
  });
}

/** A fraction in percent: 0.6 is 60%. */
export function percentOf(fraction: string): string {
  // Excel keeps 15 digits; more would show what binary fractions leave of 0.07 × 100.
  return `${Number((Number(fraction) * 100).toPrecision(15))}%`;
}
