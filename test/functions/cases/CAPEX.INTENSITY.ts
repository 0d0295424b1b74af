import fc from "fast-check";
import { amount, anyAmount, blockOf, decimal, DIV, mostly, NUM, size } from "../draws";
import type { FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 1, explanations: 1, workings: 1 },
  workings: [{ why: "of one amount", args: [131.82, 716.9], shown: 0 }],
  elementwise: { capex: anyAmount, revenue: fc.constantFrom(1000, 0, -1) },
  lambda: {
    why: "two ranges of one shape, or one cell against a range from either side",
    errors: [NUM, DIV],
    args: size.chain(([height, width]) => {
      const sales = mostly(decimal(0.1, 900, 1), [0, -1], 12);
      return fc.oneof(
        fc.tuple(blockOf(amount, height, width), blockOf(sales, height, width)),
        fc.tuple(amount, blockOf(sales, height, width)),
        fc.tuple(blockOf(amount, height, width), sales),
      );
    }),
  },
};
