import fc from "fast-check";
import { amount, anyAmount, DIV, oneOrBlock } from "../draws";
import { divisionByZero, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 1, explanations: 1, workings: 1 },
  omitted: [
    { name: "required", before: [700], written: 1400, zero: divisionByZero, why: "nothing to cover" },
  ],
  workings: [{ why: "covered in part", args: [100, 600], shown: 0 }],
  elementwise: { revenue: anyAmount, required: fc.constantFrom(0, 600, 1400) },
  lambda: { why: "a requirement of 0", errors: [DIV], args: fc.tuple(oneOrBlock(amount), amount) },
};
