import { SetDefinedNameMutation } from "@univerjs/engine-formula";
import { readWorkbook } from "../../src/workbench/contents/readWorkbook";
import { excelPlatforms } from "../../src/workbench/excelPlatform";
import { formulaNote } from "../../src/workbench/formulaNote";
import { Workbook } from "../../src/workbench/officeHost/workbook/workbook";
import { wordsIn } from "../../src/workbench/pageWords";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
const hostWorkbook = () => new Workbook(harness.spreadsheet, excelPlatforms.strict);
beforeEach(() => {
  harness = openExcel();
  const sheet = harness.workbook.getActiveSheet();
  sheet.getRange("A1:B3").setValues([
    ["Year", "Capex"],
    [2025, 438],
    [2026, 700],
  ]);
  hostWorkbook().activeWorksheet.Tables.Add("A1:B3", true).Name = "Spend";
});
afterEach(() => harness.close());

/** Enters a content as the grid does, past Office.js, and tells what the cell holds, shows and has said of it. */
async function type(address: string, content: string) {
  harness.workbook.getActiveSheet().getRange(address).setValue(content);
  await harness.settled();
  return held(address);
}

function held(address: string) {
  const { cells, area, worksheet } = hostWorkbook().activeWorksheet.rangeFrom(address);
  const { row, column } = area;
  const file = readWorkbook(hostWorkbook()).sheets[0]?.cells;
  const { formula: written, value: saved } =
    file?.find((cell) => cell.row === row && cell.column === column) ?? {};
  return {
    isFormula: Boolean(harness.workbook.getActiveSheet().getRange(address).getCellData()?.f),
    value: cells.value(row, column),
    note: formulaNote(worksheet, row, column, wordsIn("en-US")),
    file: written === undefined ? saved : `=${written}`,
  };
}

const refused: { content: string; says: string }[] = [
  { content: "=1+", says: "it is not spelled as one" },
  { content: "=SUM(A2;B2)", says: "it is not spelled as one" },
  { content: '="abc', says: "it is not spelled as one" },
  { content: "=SUM（A2）", says: "it is not spelled as one" },
  { content: "=ROUND(1.5)", says: "a function in it has too many or too few arguments" },
  { content: `="${"x".repeat(256)}"`, says: "a text in it has more than 255 characters" },
  { content: `=1${"+1".repeat(4096)}`, says: "it has more than 8,192 characters" },
  {
    content: `=${"ABS(".repeat(65)}1${")".repeat(65)}`,
    says: "functions are nested in it more than 64 levels deep",
  },
];

test.each(refused)(
  "what Excel would not take stays as text, in the file too: $says",
  async ({ content, says }) => {
    const note = `Excel does not take this as a formula: ${says}. It is kept as text.`;
    expect(await type("D2", content)).toEqual({ isFormula: false, value: content, note, file: content });
  },
);

test("a table that is not there is #NAME?, which is said, and #REF! in the file", async () => {
  const note = "Excel does not take this formula: a table or a column that it names is not there.";
  const content = "=SUM(Costs[Capex])";
  expect(await type("D2", content)).toEqual({
    isFormula: true,
    value: "#NAME?",
    note,
    file: "=SUM(#REF!)",
  });
});

const taken: { at?: string; content: string; value: unknown; file: string; why: string }[] = [
  { content: "=SUM(B2:B3", value: 1138, file: "=SUM(B2:B3)", why: "Excel closes what is open" },
  {
    content: "=ROUND(SUM(B2:B3)/2,1",
    value: 569,
    file: "=ROUND(SUM(B2:B3)/2,1)",
    why: "the same of several",
  },
  {
    at: "B3",
    content: "=[@Year]*2",
    value: 4052,
    file: "=Spend[[#This Row],[Year]]*2",
    why: "a table's row",
  },
  { content: "=sum(spend[capex])", value: 1138, file: "=sum(Spend[Capex])", why: "names in any case" },
  { content: "=B2", value: 438, file: "=B2", why: "as it is" },
];

test.each(taken)("$content is taken: $why", async ({ at = "D2", content, value, file }) => {
  expect(await type(at, content)).toEqual({ isFormula: true, value, note: "", file });
});

