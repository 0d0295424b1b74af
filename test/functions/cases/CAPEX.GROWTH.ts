import fc from "fast-check";
import { anyAmount, decimal, DIV, mostly, NUM, positive } from "../draws";
import { divisionByZero, outsideDomain, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 3, explanations: 2, workings: 2 },
  omitted: [
    { name: "start", before: [], written: 437.5, zero: divisionByZero, why: "growth from 0 has no rate" },
    { name: "end", before: [100], written: 700, zero: -1, why: "all is lost" },
    { name: "periods", before: [437.5, 1120], written: 1, zero: outsideDomain, why: "no time has no rate" },
  ],
  workings: [
    { why: "in one period", args: [416.4, 700, 1], shown: 0 },
    { why: "in several periods", args: [100, 700, 2.5], shown: 1 },
  ],
  elementwise: { start: fc.constantFrom(100, 0, -1), end: anyAmount, periods: fc.constantFrom(1, 2.5, 0) },
  lambda: {
    why: "an end of 0, a start of 0, negative amounts, no periods, parts of a period",
    errors: [NUM, DIV],
    args: fc.tuple(positive, positive, mostly(decimal(0.25, 12, 2), [1, 0, -1])),
  },
};
