import fc from "fast-check";
import { amount, anyAmount, decimal, DIV, mostly, NUM, oneOrBlock } from "../draws";
import { invalid, outsideDomain, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 3, explanations: 4, workings: 4 },
  omitted: [
    { name: "capex", before: [], written: 700, zero: 0, why: "nothing to pay for" },
    { name: "margin", before: [300], written: 0.5, zero: 300, why: "all revenue pays" },
    { name: "multiple", before: [300, 0.5], written: 1, zero: outsideDomain, why: "no cost at all" },
    { name: "rule", before: [300, 0.5, 1], written: "cost", zero: invalid, why: "0 is no rule" },
  ],
  workings: [
    { why: "with all cost in it", args: [700, 0.6, 1, "cost"], shown: 2 },
    { why: "with a multiple", args: [150, 0.5, 2, "cost"], shown: 3 },
    { why: "from the gross profit", args: [700, 0.6, 1, "profit"], shown: 0 },
    { why: "from the gross profit, with a multiple", args: [700, 0.6, 2, "profit"], shown: 1 },
  ],
  elementwise: {
    capex: anyAmount,
    margin: fc.constantFrom(0.2, 0.4, 0.5, 1, 1.2),
    multiple: fc.constantFrom(1, 2, 0),
  },
  lambda: {
    why: "margins of 0, 100 % and beyond, multiples of 0 and below",
    errors: [NUM, DIV],
    args: fc.tuple(
      oneOrBlock(amount),
      mostly(decimal(0, 0.99, 2), [0, 1, 1.2, -0.1]),
      mostly(decimal(0.5, 3, 1), [1, 2, 0, -1]),
      fc.constantFrom("cost", "profit", "Profit"),
    ),
  },
};
