import { tableReferences, writeOutReferences } from "../../src/workbench/formulas/structuredReferences";
import { renameReferences } from "../../src/workbench/officeHost/workbook/renamedReferences";

const columns = ["Year", "Capex", "Capex, USD bn", "[bn]"];
/** Spend, and Own around the cell. */
const tableOf = (name: string) =>
  name === "" || name.toLowerCase() === "spend" ? { name: name ? "Spend" : "Own", columns } : undefined;

const abbreviated: [why: string, formula: string, writtenOut: string][] = [
  ["a table's column", "=Spend[@Capex]", "=Spend[[#This Row],[Capex]]"],
  ["a column of the table around the cell", "=[@Capex]", "=Own[[#This Row],[Capex]]"],
  ["all of it", "=SUM([Capex])", "=SUM(Own[Capex])"],
  ["names in other case", "=SUM(spend[[capex]:[YEAR]])", "=SUM(Spend[[Capex]:[Year]])"],
  ["a table that is not there", "=SUM(Costs[capex])", "=SUM(Costs[capex])"],
  ["a heading of several words", "=[@[Capex, USD bn]]", "=Own[[#This Row],[Capex, USD bn]]"],
  ["a whole row", "=ROWS(Spend[@])", "=ROWS(Spend[#This Row])"],
  ["several columns", "=SUM(Spend[@[Year]:[Capex]])", "=SUM(Spend[[#This Row],[Year]:[Capex]])"],
  ["a heading with brackets", "=[@['[bn']]]", "=Own[[#This Row],['[bn']]]"],
  ["a text", '="Spend[@Capex]"', '="Spend[@Capex]"'],
  ["a quoted sheet", "='[@x.xlsx]It''s'!A1", "='[@x.xlsx]It''s'!A1"],
  ["all else, byte for byte", "= SUM( A1 , Spend[Capex] )", "= SUM( A1 , Spend[Capex] )"],
];

test.each(abbreviated)("a reference that is abbreviated is written out: %s", (_why, formula, writtenOut) => {
  expect(writeOutReferences(formula, tableOf)).toBe(writtenOut);
});

test("outside any table, a reference without a table's name stays", () => {
  expect(writeOutReferences("=[@Capex]", () => undefined)).toBe("=[@Capex]");
});

test("tables are found by their brackets, and not in texts, sheets or headings", () => {
  const formula = `=SUM(Spend[Capex],My.Tbl[[#All],[x]],"Text[x]",'[x.xlsx]Quoted'!A1,Book.xlsx!Far[x])+Held[Plan'[x']]`;
  expect(tableReferences(formula).map(({ table }) => table)).toEqual(["Spend", "My.Tbl", "Held"]);
});

const renaming = {
  sheets: new Map([["plan", "Plan (2)"]]),
  tables: new Map([["spend", "Spend_2"]]),
};

const renamed: [why: string, formula: string, expected: string][] = [
  ["a sheet", "=Plan!A1+'plan'!$B$2:C3", "='Plan (2)'!A1+'Plan (2)'!$B$2:C3"],
  ["a sheet in a reference", "Plan!$A$1", "'Plan (2)'!$A$1"],
  ["a sheet that is gone", "=Plan!#REF!", "='Plan (2)'!#REF!"],
  ["a table", "=SUM(spend[Capex])+Spend[[#This Row],[x]]", "=SUM(Spend_2[Capex])+Spend_2[[#This Row],[x]]"],
  ["nothing in a text", '="Plan!A1 Spend[x]"', '="Plan!A1 Spend[x]"'],
  ["nothing in a heading", "=SUM(Held[Plan!x])", "=SUM(Held[Plan!x])"],
  ["no sheet of another workbook", "=[Book.xlsx]Plan!A1", "=[Book.xlsx]Plan!A1"],
  ["nothing whose name is longer", "=MyPlan!A1+Spend.2[x]", "=MyPlan!A1+Spend.2[x]"],
];

test.each(renamed)("references follow a renaming: %s", (_why, formula, expected) => {
  expect(renameReferences(formula, renaming)).toBe(expected);
});
