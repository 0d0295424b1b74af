import fc from "fast-check";
import { amount, anyAmount, decimal, DIV, mostly, NUM, oneOrBlock } from "../draws";
import { outsideDomain, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 2, workings: 2 },
  omitted: [
    { name: "capex", before: [], written: 700, zero: 0, why: "nothing to pay for" },
    { name: "margin", before: [300], written: 0.5, zero: 300, why: "all revenue pays" },
    { name: "multiple", before: [300, 0.5], written: 1, zero: outsideDomain, why: "no cost at all" },
  ],
  workings: [
    { why: "with all cost in it", args: [700, 0.6, 1], shown: 0 },
    { why: "with a multiple", args: [150, 0.5, 2], shown: 1 },
  ],
  elementwise: { cell: anyAmount, others: [0.4] },
  lambda: {
    why: "margins of 0, 100 % and beyond, multiples of 0 and below",
    errors: [NUM, DIV],
    args: fc.tuple(
      oneOrBlock(amount),
      mostly(decimal(0, 0.99, 2), [0, 1, 1.2, -0.1]),
      mostly(decimal(0.5, 3, 1), [1, 2, 0, -1]),
    ),
  },
};
