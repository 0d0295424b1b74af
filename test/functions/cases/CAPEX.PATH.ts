import fc from "fast-check";
import { amount, atCeiling, ceiling, decimal, mostly, NUM, positive, rate, yearsOfTable } from "../draws";
import { invalid, type FunctionCases } from "../functionCases";
import type { Cell } from "../lambdaEngine";

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 3, workings: 3 },
  omitted: [
    {
      name: "lastYear",
      before: [],
      written: 2030,
      zero: invalid,
      why: "0 is no year",
    },
    { name: "method", before: [2028], written: "constant", zero: invalid, why: "0 is no method" },
    {
      name: "growth",
      before: [2027, "constant"],
      written: 0.6,
      zero: [
        [2026, 700, ""],
        [2027, 700, 0],
      ],
      why: "0 is no growth",
    },
    {
      name: "endValue",
      before: [2028, "fade", 0.6],
      answer: invalid,
      zero: [
        [2026, 700, ""],
        [2027, 1120, 0.6],
        [2028, 1120, 0],
      ],
      why: "fade needs an end; 0 is one",
    },
    {
      name: "base",
      before: [2027, "constant", 0.5, null],
      written: 700,
      zero: [
        [2026, 0, ""],
        [2027, 0, 0.5],
      ],
      why: "nothing grows to nothing",
    },
    {
      name: "baseYear",
      before: [2027, "constant", 0.5, null, 100],
      written: 2026,
      zero: invalid,
      why: "0 is no year",
    },
  ],
  workings: [
    { why: "on a logistic curve", args: [2030, "scurve", 0.6, 3000, 700, 2026], shown: 1, cell: [3, 1] },
    { why: "at one rate", args: [2030, "constant", 0.3, null, 700, 2026], shown: 2, cell: [3, 1] },
  ],
  lambda: {
    why: "each method in several spellings, base year alone, horizons refused, a rate that falls below −100 %",
    errors: [NUM],
    args: yearsOfTable.chain(({ first, last }) => {
      const [from, to] = [fc.constant(first), fc.constant(last)];
      const method = (...spellings: string[]) => fc.constantFrom(...spellings);
      return fc.oneof(
        fc.tuple(to, method("constant", "Constant"), rate, fc.constantFrom<Cell>("", 5), amount, from),
        fc.tuple(to, method("fade", "FADE"), rate, rate, amount, from),
        fc.tuple(to, method("scurve", "SCurve"), mostly(decimal(0.01, 2, 2), [0]), ceiling, positive, from),
        fc.tuple(to, method("scurve"), fc.constant(0.6), fc.constant(700), atCeiling, from),
      );
    }),
  },
};
