import fc from "fast-check";
import { anyRate, oneOrBlock, rate } from "../draws";
import type { FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 2, workings: 1 },
  omitted: [{ name: "capexGrowth", before: [0.35], written: 0.6, zero: 0.35, why: "0 is no growth" }],
  workings: [{ why: "behind", args: [0.35, 0.6], shown: 0 }],
  elementwise: { revenueGrowth: anyRate, capexGrowth: anyRate },
  lambda: { why: "one rate or a range", errors: [], args: fc.tuple(oneOrBlock(rate), rate) },
};
