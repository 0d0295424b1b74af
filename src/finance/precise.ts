/** A number of twice the digits: value + rest, where rest is what value lost to rounding. */
export interface Precise {
  readonly value: number;
  readonly rest: number;
}

/** 2²⁷ + 1, with which a number is split into halves that multiply without rounding. */
const splitter = 134_217_729;

/** x × y without rounding (T. J. Dekker, "A floating-point technique for extending the available precision", 1971). */
export function preciseProduct(x: number, y: number): Precise {
  const value = x * y;
  const [highX, lowX] = halves(x);
  const [highY, lowY] = halves(y);
  const rest = lowX * lowY - (value - highX * highY - lowX * highY - highX * lowY);
  return { value, rest };
}

/** The sum of many numbers (A. Neumaier's summation, 1974). */
export function preciseSum(values: readonly number[]): Precise {
  let value = 0;
  let rest = 0;
  for (const each of values) {
    const sum = value + each;
    rest += Math.abs(value) >= Math.abs(each) ? value - sum + each : each - sum + value;
    value = sum;
  }
  return { value, rest };
}

function halves(number: number): readonly [high: number, low: number] {
  const scaled = splitter * number;
  const high = scaled - (scaled - number);
  return [high, number - high];
}
