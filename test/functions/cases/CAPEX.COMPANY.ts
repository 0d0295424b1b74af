import fc from "fast-check";
import { invalid, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 5, workings: 0 },
  omitted: [
    { name: "field", before: ["META"], written: "focus", zero: invalid, why: "0 is no field" },
    { name: "language", before: ["META", "focus"], written: "en-US", zero: invalid, why: "0 is no language" },
  ],
  elementwise: { company: fc.constantFrom("MSFT", "谷歌", " meta ", "Amazon.com, Inc.", "Oracle") },
};
