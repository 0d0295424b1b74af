import { invalid, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 1, explanations: 1, workings: 0 },
  omitted: [
    { name: "name", before: [], written: "baseline", zero: invalid, why: "0 is no table" },
    { name: "language", before: ["drivers"], written: "en-US", zero: invalid, why: "0 is no language" },
  ],
};
