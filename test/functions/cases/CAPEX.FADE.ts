import fc from "fast-check";
import { mostly, NUM, rate } from "../draws";
import type { FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 1, explanations: 2, workings: 1 },
  workings: [{ why: "in between", args: [0.6, 0.05, 5], shown: 0, cell: [2, 0] }],
  lambda: {
    why: "falling and rising, one year, and the first numbers of years refused",
    errors: [NUM],
    args: fc.tuple(rate, rate, mostly(fc.integer({ min: 1, max: 15 }), [0, 1, 2, 100, 101, -3])),
  },
};
