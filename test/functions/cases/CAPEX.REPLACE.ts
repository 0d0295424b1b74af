import fc from "fast-check";
import { decimal, DIV, mostly, NA, NUM, oneOrBlock } from "../draws";
import { divisionByZero, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 2, workings: 2 },
  omitted: [
    { name: "growth", before: [1000, 250], written: 0, zero: 4, why: "0 is the default" },
    { name: "share", before: [1000, 250, 0], written: 1, zero: divisionByZero, why: "nothing replaces" },
  ],
  workings: [
    { why: "by even spending", args: [1000, 250, 0, 0.5], shown: 0 },
    { why: "by growing spending", args: [3500, 700, 0.15, 0.6], shown: 1 },
  ],
  elementwise: {
    base: fc.constantFrom(1000, 0, -1),
    spend: fc.constantFrom(250, 700.5, 0, -1),
    growth: fc.constantFrom(0.15, 0, -0.2, -0.9, -1),
    share: fc.constantFrom(1, 0.6, 0, 1.1),
  },
  lambda: {
    why: "spending that grows, stands still or shrinks, the latter too fast as well; no base, no spending, shares refused",
    errors: [NUM, DIV, NA],
    args: fc.tuple(
      oneOrBlock(mostly(decimal(0, 4000, 1), [0, 3500, -1])),
      mostly(decimal(10, 900, 1), [700, 0, -1]),
      mostly(decimal(-0.5, 2, 3), [0, -0.2, -1, -1.5]),
      mostly(decimal(0.1, 1, 2), [1, 0, -0.1, 1.1]),
    ),
  },
};
