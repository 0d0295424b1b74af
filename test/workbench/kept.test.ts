import type { IWorkbookData } from "@univerjs/core";
import type { SheetContents, WorkbookContents } from "../../src/workbench/contents/workbookContents";
import { recalculateAll } from "../../src/workbench/spreadsheet/recalculateCells";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "../excel/workbookWithFunctions";
import { load } from "../office/load";
import { fillWithEverything } from "./fullWorkbook";
import { contentsOf } from "./madeContents";

let saved: WorkbookContents;
let reopened: WorkbookContents;
let excel: WorkbookWithFunctions;

beforeAll(async () => {
  const before = openWorkbookWithFunctions();
  await fillWithEverything(before);
  saved = contentsOf(before);
  // As text: what is kept in a browser is no object of the page's.
  const text = JSON.stringify(before.workbook.save());
  before.close();
  excel = openWorkbookWithFunctions({ opened: JSON.parse(text) as IWorkbookData });
  recalculateAll(excel.spreadsheet);
  await excel.settled();
  reopened = contentsOf(excel);
});
afterAll(() => excel.close());

/** What the three sheets together have of each kind; none of it may be nothing, or nothing would be tried. */
const parts: { [Part in keyof SheetContents]: number } = {
  name: 3,
  isVisible: 2,
  isProtected: 1,
  showsGridlines: 2,
  frozen: 3,
  columns: 3,
  rows: 3,
  cells: 54,
  merged: 1,
  notes: 2,
  tables: 2,
  conditionalFormats: 8,
  charts: 4,
  print: 3,
};

test.each(Object.entries(parts))("%s of a saved workbook come back", (part, count) => {
  const of = ({ sheets }: WorkbookContents) => sheets.map((sheet) => sheet[part as keyof SheetContents]);
  expect(of(reopened)).toEqual(of(saved));
  expect(of(saved).flat().filter(Boolean)).toHaveLength(count);
});

test("names come back, and the first sheet is in view", () => {
  expect({ names: reopened.names, activeSheet: reopened.activeSheet }).toEqual({
    names: saved.names,
    // Univer does not save which one was.
    activeSheet: 0,
  });
  expect(reopened.names).toHaveLength(3);
});

test("a conditional format comes back as Office.js describes it", async () => {
  const [rule] = await excel.Excel.run(({ workbook }) => {
    const cells = workbook.worksheets.getItem("It's 2").getRange("B2:B4");
    return load(cells.conditionalFormats.getItemAt(0).cellValue, "rule");
  });
  expect(rule).toMatchObject({ operator: "Between", formula1: "=$A$2" });
});

test("what is reopened goes on: formulas follow their inputs, and a deleted table leaves no colours", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("It's 2");
    sheet.getRange("B4").values = [[100]];
    sheet.tables.getItem("Other_Table").convertToRange();
    await context.sync();
  });
  await excel.settled();
  const { sheets } = contentsOf(excel);
  const at = (sheet: number, row: number, column: number) =>
    sheets[sheet]?.cells.find((cell) => cell.row === row && cell.column === column);
  expect(at(0, 6, 1)?.value).toBeCloseTo((80 + 700 + 100) * 0.6, 9);
  expect(at(1, 0, 4)).toMatchObject({ value: "Year", look: { style: {} } });
});
