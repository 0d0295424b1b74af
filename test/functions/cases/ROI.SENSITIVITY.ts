import fc from "fast-check";
import { amount, decimal, DIV, firstYear, gentleRate, line, mostly, NUM, year } from "../draws";
import type { FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 1, explanations: 1, workings: 1 },
  omitted: [
    {
      name: "year",
      before: [[[0.5]], [[0.5]]],
      written: 2027,
      zero: [[0]],
      why: "2,026 years back nothing is left",
    },
    {
      name: "base",
      before: [[[0.5]], [[0.5]], 2027],
      written: 700,
      zero: [[0]],
      why: "nothing grows to nothing",
    },
    {
      name: "baseYear",
      before: [[[0.5]], [[0.5]], 2, 100],
      written: 2026,
      zero: [[450]],
      why: "the year 0 is a year",
    },
  ],
  workings: [
    {
      why: "of one growth and margin",
      args: [[[0.2, 0.6]], [[0.4, 0.5, 0.6]], 2028, 700, 2026],
      shown: 0,
      cell: [1, 2],
    },
  ],
  lambda: {
    why: "rows and columns in each role, −100 % backwards, margins refused",
    errors: [NUM, DIV],
    args: fc.tuple(
      line(gentleRate),
      line(mostly(decimal(0, 0.99, 2), [0, 1, 1.2, -0.1], 30)),
      year,
      amount,
      firstYear,
    ),
  },
};
