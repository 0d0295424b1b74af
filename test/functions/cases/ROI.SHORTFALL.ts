import fc from "fast-check";
import { amount, anyAmount, oneOrBlock } from "../draws";
import type { FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 2, workings: 1 },
  omitted: [{ name: "required", before: [700], written: 1400, zero: -700, why: "all is surplus" }],
  workings: [{ why: "a surplus", args: [1500, 1400], shown: 0 }],
  elementwise: { revenue: anyAmount, required: anyAmount },
  lambda: { why: "one amount or a range", errors: [], args: fc.tuple(oneOrBlock(amount), amount) },
};
