import fc from "fast-check";
import { amount, decimal, DIV, line, mostly, NUM, VALUE } from "../draws";
import type { FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 1, workings: 3 },
  omitted: [
    { name: "lag", before: [[[1, 3]], [[4, 5]]], written: 1, zero: [["", 0.4]], why: "of the same period" },
  ],
  workings: [
    { why: "in the same period", args: [[[135, 165, 201]], [[27, 37, 70]], 0], shown: 0, cell: [0, 2] },
    { why: "on the period before", args: [[[135], [165]], [[27], [37]], 1], shown: 1, cell: [1, 0] },
    { why: "two periods later", args: [[[135, 165, 201]], [[27, 37, 70]], 2], shown: 2, cell: [0, 2] },
  ],
  lambda: {
    why: "rows and columns, one period alone, lags up to and beyond the line, lines of different length",
    errors: [NUM, DIV, VALUE],
    args: fc.integer({ min: 1, max: 9 }).chain((length) => {
      const spending = mostly(decimal(0.1, 900, 1), [0, -1], 8);
      const lag = mostly(fc.integer({ min: 0, max: 4 }), [10, 11, -1, 0.5], 8);
      return fc.oneof(
        { weight: 9, arbitrary: fc.tuple(line(amount, length, length), line(spending, length, length), lag) },
        { weight: 1, arbitrary: fc.tuple(line(amount), line(spending), lag) },
      );
    }),
  },
};
