import fc from "fast-check";
import { type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 1, workings: 1 },
  omitted: [
    { name: "capex", before: ["SE"], written: 700, zero: 0, why: "nothing spent is no part of anything" },
  ],
  workings: [{ why: "of its GDP", args: ["Sweden", 720], shown: 0 }],
  elementwise: {
    country: fc.constantFrom("Sweden", "CHE", "瑞士", "uk", "Atlantis"),
    capex: fc.constantFrom(700, 0, 1.5, -1),
  },
};
