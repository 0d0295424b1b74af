import fc from "fast-check";
import { decimals, DIV, NUM, total, weights } from "../draws";
import type { FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 1, workings: 1 },
  omitted: [
    { name: "total", before: [[[1, 1]]], written: 700, zero: [[0, 0]], why: "0 is split into zeros" },
    { name: "decimals", before: [[[1, 2]], 10], written: 1, zero: [[3, 7]], why: "0 is whole units" },
  ],
  workings: [
    {
      why: "rounded",
      args: [
        [
          [190, 185],
          [135, 200],
        ],
        700,
        1,
      ],
      shown: 0,
      cell: [1, 0],
    },
  ],
  lambda: {
    why: "ties, blanks, totals finer than a unit, negative or too large to count, decimals refused",
    errors: [NUM, DIV],
    args: fc.oneof(
      { weight: 5, arbitrary: fc.tuple(weights, total, decimals) },
      // Half a unit that binary fractions miss by a hair.
      { weight: 1, arbitrary: fc.tuple(weights, fc.constantFrom(1.005, -1.115, 8.345), fc.constant(2)) },
    ),
  },
};
