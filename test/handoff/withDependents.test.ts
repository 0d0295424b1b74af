import { withDependents } from "../../src/handoff/withDependents";

type Sheets = Record<string, string[]>;
const names = [{ name: "Total", formula: "=Model!$C$5" }];
const tables = [{ name: "Plan", sheetName: "Model" }];

const cases: [why: string, sheets: Sheets, copied: string[]][] = [
  ["a sheet that no other refers to", { Model: [], Notes: ["=A1*2"] }, ["Model"]],
  ["one that refers to it", { Model: [], Checks: ["=Model!A1"] }, ["Model", "Checks"]],
  ["one that refers to it in another case", { Model: [], Checks: ["=model!A1"] }, ["Model", "Checks"]],
  [
    "one that refers to it through another",
    { Model: [], Report: ["=Checks!A1"], Checks: ["=Model!A1"] },
    ["Model", "Report", "Checks"],
  ],
  ["one that uses the name of its cell", { Model: [], Report: ["=Total*2"] }, ["Model", "Report"]],
  ["one that uses a table on it", { Model: [], Report: ["=SUM(Plan[Capex])"] }, ["Model", "Report"]],
  ["one that it refers to itself", { Model: ["=Inputs!A1"], Inputs: ["=1+1"] }, ["Model"]],
  ["one that only names it in a text", { Model: [], Notes: ['="see Model!A1"'] }, ["Model"]],
  ["two that refer to each other", { Model: ["=Inputs!A1"], Inputs: ["=Model!A1"] }, ["Model", "Inputs"]],
];

test.each(cases)("%s", (_why, sheets, copied) => {
  const found = withDependents(
    ["Model"],
    Object.entries(sheets).map(([name, formulas]) => ({ name, formulas })),
    { names, tables },
  );
  expect([...found].sort()).toEqual([...copied].sort());
});
