import fc from "fast-check";
import { anyAmount, decimal, DIV, mostly, NUM, oneOrBlock, amount } from "../draws";
import { divisionByZero, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 2, workings: 2 },
  omitted: [
    { name: "margin", before: [700, 0, 5], written: 1, zero: divisionByZero, why: "nothing is left" },
    { name: "salvageRate", before: [700, 0, 5, 1], written: 0, zero: 140, why: "0 is the default" },
  ],
  workings: [
    { why: "without a return", args: [700, 0, 5, 0.6, 0.1], shown: 0 },
    { why: "with a return", args: [700, 0.1, 5, 0.6, 0.1], shown: 1 },
  ],
  elementwise: {
    capex: anyAmount,
    rate: fc.constantFrom(0.1, 0, -0.05, -1),
    life: fc.constantFrom(5, 15, 2.5, 0, -1),
    margin: fc.constantFrom(0.6, 1, 0, 1.2),
  },
  lambda: {
    why: "no return and negative ones, lives of part of a year, margins and salvage on and beyond their bounds",
    errors: [NUM, DIV],
    args: fc.tuple(
      oneOrBlock(amount),
      mostly(decimal(-0.5, 1, 2), [0, -1, -1.5], 8),
      mostly(decimal(0.5, 30, 1), [1, 5, 0, -1], 8),
      mostly(decimal(0.01, 1, 2), [1, 0, -0.1, 1.1], 8),
      mostly(decimal(0, 1, 2), [0, 1, -0.1, 1.1], 8),
    ),
  },
};
