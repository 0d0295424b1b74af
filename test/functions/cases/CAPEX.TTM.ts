import fc from "fast-check";
import { amount, line, mostly, NA, NUM } from "../draws";
import { outsideDomain, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 1, explanations: 1, workings: 1 },
  omitted: [
    {
      name: "periods",
      before: [[[1, 2, 3, 4]]],
      written: 4,
      zero: outsideDomain,
      why: "no periods have no sum",
    },
  ],
  lambda: {
    why: "rows and columns, one value alone, as many periods as values, and more",
    errors: [NUM, NA],
    args: fc.tuple(line(amount), mostly(fc.integer({ min: 1, max: 6 }), [4, 12, 0, -1])),
  },
};
