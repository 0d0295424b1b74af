import { insertTables } from "../../src/excel/insertion/insertTables";
import { readCell } from "../../src/excel/read/readCell";
import { scanWorkbook } from "../../src/excel/read/scan";
import { writeCells } from "../../src/excel/write/writeCells";
import { planCell } from "../../src/handoff/planCell";
import { modes, type TableDescription } from "../../src/tables/description";
import { functionModules } from "../handoff/functionModules";
import { rangeOf, targetAt } from "./sheet1";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

/** Texts that Excel would read as something else, were they typed. */
const texts: [why: string, text: string][] = [
  ["a formula", "=1+1"],
  ["a formula that opens an address", '=HYPERLINK("https://example.com","total")'],
  ["a formula as in Lotus", "+1+1"],
  ["a negative number, or a formula", "-1+1"],
  ["a function as in Lotus", "@SUM(1,1)"],
  ["a formula behind a space", " =1+1"],
  ["a formula behind a tab", "\t=1+1"],
  ["a formula in full-width signs", "＝1+1"],
  ["a number", "1"],
  ["a number of thousands, or two", "1, 19"],
  ["a truth value", "TRUE"],
  ["a month", "May 2026"],
  ["a date", "2026-02-07"],
  ["a fraction", "1/2"],
  ["an apostrophe of its own", "'=1+1"],
];

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

const shown = () => rangeOf(`B2:B${texts.length + 1}`, ["values"]);

test.each(modes)("texts of a table inserted as %s stay what they are", async (mode) => {
  // A style may not make anything else of them either.
  const rows = texts.map(([, value], index) => [{ value, style: { bold: index % 2 === 0 } }]);
  const table: TableDescription = { title: "Texts", rows, columnWidths: [100], headingRows: 0 };
  await insertTables([table], mode, await targetAt("B2"));
  await excel.settled();
  expect((await shown()).values).toEqual(texts.map(([, text]) => [text]));
});

test("a text that looks like a formula of ours is none: not counted, not explained, not copied as one", async () => {
  const text = "=CAPEX.PROJECT(2028)";
  const table: TableDescription = {
    title: "Texts",
    rows: [[{ value: text }]],
    columnWidths: [100],
    headingRows: 0,
  };
  await insertTables([table], "values", await targetAt("B2"));
  await excel.settled();
  expect(await scanWorkbook()).toMatchObject({ formulas: 0, broken: 0 });
  expect(await readCell({ sheet: "Sheet1", address: "B2" })).toMatchObject({
    value: text,
    formula: "",
    calls: [],
  });
});

const nothing = { sheets: new Map(), tables: new Map(), names: new Map() };
const context = { functions: functionModules, nameOf: () => undefined };

test("texts that a function of ours shows stay what they are in a copy of values", async () => {
  const cell = {
    row: 1,
    column: 1,
    formula: "=CAPEX.TABLE()",
    isOurs: true,
    isFaulty: false,
    shown: texts.map(([, text]) => [text]),
  };
  const { entries } = planCell(cell, "values", context, nothing);
  const { sheetId } = (await targetAt("B2")) as { sheetId: string };
  const sheet = { id: sheetId, name: "Sheet1" };
  await Excel.run((request) => writeCells(request, [{ sheet, tables: [], entries }], "writing", {}));
  await excel.settled();
  expect((await shown()).values).toEqual(texts.map(([, text]) => [text]));
});
