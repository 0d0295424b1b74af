import fc from "fast-check";
import { decimal, DIV, mostly, NUM, oneOrBlock } from "../draws";
import type { FunctionCases } from "../functionCases";

const years = mostly(decimal(0.25, 12, 2), [0, -1]);

export const cases: FunctionCases = {
  counts: { examples: 1, explanations: 2, workings: 1 },
  workings: [{ why: "of a longer life", args: [100, 3, 4.5], shown: 0 }],
  elementwise: {
    netBook: fc.constantFrom(100, 0, -1),
    remaining: fc.constantFrom(3, 0.5, 0, -1),
    newRemaining: fc.constantFrom(4, 1.5, 0, -1),
  },
  lambda: {
    why: "longer and shorter lives, parts of a year, nothing left to write off, lives of 0 and below",
    errors: [NUM, DIV],
    args: fc.tuple(oneOrBlock(mostly(decimal(0, 3000, 1), [0, -1])), years, years),
  },
};
