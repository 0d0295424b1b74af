import { workbenchSheetSize } from "../../src/workbench/spreadsheet/sheetSizes";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

interface Row {
  readonly name: string;
  readonly code: string;
  readonly why: string;
  readonly act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;
}

const lastRow = workbenchSheetSize.rowCount - 1;

const rows: Row[] = [
  {
    name: "a property of a class that is here",
    code: "ApiNotFound",
    why: "the host has only what the product uses",
    act: (_, sheet) => sheet.load("tabColor"),
  },
  {
    name: "a method of a class that is here",
    code: "ApiNotFound",
    why: "silence would look like success",
    act: (_, sheet) => sheet.getRange("A1").calculate(),
  },
  {
    name: "a class that is not here",
    code: "ApiNotFound",
    why: "the path leads through a missing property",
    act: (_, sheet) => sheet.shapes.load("items/name"),
  },
  {
    name: "setting a property that can only be read",
    code: "ApiNotFound",
    why: "Excel could; the host cannot",
    act: (_, sheet) => (sheet.visibility = "Hidden"),
  },
  {
    name: "an event of another kind",
    code: "ApiNotFound",
    why: "a handler that is never called would be silence",
    act: ({ workbook }) => workbook.worksheets.onAdded.add(async () => {}),
  },
  {
    name: "an address that is none",
    code: "InvalidArgument",
    why: "neither an address nor a name",
    act: (_, sheet) => sheet.getRange("A0").load("values"),
  },
  {
    name: "an array of the wrong size",
    code: "InvalidArgument",
    why: "Excel never cuts or repeats one",
    act: (_, sheet) => (sheet.getRange("A1:B1").values = [[1]]),
  },
  {
    name: "a large array of the wrong size",
    code: "InvalidArgument",
    why: "Office.js has the size checked before it splits one",
    act: (_, sheet) => (sheet.getRange("A1:B10").values = Array.from({ length: 1000 }, () => [1, 2])),
  },
  {
    name: "a cell beyond the sheet",
    code: "InvalidArgument",
    why: "found with getRangeByIndexes",
    act: (_, sheet) => sheet.getRangeByIndexes(lastRow, 0, 2, 1).load("address"),
  },
  {
    name: "a range stretched beyond the sheet",
    code: "InvalidArgument",
    why: "found with getResizedRange",
    act: (_, sheet) => sheet.getCell(lastRow, 0).getResizedRange(1, 0).load("address"),
  },
  {
    name: "a range moved beyond the sheet",
    code: "InvalidArgument",
    why: "there is no row above the first",
    act: (_, sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
  },
  {
    name: "a colour that is none",
    code: "InvalidArgument",
    why: "a misspelt name must not become black",
    act: (_, sheet) => (sheet.getRange("A1").format.fill.color = "greenish"),
  },
  {
    name: "an alignment that is none",
    code: "InvalidArgument",
    why: "enumerations are checked",
    act: (_, sheet) => (sheet.getRange("A1").format.horizontalAlignment = "Middle" as never),
  },
  {
    name: "a sheet's name with a forbidden character",
    code: "InvalidArgument",
    why: "Excel's own rule",
    act: ({ workbook }) => workbook.worksheets.add("2026/27"),
  },
  {
    name: "a sheet that is not there",
    code: "ItemNotFound",
    why: "getItem, unlike getItemOrNullObject, insists",
    act: ({ workbook }) => workbook.worksheets.getItem("Plan").load("name"),
  },
  {
    name: "a second sheet by the same name",
    code: "ItemAlreadyExists",
    why: "in any case",
    act: ({ workbook }) => workbook.worksheets.add("SHEET1"),
  },
  {
    name: "deleting the only sheet",
    code: "InvalidOperation",
    why: "a workbook has at least one",
    act: (_, sheet) => sheet.delete(),
  },
];

test.each(rows)("$name is $code: $why", async ({ code, act }) => {
  const run = harness.Excel.run(async (context) => {
    await act(context, context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ name: "RichApi.Error", code });
});

const writes: { name: string; act: (range: Excel.Range) => unknown }[] = [
  { name: "values", act: (range) => (range.values = [[1]]) },
  { name: "formulas", act: (range) => (range.formulas = [["=1"]]) },
  { name: "numberFormat", act: (range) => (range.numberFormat = [["0"]]) },
  { name: "fill", act: (range) => (range.format.fill.color = "red") },
  { name: "font", act: (range) => (range.format.font.bold = true) },
  { name: "border", act: (range) => (range.format.borders.getItem("EdgeTop").style = "Continuous") },
  { name: "columnWidth", act: (range) => (range.format.columnWidth = 100) },
  { name: "clear", act: (range) => range.clear() },
];

test.each(writes)(
  "writing $name to a protected sheet is AccessDenied, while reading is not",
  async ({ act }) => {
    await harness.workbook.getActiveSheet().getWorksheetPermission().protect();
    const run = harness.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.load("protection/protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      act(sheet.getRange("A1"));
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "AccessDenied" });
  },
);

test("a batch stops at the action that fails, and tells which it was", async () => {
  const run = harness.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2:B2").values = [[2]];
    sheet.getRange("A3").values = [[3]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ debugInfo: { errorLocation: "Range.values" } });
  expect(harness.workbook.getActiveSheet().getRange("A1:A3").getValues()).toEqual([[1], [null], [null]]);
});
