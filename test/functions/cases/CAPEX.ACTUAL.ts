import fc from "fast-check";
import { invalid, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 4, explanations: 8, workings: 0 },
  omitted: [
    { name: "basis", before: ["MSFT", 2025], written: "leases", zero: invalid, why: "0 is no basis" },
    { name: "data", before: ["MSFT", 2025, "leases"], answer: 118, zero: invalid, why: "0 is no heading" },
  ],
  elementwise: {
    company: fc.constantFrom("MSFT", "Google", "META", "AWS", "total", "Oracle"),
    year: fc.constantFrom(2024, 2025, 2030, 46023),
  },
};
