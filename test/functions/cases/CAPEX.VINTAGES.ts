import fc from "fast-check";
import { amount, decimal, DIV, line, mostly, NUM } from "../draws";
import { invalid, type FunctionCases } from "../functionCases";

const spending = [[70, 80]];

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 1, workings: 4 },
  omitted: [
    { name: "salvageRate", before: [70, 7], written: 0, zero: [[10], [10]], why: "0 is the default" },
    { name: "convention", before: [70, 7, 0], written: "full", zero: invalid, why: "0 is no convention" },
    { name: "tail", before: [70, 7, 0, "full"], written: 0, zero: [[10], [10]], why: "0 is the default" },
  ],
  workings: [
    { why: "half a year first", args: [spending, 2.25, 0.1, "half", 2], shown: 0, cell: [1, 3] },
    { why: "before the year of spending", args: [spending, 2, 0, "half", 0], shown: 0, cell: [1, 0] },
    { why: "from the year after", args: [spending, 2.25, 0.1, "next", 2], shown: 1, cell: [0, 3] },
    {
      why: "the part of a year that is left",
      args: [spending, 2.25, 0.1, "full", 2],
      shown: 2,
      cell: [0, 2],
    },
  ],
  lambda: {
    why: "one cost or several, lives that end before the table, within a year and after it, tails refused",
    errors: [NUM, DIV],
    args: fc.tuple(
      fc.oneof(amount, line(amount)),
      mostly(fc.oneof(decimal(0.1, 9, 1), fc.integer({ min: 1, max: 9 })), [0, -1, 0.5, 100], 8),
      mostly(decimal(0, 1, 2), [0, 1, -0.1, 1.1]),
      fc.constantFrom("full", "half", "next", "Half"),
      mostly(fc.integer({ min: 0, max: 4 }), [0, -1, 101], 8),
    ),
  },
};
