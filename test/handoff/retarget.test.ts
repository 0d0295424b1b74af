import { copiedNames, namedCells } from "../../src/handoff/copiedNames";
import { retarget } from "../../src/handoff/retarget";

const copied = {
  sheets: new Map([
    ["model", "Model (2)"],
    ["o'brien's", "O'Brien's (2)"],
  ]),
  tables: new Map([["plan", "Plan2"]]),
  names: new Map([["capex_2026", "'Model (2)'!$B$2"]]),
};

const rows: [why: string, formula: string, retargeted: string][] = [
  ["a copied sheet, in any case", "=Model!A1+MODEL!$B$2", "='Model (2)'!A1+'Model (2)'!$B$2"],
  ["quotes, and an apostrophe in the name", "=SUM('O''Brien''s'!A:A)", "=SUM('O''Brien''s (2)'!A:A)"],
  ["a range of which each end names the sheet", "=SUM(Model!A1:B2)", "=SUM('Model (2)'!A1:B2)"],
  ["what spills on a copied sheet", "=SUM(Model!A1#)", "=SUM('Model (2)'!A1#)"],
  ["a sheet that was not copied", "=Other!A1+'Model 2'!A1", "=Other!A1+'Model 2'!A1"],
  ["cells of its own sheet", "=A1+$B$2", "=A1+$B$2"],
  ["a sheet of another workbook", "=[Book2.xlsx]Model!A1", "=[Book2.xlsx]Model!A1"],
  [
    "several sheets at once, between which a copy does not lie",
    "=SUM(Model:Other!A1)",
    "=SUM(Model:Other!A1)",
  ],
  ["a text", '="Model!A1"&Model!A1', "=\"Model!A1\"&'Model (2)'!A1"],
  [
    "an Excel Table",
    "=SUM(Plan[Capex])/plan[[#This Row],[Capex]]",
    "=SUM(Plan2[Capex])/Plan2[[#This Row],[Capex]]",
  ],
  ["a Table's column that is called like a sheet", "=SUM(Spend[Model!A])", "=SUM(Spend[Model!A])"],
  ["a defined name of copied cells", "=Capex_2026*2", "='Model (2)'!$B$2*2"],
  [
    "a name that is part of another, or a sheet's own",
    "=Capex_2026_x+Other!Capex_2026",
    "=Capex_2026_x+Other!Capex_2026",
  ],
  ["a variable of the name", "=LET(Capex_2026,1,Capex_2026+1)", "=LET(Capex_2026,1,Capex_2026+1)"],
  [
    "a LAMBDA's parameter of the name",
    "=MAP({1},LAMBDA(Capex_2026,Capex_2026))",
    "=MAP({1},LAMBDA(Capex_2026,Capex_2026))",
  ],
  ["no formula", "Model!A1", "Model!A1"],
];

test.each(rows)("%s: %s", (_why, formula, retargeted) => {
  expect(retarget(formula, copied)).toBe(retargeted);
});

const definitions: [why: string, formula: string, cells: { sheet: string; address: string } | undefined][] = [
  ["one cell", "=Model!$B$2", { sheet: "Model", address: "$B$2" }],
  ["a range on a sheet in quotes", "='O''Brien''s'!$A$1:$B$2", { sheet: "O'Brien's", address: "$A$1:$B$2" }],
  ["a formula over cells", "=SUM(Model!$B$2)", undefined],
  ["cells of two sheets", "=Model!$A$1,Other!$A$1", undefined],
  ["cells of several sheets at once", "=Model:Other!$A$1", undefined],
  ["another workbook's cells", "=[Book2.xlsx]Model!$A$1", undefined],
  ["a number", "=0.25", undefined],
  ["cells that are gone", "=Model!#REF!", undefined],
];

test.each(definitions)("a name that stands for %s: %s", (_why, formula, cells) => {
  expect(namedCells(formula)).toEqual(cells);
});

test("names of cells on copied sheets mean the copies' cells, and others are left out", () => {
  const names = [
    { name: "Capex_2026", formula: "=MODEL!$B$2" },
    { name: "Elsewhere", formula: "=Other!$A$1" },
    { name: "Rate", formula: "=0.25" },
  ];
  expect([...copiedNames(names, copied.sheets)]).toEqual([["capex_2026", "'Model (2)'!$B$2"]]);
});
