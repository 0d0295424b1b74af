import { functionFiles } from "./functionFiles";
import file from "./vectors.json";

/** A figure computed elsewhere at 50 digits: what a function answers to some arguments. */
export interface Vector {
  fn: string;
  args: unknown[];
  expected: unknown;
  note: string;
  id: string;
}

/** The vectors of the functions that exist. */
export const vectors = (file.vectors as Vector[]).filter(({ fn }) =>
  functionFiles.some(({ id }) => id === fn),
);

/** Expects numbers to agree to 1e-12 (relative; absolute around 0) and everything else to be equal. */
export function expectClose(actual: unknown, expected: unknown): void {
  if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((item, index) => expectClose((actual as unknown[])[index], item));
  } else if (typeof expected === "number") {
    expect(typeof actual).toBe("number");
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(
      1e-12 * Math.max(1, Math.abs(expected)),
    );
  } else {
    expect(actual).toEqual(expected);
  }
}
