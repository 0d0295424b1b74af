import fc from "fast-check";
import { amount, line, mostly, NUM } from "../draws";
import { outsideDomain, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 1, workings: 1 },
  omitted: [
    { name: "perYear", before: [[[1, 3]]], written: 4, zero: outsideDomain, why: "a year has a period" },
  ],
  lambda: {
    why: "rows and columns, one period alone, several fiscal years, the last not whole",
    errors: [NUM],
    args: fc.tuple(line(amount), mostly(fc.integer({ min: 1, max: 5 }), [4, 12, 0, 13, -1])),
  },
};
