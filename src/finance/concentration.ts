import { CalculationError, finite } from "./calculationError";
import { sumOfParts } from "./shares";

/** The Herfindahl–Hirschman index of shares of a whole: Σ(v / Σv)² × scale, from scale / n to scale. */
export function herfindahlIndex(values: readonly number[], scale: number): number {
  const sum = sumOfParts(values, "values");
  if (scale <= 0) throw new CalculationError("outsideDomain", "expected more than 0.", "scale");
  // index = Σ(v / Σv)² × scale
  return finite(values.reduce((total, value) => total + (value / sum) ** 2, 0) * scale);
}
