import fc from "fast-check";
import { absent } from "../../../src/functions/roi/breakeven";
import { NA, NUM, positive, rate, revenue, year } from "../draws";
import { invalid, outsideDomain, type FunctionCases } from "../functionCases";
import type { Cell } from "../lambdaEngine";

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 4, workings: 2 },
  omitted: [
    { name: "required", before: [52, 0.8], written: 1400, zero: outsideDomain, why: "nothing to meet" },
    { name: "requiredGrowth", before: [700, 1, 1400], written: 0, zero: 1, why: "0 is the default" },
    {
      name: "baseYear",
      before: [700, 1, 1400, 0],
      answer: 1,
      zero: invalid,
      why: "years without it; 0 is no year",
    },
  ],
  workings: [
    { why: "in a calendar year", args: [52, 0.8, 1400, 0.1, 2026], shown: 0 },
    { why: "in years", args: [52, 0.8, 1400, 0.1, null], shown: 1 },
  ],
  elementwise: {
    revenue: fc.constantFrom(52, 700, 1500, 0),
    revenueGrowth: fc.constantFrom(0.8, 0.1, -1),
    required: fc.constantFrom(700, 1400),
    requiredGrowth: fc.constantFrom(0, 0.2),
  },
  lambda: {
    why: "whole numbers of years, met already, never met, with and without a base year",
    errors: [NUM, NA],
    args: fc.oneof(
      fc.tuple(revenue, rate, positive, rate, fc.constantFrom<Cell>(absent.baseYear, 2026)),
      // Whole numbers of years and one just above, equal amounts, equal rates.
      fc.tuple(
        fc.constantFrom(87.5, 175, 350, 700, 175 / 2 ** 0.0005),
        fc.constantFrom(0, 1, 3),
        fc.constantFrom(700, 1400),
        fc.constantFrom(0, 1),
        year,
      ),
    ),
  },
};
