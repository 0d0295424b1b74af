import fc from "fast-check";
import { amount, decimal, DIV, firstYear, gentleRate, line, mostly, NUM, year } from "../draws";
import { invalid, outsideDomain, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 1, workings: 2 },
  omitted: [
    {
      name: "year",
      before: [[[0.5]], [[0.5]]],
      written: 2027,
      zero: invalid,
      why: "0 is no year",
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
      before: [[[0.5]], [[0.5]], 2028, 100],
      written: 2026,
      zero: invalid,
      why: "0 is no year",
    },
    {
      name: "multiple",
      before: [[[0.5]], [[0.5]], 2027, 100, 2026],
      written: 1,
      zero: outsideDomain,
      why: "no cost at all",
    },
    {
      name: "rule",
      before: [[[0.5]], [[0.5]], 2027, 100, 2026, 1],
      written: "cost",
      zero: invalid,
      why: "0 is no rule",
    },
  ],
  workings: [
    {
      why: "of one growth and margin",
      args: [[[0.2, 0.6]], [[0.4, 0.5, 0.6]], 2028, 700, 2026, 2, "cost"],
      shown: 1,
      cell: [1, 2],
    },
    {
      why: "from the gross profit",
      args: [[[0.2, 0.6]], [[0.4, 0.5, 0.6]], 2028, 700, 2026, 1, "profit"],
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
      mostly(fc.constantFrom(1, 2, 1.5), [0, -1], 20),
      fc.constantFrom("cost", "profit", "COST"),
    ),
  },
};
