import { onWorkbookChanged } from "../../src/workbench/spreadsheet/workbookChanges";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "../excel/workbookWithFunctions";

let excel: WorkbookWithFunctions;
let count = 0;

beforeAll(async () => {
  excel = openWorkbookWithFunctions();
  await change(({ sheet, book }) => {
    sheet.getRange("A1:B3").values = [
      ["Year", "Capex"],
      [2025, 80],
      [2026, 700],
    ];
    sheet.getRange("D1").formulas = [["=CAPEX.PROJECT(A3)+B3"]];
    sheet.getRange("D5").formulas = [["=SEQUENCE(3)"]];
    sheet.tables.add("A1:B3", true).name = "Spending";
    book.names.add("Rate", "=0.6");
    sheet.charts.add("Line", sheet.getRange("A1:B3")).name = "Chart";
    for (const name of ["Renamed", "Hidden", "Removed"]) book.worksheets.add(name);
  });
  onWorkbookChanged(excel.spreadsheet, () => (count += 1));
});
afterAll(() => excel.close());
beforeEach(() => (count = 0));

interface Opened {
  sheet: Excel.Worksheet;
  book: Excel.Workbook;
}

async function change(act: (opened: Opened) => void): Promise<void> {
  await excel.Excel.run(async (context) => {
    const book = context.workbook;
    act({ sheet: book.worksheets.getItem("Sheet1"), book });
    await context.sync();
  });
  await excel.settled();
}

const changes: [what: string, act: (opened: Opened) => void][] = [
  ["a value", ({ sheet }) => (sheet.getRange("F1").values = [[1]])],
  ["a formula", ({ sheet }) => (sheet.getRange("F2").formulas = [["=F1"]])],
  ["a format", ({ sheet }) => (sheet.getRange("F1").format.fill.color = "#FFFF00")],
  ["a number format", ({ sheet }) => (sheet.getRange("F1").numberFormat = [["0.0"]])],
  ["a width", ({ sheet }) => (sheet.getRange("F:F").format.columnWidth = 90)],
  ["a height", ({ sheet }) => (sheet.getRange("1:1").format.rowHeight = 30)],
  ["cells merged", ({ sheet }) => sheet.getRange("H1:I1").merge()],
  ["panes frozen", ({ sheet }) => sheet.freezePanes.freezeRows(1)],
  ["gridlines hidden", ({ sheet }) => (sheet.showGridlines = false)],
  ["a table's style", ({ sheet }) => (sheet.tables.getItem("Spending").style = "TableStyleLight9")],
  ["a name", ({ book }) => book.names.add("Base", "=700")],
  ["a name's formula", ({ book }) => (book.names.getItem("Rate").formula = "=0.5")],
  ["a name removed", ({ book }) => book.names.getItem("Rate").delete()],
  [
    "a conditional format",
    ({ sheet }) => {
      const scale = sheet.getRange("B2:B3").conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#FF0000" },
      };
    },
  ],
  ["a comment", ({ sheet }) => sheet.comments.add("Sheet1!A1", "why")],
  ["a chart's title", ({ sheet }) => (sheet.charts.getItem("Chart").title.text = "Capex")],
  ["a page's layout", ({ sheet }) => (sheet.pageLayout.orientation = "Landscape")],
  ["a sheet", ({ book }) => book.worksheets.add("Added")],
  ["a sheet's name", ({ book }) => (book.worksheets.getItem("Renamed").name = "Again")],
  ["a sheet hidden", () => excel.workbook.getSheetByName("Hidden")?.hideSheet()],
  ["a sheet removed", ({ book }) => book.worksheets.getItem("Removed").delete()],
  ["a sheet protected", ({ book }) => book.worksheets.getItem("Hidden").protection.protect()],
];

test.each(changes)("%s is a change", async (_, act) => {
  await change(act);
  expect(count).toBeGreaterThan(0);
});

test("a change taken back is one", async () => {
  await change(({ sheet }) => (sheet.getRange("G1").values = [[1]]));
  count = 0;
  excel.workbook.undo();
  expect(excel.workbook.getSheetByName("Sheet1")?.getRange("G1").getValue()).toBeFalsy();
  expect(count).toBeGreaterThan(0);
});

const others: [what: string, act: () => unknown][] = [
  ["a selection", () => change(({ sheet }) => sheet.getRange("C3").select())],
  ["reading", () => change(({ sheet }) => sheet.getRange("A1:D7").load("values"))],
  ["results of a calculation", () => excel.spreadsheet.api.getFormula().executeCalculation()],
];

test.each(others)("%s is none", async (_, act) => {
  await act();
  await excel.settled();
  expect(count).toBe(0);
});
