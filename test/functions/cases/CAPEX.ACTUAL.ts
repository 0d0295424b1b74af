import fc from "fast-check";
import { invalid, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 3, explanations: 7, workings: 0 },
  omitted: [
    { name: "basis", before: ["MSFT", 2025], written: "leases", zero: invalid, why: "0 is no basis" },
  ],
  elementwise: {
    company: fc.constantFrom("MSFT", "Google", "META", "AWS", "total", "Oracle"),
    year: fc.constantFrom(2024, 2025, 2030, 46023),
  },
};
