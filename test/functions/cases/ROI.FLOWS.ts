import fc from "fast-check";
import { amount, decimal, line, mostly, NUM, VALUE } from "../draws";
import type { FunctionCases } from "../functionCases";

const share = mostly(decimal(0, 1, 2), [0, 1, -0.1, 1.1], 12);

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 1, workings: 3 },
  omitted: [
    {
      name: "ramp",
      before: [700, 0.4, 0.5, 2],
      written: 1,
      zero: [[-700], [0], [0]],
      why: "nothing is in use",
    },
    {
      name: "priceChange",
      before: [700, 0.4, 0.5, 2, 1],
      written: 0,
      zero: [[-700], [140], [140]],
      why: "0 is the default",
    },
    {
      name: "salvageRate",
      before: [700, 0.4, 0.5, 2, 1, 0],
      written: 0,
      zero: [[-700], [140], [140]],
      why: "0 is the default",
    },
  ],
  workings: [
    { why: "of the outlay", args: [100, 0.5, 0.6, 5, 0.8, -0.1, 0.1], shown: 0 },
    { why: "of a year", args: [100, 0.5, 0.6, 5, 0.8, -0.1, 0.1], shown: 1, cell: [3, 0] },
    { why: "of the last year", args: [100, 0.5, 0.6, 5, 0.8, -0.1, 0.1], shown: 2, cell: [5, 0] },
  ],
  lambda: {
    why: "ramps shorter and longer than the life, prices that fall to nothing, all on and beyond their bounds",
    errors: [NUM, VALUE],
    args: fc.tuple(
      amount,
      mostly(decimal(0, 2, 2), [0, -0.1], 12),
      mostly(decimal(-0.5, 1, 2), [1, 1.1], 12),
      mostly(fc.integer({ min: 1, max: 12 }), [1, 100, 101, 0, -1, 2.5], 12),
      fc.oneof(share, line(mostly(decimal(0, 1, 2), [0, 1, 1.1], 60))),
      mostly(decimal(-0.5, 0.5, 2), [0, -1, -1.1], 8),
      share,
    ),
  },
};
