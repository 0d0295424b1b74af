import fc from "fast-check";
import { decimal, DIV, line, mostly, NA, NUM } from "../draws";
import type { FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 3, workings: 2 },
  omitted: [{ name: "rate", before: [[[-100, 50, 50]]], written: 0, zero: 2, why: "0 is the default" }],
  lambda: {
    why: "repaid exactly at a year's end, within one, more than once, never; no outlay; discounted and not",
    errors: [NUM, DIV, NA],
    args: fc.oneof(
      fc.tuple(line(decimal(-2000, 2000, 2)), mostly(decimal(-0.5, 1, 3), [0, -1, -1.5], 4)),
      fc.tuple(line(fc.constantFrom(-700, -350, 0, 175, 350)), fc.constant(0)),
    ),
  },
};
