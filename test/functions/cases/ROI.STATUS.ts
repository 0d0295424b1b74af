import fc from "fast-check";
import { anyRate, decimal, mostly, NUM, oneOrBlock } from "../draws";
import { invalid, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 1, workings: 0 },
  omitted: [
    { name: "tolerance", before: [0.01], written: 0, zero: "Ahead", why: "0 is the default" },
    { name: "language", before: [0.01, 0], written: "en-US", zero: invalid, why: "0 is no language" },
  ],
  elementwise: { gap: anyRate },
  lambda: {
    why: "gaps exactly at the tolerance, and where binary fractions miss it by a hair",
    errors: [NUM],
    args: fc.tuple(
      oneOrBlock(mostly(decimal(-0.05, 0.05, 2), [0.63 - 0.6, 0.03 + 5e-13, -0.03 - 5e-13])),
      fc.oneof(mostly(decimal(0, 0.05, 2), [0, -0.01]), fc.constant(0.03)),
      fc.constantFrom("en-US", "zh-TW", "ZH-tw"),
    ),
  },
};
