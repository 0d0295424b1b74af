import { parseCalls } from "../../src/formulas/parseCalls";
import { referencesOf } from "../../src/formulas/references";
import { resolveReference } from "../../src/formulas/resolveReference";
import { sheetPrefixes } from "../../src/formulas/sheetPrefixes";

const places: [why: string, reference: string, expected: unknown][] = [
  ["on the formula's sheet", "$B$2:$B$7", { kind: "cells", address: "B2:B7", spills: false }],
  ["on another", "Model!A1", { kind: "cells", sheet: "Model", address: "A1", spills: false }],
  ["quoted", "'My ''26'!A1", { kind: "cells", sheet: "My '26", address: "A1", spills: false }],
  ["what spills", "Model!$A$1#", { kind: "cells", sheet: "Model", address: "A1", spills: true }],
  ["a name", "Growth", { kind: "name", name: "Growth" }],
  ["a sheet's own name", "Model!Growth", { kind: "name", sheet: "Model", name: "Growth" }],
  [
    "a Table's column",
    "Spending[Capex]",
    { kind: "table", table: "Spending", column: "Capex", thisRow: false },
  ],
  [
    "its cell in this row",
    "Spending[@Capex]",
    { kind: "table", table: "Spending", column: "Capex", thisRow: true },
  ],
  ["of the table around it", "[@[AI capex]]", { kind: "table", column: "AI capex", thisRow: true }],
  ["several columns of a Table", "Spending[[Year]:[Capex]]", undefined],
  ["a Table's headings", "Spending[[#Headers],[Capex]]", undefined],
  ["several sheets", "Sheet1:Sheet3!A1", undefined],
  ["another workbook", "[Book.xlsx]Sheet1!A1", undefined],
  ["whole columns, which have no end", "A:A", undefined],
  ["more cells than are read", "A1:Z5000", undefined],
];

test.each(places)("%s: %s", (_why, text, expected) => {
  const [reference] = referencesOf(parseCalls(`=CAPEX.PROJECT(${text})`));
  expect(reference?.text).toBe(text);
  expect(reference && resolveReference(reference)).toEqual(expected);
});

test("each reference is named once, wherever it stands in arguments of ours", () => {
  const calls = parseCalls(
    "=LET(b,C1,SUM(Z1)+CAPEX.PROJECT(A1,-B1,b)+ROI.REQUIRED(CAPEX.PROJECT(A1,MAX(Z2))))",
  );
  expect(referencesOf(calls).map(({ text }) => text)).toEqual(["A1", "B1", "C1"]);
});

const prefixes: [why: string, formula: string, sheets: string[][]][] = [
  ["plain", "=Model!A1+Sheet2!B2:B3", [["Model"], ["Sheet2"]]],
  ["quoted, with a quote in it", "='My ''26'!A1", [["My '26"]]],
  ["with an exclamation mark in it", "='Go!'!A1", [["Go!"]]],
  ["in Chinese", "=資料!A1", [["資料"]]],
  ["several", "=SUM(Sheet1:Sheet3!A1)", [["Sheet1", "Sheet3"]]],
  ["columns, names and what spills", "=Model!A:A+Model!Growth+Model!A1#", [["Model"], ["Model"], ["Model"]]],
  ["at both ends of a range", "=Model!A1:Model!B2", [["Model"], ["Model"]]],
  ["before a lost reference", "=Model!#REF!", [["Model"]]],
  ["in a text", '="Model!A1"', []],
  ["of another workbook", "=[Book.xlsx]Model!A1+'[My book.xlsx]Model'!A1", []],
  ["a column's name with an exclamation mark", "=Spending[Go!]", []],
  ["no formula", "Model!A1", []],
];

test.each(prefixes)("sheets that a formula names: %s, %s", (_why, formula, sheets) => {
  const found = sheetPrefixes(formula);
  expect(found.map((prefix) => prefix.sheets)).toEqual(sheets);
  for (const { text, start, end } of found) {
    expect(formula.slice(start, end)).toBe(text);
    expect(formula[end]).toBe("!");
  }
});
