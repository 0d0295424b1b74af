import { freeNames, freeSheetName, freeWorkbookName } from "../../src/excel/insertion/freeName";

const sheetNames: [why: string, wished: string, taken: string[], name: string][] = [
  ["free", "Baseline", ["Sheet1"], "Baseline"],
  ["taken, in another case", "Baseline", ["BASELINE"], "Baseline (2)"],
  ["the second taken too", "Baseline", ["Baseline", "baseline (2)"], "Baseline (3)"],
  ["cut to 31 characters", "x".repeat(40), [], "x".repeat(31)],
  ["cut so that the number fits", "x".repeat(40), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
];

test.each(sheetNames)("a sheet's name: %s", (_why, wished, taken, name) => {
  expect(freeSheetName(wished, taken)).toBe(name);
});

const workbookNames: [why: string, wished: string, taken: string[], name: string][] = [
  ["free", "Capex_2026", ["Capex_Growth"], "Capex_2026"],
  ["taken, in another case", "Capex_2026", ["CAPEX_2026"], "Capex_2026_2"],
  ["the second taken too", "Plan", ["plan", "Plan_2"], "Plan_3"],
];

test.each(workbookNames)("a name in the workbook: %s", (_why, wished, taken, name) => {
  expect(freeWorkbookName(wished, taken)).toBe(name);
});

test("no name is given twice", () => {
  expect(freeNames(["Plan", "Plan", "Other"], ["plan"], freeWorkbookName)).toEqual([
    "Plan_2",
    "Plan_3",
    "Other",
  ]);
});
