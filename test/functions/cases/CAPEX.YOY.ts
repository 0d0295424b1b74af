import fc from "fast-check";
import { amount, DIV, line } from "../draws";
import type { FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 1, explanations: 1, workings: 1 },
  workings: [
    { why: "in a row", args: [[[437.5, 700, 1200]]], shown: 0, cell: [0, 2] },
    { why: "in a column", args: [[[437.5], [700]]], shown: 0, cell: [1, 0] },
  ],
  lambda: {
    why: "rows and columns, one value alone, a zero in between",
    errors: [DIV],
    args: fc.tuple(line(amount)),
  },
};