test("several cells at once, as pasted: each by itself, and undo and redo with them", async () => {
  const { workbook } = harness;
  workbook
    .getActiveSheet()
    .getRange("D1:D3")
    .setValues([["=1+"], ["=1+1"], ["text"]]);
  await harness.settled();
  const values = () => ["D1", "D2", "D3"].map((address) => held(address).value);
  expect(values()).toEqual(["=1+", 2, "text"]);
  workbook.undo();
  await harness.settled();
  expect(values()).toEqual(["", "", ""]);
  workbook.redo();
  await harness.settled();
  expect(values()).toEqual(["=1+", 2, "text"]);
});

test("a table that is deleted and brought back by undo keeps its formulas", async () => {
  await type("D2", "=SUM(Spend[Capex])");
  await harness.Excel.run(async ({ workbook }) => {
    workbook.tables.getItem("Spend").delete();
    await workbook.context.sync();
  });
  await harness.settled();
  harness.workbook.undo();
  await harness.settled();
  expect(held("D2")).toMatchObject({ isFormula: true, file: "=SUM(Spend[Capex])" });
});

test("a name made in the grid that means no formula means #NAME? in the file", async () => {
  const { commands, workbook } = harness.spreadsheet;
  const name = { unitId: workbook.getId(), id: "rate", name: "Rate", formulaOrRefString: "=1+" };
  commands.syncExecuteCommand(SetDefinedNameMutation.id, name);
  await harness.settled();
  expect(readWorkbook(hostWorkbook()).names).toMatchObject([{ name: "Rate", formula: "#NAME?" }]);
});

const uncalculated: { formula: string; value: unknown; note: string }[] = [
  {
    formula: "=D2+1",
    value: 0,
    note: "Circular reference: this formula depends on its own result. Excel warns of it, and shows 0.",
  },
  {
    formula: "=SUM(A2:D3)",
    value: 0,
    note: "Circular reference: this formula depends on its own result. Excel warns of it, and shows 0.",
  },
  { formula: "=ROW(D2)", value: 2, note: "" },
  { formula: "=SUM((A2,B2))", value: 2463, note: "" },
  {
    formula: "=LARGE((A2,B2),1)",
    value: "#CALC!",
    note: "The workbench cannot calculate with several ranges as one, such as (A1,B1). Excel can.",
  },
  {
    formula: "=IFERROR(SUM(A2:B2 B2:C2),0)",
    value: "#CALC!",
    note: "The workbench cannot calculate the cells that two ranges share, such as A1:B2 B1:C2. Excel can.",
  },
  {
    formula: "=SUM(Sheet1:Sheet2!B2)",
    value: "#CALC!",
    note: "The workbench cannot calculate with a range over several sheets. Excel can.",
  },
  {
    formula: "=[Book.xlsx]Sheet1!A1",
    value: "#CALC!",
    note: "The workbench cannot calculate with another workbook. Excel can.",
  },
  {
    formula: "=SUM(B2.:.B3)",
    value: "#CALC!",
    note: "The workbench cannot calculate with a trimmed range, such as A.:.B. Excel can.",
  },
  {
    formula: "=GROUPBY(A2:A3,B2:B3,SUM)",
    value: "#NAME?",
    note: "The workbench cannot calculate GROUPBY. Excel can.",
  },
  {
    formula: "=GETPIVOTDATA(A1,B1)",
    value: "#NAME?",
    note: "The workbench cannot calculate GETPIVOTDATA. Excel can.",
  },
  { formula: "=NOSUCH(1)", value: "#NAME?", note: "" },
  { formula: "=1/0", value: "#DIV/0!", note: "" },
];

test.each(uncalculated)('of $formula is said "$note"', async ({ formula, value, note }) => {
  expect(await type("D2", formula)).toMatchObject({ value, note });
});

test("all is said in Chinese too, where what is said has a place to fill in", async () => {
  await type("D2", "=1+");
  const { worksheet, area } = hostWorkbook().activeWorksheet.rangeFrom("D2");
  expect(formulaNote(worksheet, area.row, area.column, wordsIn("zh-TW"))).toBe(
    "Excel 不接受這個公式：寫法不正確。內容以文字保留。",
  );
});
