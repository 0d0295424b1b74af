import { shownCell, shownValue, type Precision } from "../../src/explain/shownValue";
import type { CellValue } from "../../src/formulas/value";
import type { ValueUnit } from "../../src/functions/functionDoc";

const cells: [why: string, cell: CellValue, unit: ValueUnit, precision: Precision, expected: string][] = [
  ["an amount as given", 700, "amount", "exact", "700"],
  ["an amount in a column", 700, "amount", "column", "700.0"],
  ["an amount in a sentence", 1224.304375, "amount", "sentence", "1,224.3"],
  ["as many decimals as arithmetic needs", 1224.304375, "amount", "exact", "1,224.3044"],
  ["a rate", 0.6, "rate", "exact", "60%"],
  ["a rate in a column", 0.6, "rate", "column", "60.0%"],
  ["a negative rate", -0.25, "rate", "sentence", "-25%"],
  ["what would be shown as 0", 0.0000123, "amount", "column", "0.0000123"],
  ["a rate that would be", 0.0000123, "rate", "column", "0.00123%"],
  ["zero is 0", 0, "amount", "column", "0.0"],
  ["what would be endless", 1.5e20, "amount", "column", "1.5E20"],
  ["a year has no thousands", 2028, "year", "column", "2028"],
  ["a number has no decimals of its own", 5, "number", "column", "5"],
  ["years of life", 5.60234, "number", "sentence", "5.6"],
  ["Excel's number of a date", 46082, "date", "sentence", "2026-03-01"],
  ["a date as text", "2026-03-01", "date", "sentence", "2026-03-01"],
  ["a keyword", "fade", "text", "column", "fade"],
  ["a long text is cut", "x".repeat(100), "text", "column", `${"x".repeat(80)}…`],
  ["a truth value as Excel shows it", true, "number", "column", "TRUE"],
  ["an empty cell", null, "amount", "column", "–"],
  ["an error", { kind: "error", error: "#N/A" }, "amount", "column", "#N/A"],
];

test.each(cells)("%s", (_why, cell, unit, precision, expected) => {
  expect(shownCell(cell, unit, "en-US", precision)).toBe(expected);
});

const lists: [why: string, locale: string, expected: string][] = [
  ["English", "en-US", "1.5, 2"],
  ["Chinese", "zh-TW", "1.5、2"],
  ["where commas mark decimals", "de-DE", "1,5; 2"],
];

test.each(lists)("a list of numbers: %s", (_why, locale, expected) => {
  expect(shownValue([[1.5], [2]], ["amount"], locale, "exact")).toBe(expected);
});

test("each column of a table has its unit, the last one holding for all further ones", () => {
  const row = [2027, 805, 910];
  expect(shownValue([row], ["year", "amount"], "en-US", "column")).toBe("2027, 805.0, 910.0");
});

test("of many values the first and the last are shown, and in arithmetic more of them", () => {
  const column = [1, 2, 3, 4, 5].map((value) => [value]);
  expect(shownValue(column, ["number"], "en-US", "sentence")).toBe("1, 2, …, 5");
  expect(shownValue(column, ["number"], "en-US", "exact")).toBe("1, 2, 3, 4, 5");
});
