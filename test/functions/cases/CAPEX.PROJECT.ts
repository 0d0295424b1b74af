import fc from "fast-check";
import {
  amount,
  anyAmount,
  DIV,
  firstYear,
  gentleRate,
  line,
  NA,
  NUM,
  oneOrBlock,
  rate,
  year,
} from "../draws";
import { invalid, type FunctionCases } from "../functionCases";

export const cases: FunctionCases = {
  counts: { examples: 3, explanations: 2, workings: 2 },
  omitted: [
    { name: "growth", before: [2028], written: 0.6, zero: 700, why: "0 is no growth" },
    { name: "base", before: [2028, 0.5], written: 700, zero: 0, why: "nothing grows to nothing" },
    { name: "baseYear", before: [2028, 0.5, 100], written: 2026, zero: invalid, why: "0 is no year" },
  ],
  workings: [
    { why: "at one rate", args: [2030, 0.15, 700, 2026], shown: 1 },
    { why: "backwards", args: [2025, 0.6, 700, 2026], shown: 1 },
  ],
  elementwise: { year: fc.constantFrom(2000, 2025, 2026, 2050, 26, 46023), base: anyAmount },
  lambda: {
    why: "one rate or a path, years before, at and beyond the base, −100 % both ways",
    errors: [NUM, DIV, NA],
    args: fc.oneof(
      fc.tuple(oneOrBlock(year), rate, amount, firstYear),
      fc.tuple(oneOrBlock(fc.integer({ min: 2022, max: 2030 })), fc.constant(-1), amount, fc.constant(2026)),
      fc.tuple(oneOrBlock(year), line(gentleRate, 2), amount, fc.integer({ min: 2018, max: 2022 })),
    ),
  },
};
