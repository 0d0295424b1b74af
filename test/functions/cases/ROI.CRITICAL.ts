import fc from "fast-check";
import { decimal, DIV, mostly, NUM, oneOrBlock } from "../draws";
import type { FunctionCases } from "../functionCases";

const cost = mostly(decimal(0.01, 900, 2), [0, -1], 8);

export const cases: FunctionCases = {
  counts: { examples: 1, explanations: 1, workings: 1 },
  workings: [{ why: "of two costs", args: [35, 10], shown: 0 }],
  elementwise: { under: fc.constantFrom(3, 0.5, 0, -1), over: fc.constantFrom(1, 0.2, 0, -1) },
  lambda: {
    why: "costs of 0, both or one, and below",
    errors: [NUM, DIV],
    args: fc.oneof(
      fc.tuple(oneOrBlock(cost), mostly(cost, [0], 2)),
      fc.tuple(mostly(cost, [0], 2), oneOrBlock(cost)),
    ),
  },
};
