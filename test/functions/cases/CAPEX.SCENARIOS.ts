import fc from "fast-check";
import { amount, gentleRate, line, NUM, yearsOfTable } from "../draws";
import { invalid, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 1, explanations: 1, workings: 1 },
  omitted: [
    {
      name: "lastYear",
      before: [[[0.5]]],
      written: 2030,
      zero: invalid,
      why: "0 is no year",
    },
    {
      name: "base",
      before: [[[0.5]], 2026],
      written: 700,
      zero: [[2026, 0]],
      why: "nothing grows to nothing",
    },
    {
      name: "baseYear",
      before: [[[0.5]], 2028, 100],
      written: 2026,
      zero: invalid,
      why: "0 is no year",
    },
  ],
  workings: [{ why: "of the second rate", args: [[[0.1], [0.3]], 2030, 700, 2026], shown: 0, cell: [3, 2] }],
  lambda: {
    why: "a loss of everything, base year alone, horizons refused",
    errors: [NUM],
    args: yearsOfTable.chain(({ first, last }) =>
      fc.tuple(line(gentleRate), fc.constant(last), amount, fc.constant(first)),
    ),
  },
};
