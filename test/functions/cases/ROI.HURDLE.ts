import fc from "fast-check";
import { anyAmount, anyRate, decimal, mostly, NUM, positive, rate } from "../draws";
import { outsideDomain, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 1, explanations: 1, workings: 1 },
  omitted: [
    { name: "required", before: [700, 1], written: 1400, zero: outsideDomain, why: "nothing to meet" },
    { name: "requiredGrowth", before: [700, 1, 1400], written: 0, zero: 1, why: "0 is the default" },
  ],
  workings: [{ why: "to a growing requirement", args: [52, 4, 1400, 0.05], shown: 0 }],
  elementwise: {
    revenue: anyAmount,
    years: fc.constantFrom(4, 1, 0),
    required: anyAmount,
    requiredGrowth: anyRate,
  },
  lambda: {
    why: "amounts, years and a growing requirement on either side of their bounds",
    errors: [NUM],
    args: fc.tuple(positive, mostly(decimal(0.5, 10, 1), [0, -1, 1]), positive, rate),
  },
};
