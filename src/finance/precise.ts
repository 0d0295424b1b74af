/** 2²⁷ + 1, with which a number is split into halves that multiply without rounding. */
const splitter = 134_217_729;

/**
 * What x × y loses to rounding: the exact product less x × y as calculated
 * (T. J. Dekker, "A floating-point technique for extending the available precision", 1971).
 */
export function lostInProduct(x: number, y: number): number {
  const highX = upperHalf(x);
  const highY = upperHalf(y);
  const lowX = x - highX;
  const lowY = y - highY;
  return lowX * lowY - (x * y - highX * highY - lowX * highY - highX * lowY);
}

/** The leading digits of a number, half of them. */
function upperHalf(number: number): number {
  const scaled = splitter * number;
  return scaled - (scaled - number);
}

/** The sum of many numbers, and the rest that it loses to rounding (A. Neumaier's summation, 1974). */
export function preciseSum(values: readonly number[]): { readonly value: number; readonly rest: number } {
  let value = 0;
  let rest = 0;
  for (const each of values) {
    const sum = value + each;
    rest += Math.abs(value) >= Math.abs(each) ? value - sum + each : each - sum + value;
    value = sum;
  }
  return { value, rest };
}
