import fc from "fast-check";
import { invalid, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 3, explanations: 3, workings: 0 },
  omitted: [
    { name: "year", before: ["MSFT"], written: 2026, zero: invalid, why: "0 is no year" },
    { name: "point", before: ["META", 2026], written: "mid", zero: invalid, why: "0 is no point" },
    {
      name: "asOf",
      before: ["META", 2026, "mid"],
      written: "2026-07-30",
      zero: invalid,
      why: "0 is no date",
    },
    {
      name: "data",
      before: ["META", 2026, "mid", null],
      answer: 137.5,
      zero: invalid,
      why: "0 is no heading",
    },
  ],
  elementwise: { company: fc.constantFrom("MSFT", "Google", "META", "AWS", "total", "Oracle") },
};
