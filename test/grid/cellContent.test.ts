import { isFormula, isSameValue } from "../../src/grid/cellContent";

const values: [why: string, one: unknown, other: unknown, same: boolean][] = [
  ["equal numbers", 1792, 1792, true],
  ["numbers that differ in the tenth digit", 1792.0000001, 1792, true],
  ["numbers that differ in the eighth", 1792.0001, 1792, false],
  ["numbers near 0", 1e-12, 0, true],
  ["a number and its text", 1, "1", false],
  ["an empty cell, as two Excels tell it", null, "", true],
  ["an empty cell and 0", "", 0, false],
  ["texts", "At risk", "at risk", false],
  ["the same error", "#N/A", "#N/A", true],
  ["another error", "#N/A", "#NUM!", false],
  ["truth values", true, true, true],
];

test.each(values)("%s", (_why, one, other, same) => {
  expect(isSameValue(one, other)).toBe(same);
});

const contents: [why: string, content: unknown, expected: boolean][] = [
  ["a formula", "=1+1", true],
  ["a text", "1+1", false],
  ["nothing", "", false],
  ["a number", 2, false],
];

test.each(contents)("%s is a formula or is not", (_why, content, expected) => {
  expect(isFormula(content)).toBe(expected);
});
