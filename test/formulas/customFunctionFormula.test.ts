import {
  callsCustomFunction,
  hasResult,
  hasStoredName,
  repairedFormula,
} from "../../src/formulas/customFunctionFormula";

const rows: [why: string, formula: unknown, calls: boolean, repaired?: string][] = [
  ["a call", "=CAPEX.PROJECT(2028)", true],
  ["in lower case, nested, with a space before the bracket", "=1+sum(roi.gap (1))", true],
  ["the name Excel stores", "=_xldudf_CAPEX_PROJECT(2028)", true, "=CAPEX.PROJECT(2028)"],
  [
    "stored names within typed ones, and a text",
    '=ROI.GAP(_xldudf_CAPEX_GROWTH())&"_xldudf_ROI_GAP("',
    true,
    '=ROI.GAP(CAPEX.GROWTH())&"_xldudf_ROI_GAP("',
  ],
  [
    "a stored name that Excel takes to be another workbook's",
    "=[2]!_xldudf_ROI_GAP(1)+'C:\\[Book1.xlsx]Sheet1'!_xldudf_ROI_GAP(2)",
    true,
    "=ROI.GAP(1)+ROI.GAP(2)",
  ],
  ["a text with a call in it", '="CAPEX.PROJECT(2028)"', false],
  ["a sheet called like a call", "='CAPEX.PROJECT(1)'!A1", false],
  ["another add-in's function that ends so", "=MY.CAPEX.PROJECT(1)+XCAPEX.PROJECT(1)", false],
  ["another add-in's stored function", "=_xldudf_CX_GET(1)", false],
  ["a name without a bracket", "=CAPEX.PROJECT", false],
  ["no formula", "CAPEX.PROJECT(2028)", false],
  ["a number", 2028, false],
];

test.each(rows)("%s: %s", (_why, formula, calls, repaired = formula as string) => {
  expect(callsCustomFunction(formula)).toBe(calls);
  if (typeof formula === "string") expect(repairedFormula(formula)).toBe(repaired);
});

const states: [why: string, formula: string, value: unknown, stored: boolean, result: boolean][] = [
  ["it calculates", "=ROI.GAP(0.35)", -0.25, false, true],
  ["an error of its own is a result", "=ROI.GAP(A1)", "#VALUE!", false, true],
  ["Excel does not know it", "=ROI.GAP(0.35)", "#NAME?", false, false],
  ["stored, with the value it had when the file was saved", "=_xldudf_ROI_GAP(0.35)", -0.25, true, true],
  ["still at work", "=ROI.GAP(0.35)", "#BUSY!", false, false],
];

test.each(states)("%s", (_why, formula, value, stored, result) => {
  expect([hasStoredName(formula), hasResult(value)]).toEqual([stored, result]);
});
