import { explainCalls } from "../../src/explain/explainCalls";
import { headlineOf } from "../../src/explain/headline";
import { parseCalls } from "../../src/formulas/parseCalls";
import type { CellValue } from "../../src/formulas/value";
import { knownFunctions } from "./knownFunctions";

const error = (code: string): CellValue => ({ kind: "error", error: code });
const known = knownFunctions("en-US");

/** The headline of a cell that holds a formula and shows a value. */
function headline(formula: string, value: CellValue) {
  const explanations = explainCalls(parseCalls(formula), known);
  const whole = explanations.find(({ call }) => formula === `=${call.text}`);
  return headlineOf(value, explanations, whole, known);
}

const rows: [why: string, formula: string, value: CellValue, expected: object][] = [
  ["a call that is all there is", "=CAPEX.PROJECT(2028)", 1792, { shown: "1,792.0", isUsdBn: true }],
  ["digits that engines differ in", "=CAPEX.PROJECT(2028)", 1792.0000000001, { shown: "1,792.0" }],
  ["a rate in its unit", "=CAPEX.GROWTH()", 0.6, { shown: "60.0%", isUsdBn: false }],
  [
    "part of a formula: the cell's own value",
    "=CAPEX.PROJECT(2028)+1",
    1793,
    { shown: "1,793", isUsdBn: false },
  ],
  ["what only Excel can tell, in the result's unit", "=CAPEX.GROWTH(MAX(1,2))", 349, { shown: "34,900.0%" }],
  ["an error that is explained", "=ROI.REQUIRED(,1)", error("#DIV/0!"), { shown: "#DIV/0!", isError: true }],
];

test.each(rows)("%s", (_why, formula, value, expected) => {
  const found = headline(formula, value);
  expect(found).toMatchObject(expected);
  expect(found).not.toHaveProperty("oddity");
});

const oddities: [why: string, formula: string, value: CellValue, oddity: string, shown: string][] = [
  ["functions not registered yet", "=CAPEX.PROJECT(2028)", error("#NAME?"), "nameUnknown", "#NAME?"],
  ["still calculating", "=CAPEX.PROJECT(2028)", error("#BUSY!"), "busy", "#BUSY!"],
  ["no room for the result", "=CAPEX.PATH()", error("#SPILL!"), "spillBlocked", "#SPILL!"],
  ["another function's error", "=CAPEX.PROJECT(2028)/0", error("#DIV/0!"), "elsewhere", "#DIV/0!"],
  ["not calculated since", "=CAPEX.PROJECT(2028)", 1700, "differs", "1,700.0"],
  ["an error not calculated yet", "=ROI.REQUIRED(,1)", 1400, "differs", "1,400.0"],
];

test.each(oddities)("%s", (_why, formula, value, oddity, shown) => {
  expect(headline(formula, value)).toMatchObject({ oddity, shown });
});

test("what the function comes to is told where the cell shows something else", () => {
  expect(headline("=CAPEX.PROJECT(2028)", 1700).expected).toBe("1,792.0");
  expect(headline("=ROI.REQUIRED(,1)", 1400).expected).toBe("#DIV/0!");
});
