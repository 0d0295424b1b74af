import { invalid, notAvailable, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 3, explanations: 9, workings: 0 },
  omitted: [
    { name: "item", before: [], written: "total", zero: notAvailable, why: "0 is no item" },
    { name: "unit", before: ["total"], written: "bn", zero: invalid, why: "0 is no unit" },
  ],
};
