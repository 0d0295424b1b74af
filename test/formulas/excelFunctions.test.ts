import { functionPrefixes } from "../../src/workbench/formulas/newerFunctions";
import { excelFunctionAge, excelFunctionNames } from "../../src/formulas/excelFunctions";

test("Excel's functions are known, also the newer ones that a file names with a prefix", () => {
  expect(new Set(excelFunctionNames).size).toBe(excelFunctionNames.length);
  expect(excelFunctionNames.length).toBeGreaterThan(530);
  expect(functionPrefixes.size).toBeGreaterThan(150);
  expect([...functionPrefixes.keys()].filter((name) => !excelFunctionAge(name))).toEqual([]);
  expect(excelFunctionNames.filter((name) => !/^[A-Z][A-Z0-9.]*$/.test(name))).toEqual([]);
});

test.each([
  ["SUM", "always"],
  ["XLOOKUP", "sinceDynamicArrays"],
  ["LAMBDA", "sinceLambda"],
  ["FLATTEN", undefined],
])("%s: %s", (name, age) => {
  expect(excelFunctionAge(name)).toBe(age);
});
