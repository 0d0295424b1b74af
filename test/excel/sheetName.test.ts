import { freeSheetName } from "../../src/excel/sheetName";

const rows: [why: string, wished: string, taken: string[], name: string][] = [
  ["free", "Baseline", ["Sheet1"], "Baseline"],
  ["taken, in another case", "Baseline", ["BASELINE"], "Baseline (2)"],
  ["the second taken too", "Baseline", ["Baseline", "baseline (2)"], "Baseline (3)"],
  ["cut to 31 characters", "x".repeat(40), [], "x".repeat(31)],
  ["cut so that the number fits", "x".repeat(40), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
];

test.each(rows)("%s", (_why, wished, taken, name) => {
  expect(freeSheetName(wished, taken)).toBe(name);
});
