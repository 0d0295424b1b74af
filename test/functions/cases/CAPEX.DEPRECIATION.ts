import fc from "fast-check";
import { amount, decimal, DIV, line, mostly, NUM } from "../draws";
import { invalid, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 5, workings: 5 },
  omitted: [
    { name: "salvageRate", before: [700, 7], written: 0, zero: 100, why: "0 is the default" },
    {
      name: "convention",
      before: [[[70, 0]], 7, 0],
      written: "full",
      zero: invalid,
      why: "0 is no convention",
    },
  ],
  workings: [
    { why: "of one cost", args: [700, 5, 0.1, "full"], shown: 3 },
    { why: "of one cost within a year", args: [700, 0.5, 0.1, "full"], shown: 4 },
  ],
  lambda: {
    why: "one cost or vintages, lives of part of a year, shorter and longer than the range",
    errors: [NUM, DIV],
    args: fc.tuple(
      fc.oneof(amount, line(amount)),
      mostly(fc.oneof(decimal(0.1, 9, 1), fc.integer({ min: 1, max: 9 })), [0, -1, 0.5, 100], 4),
      mostly(decimal(0, 1, 2), [0, 1, -0.1, 1.1]),
      fc.constantFrom("full", "half", "next", "Full", "HALF"),
    ),
  },
};
