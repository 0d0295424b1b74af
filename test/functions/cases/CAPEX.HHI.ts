import fc from "fast-check";
import { DIV, mostly, NUM, weights } from "../draws";
import { outsideDomain, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 1, explanations: 1, workings: 1 },
  omitted: [
    { name: "scale", before: [[[1, 1]]], written: 10_000, zero: outsideDomain, why: "0 measures nothing" },
  ],
  lambda: {
    why: "ranges of any shape, blanks, one value that has all, nothing at all, scales refused",
    errors: [NUM, DIV],
    args: fc.tuple(weights, mostly(fc.constantFrom(10_000, 1, 100), [0, -1], 8)),
  },
};
