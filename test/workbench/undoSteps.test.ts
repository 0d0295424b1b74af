import { loadItems } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

/** Queues one of everything an insertion consists of. */
function insert(sheet: Excel.Worksheet): void {
  const { names } = sheet.context.workbook;
  names.add("Growth_2026", sheet.getRange("C2"));
  sheet.getRange("B4:D4").values = [["Company", "Weight", "AI revenue growth"]];
  const table = sheet.tables.add("B4:D6", true);
  table.set({ name: "Watch_2", style: "TableStyleLight1", showBandedRows: false, showFilterButton: false });
  const range = sheet.getRange("B2:D7");
  range.formulas = [
    ["Growth", 0.5, "=Growth_2026*2"],
    ["", "", ""],
    ["Company", "Weight", "AI revenue growth"],
    ["Alphabet", 1, "=Watch_2[[#This Row],[Weight]]*Growth_2026"],
    ["Microsoft", 3, "=Watch_2[[#This Row],[Weight]]*Growth_2026"],
    ["Total", "=SUM(Watch_2[Weight])", "=SUM(Watch_2[AI revenue growth])"],
  ];
  range.numberFormat = "0.0" as never;
  range.format.font.color = "#0000FF";
  range.getRow(2).format.fill.color = "#F2F2F2";
  range.getRow(5).format.borders.getItem("EdgeTop").style = "Continuous";
  range.getColumn(0).format.columnWidth = 120;
  const { cellValue } = range.conditionalFormats.add("CellValue");
  cellValue.format.font.color = "red";
  cellValue.rule = { formula1: "=2", operator: "GreaterThan" };
  sheet.charts.add("ColumnClustered", sheet.getRange("C4:D6"), "Auto");
}

/** Queues a look at all that an insertion changes on a sheet. */
function look(sheet: Excel.Worksheet) {
  const range = sheet.getRange("A1:E9");
  range.load("formulas,values,numberFormat");
  const column = sheet.getRange("B1").format;
  column.load("columnWidth");
  return {
    range,
    column,
    properties: range.getCellProperties({
      format: { fill: { pattern: true }, font: { color: true }, borders: { style: true } },
    }),
    conditionalFormats: range.conditionalFormats.getCount(),
    charts: sheet.charts.getCount(),
  };
}

/** All that an insertion changes. */
const state = () =>
  harness.Excel.run(async (context) => {
    await harness.settled();
    const { names, tables, worksheets } = context.workbook;
    const sheets = await loadItems(worksheets, "name");
    const looks = sheets.map(([name]) => look(worksheets.getItem(String(name))));
    await context.sync();
    return {
      sheets,
      values: looks.flatMap(({ range }) => range.values as unknown[][]),
      looks: looks.map(({ range, column, properties, conditionalFormats, charts }) => [
        range.formulas,
        range.numberFormat,
        column.columnWidth,
        properties.value,
        conditionalFormats.value,
        charts.value,
      ]),
      names: await loadItems(names, "name,formula"),
      tables: await loadItems(tables, "name,style,showBandedRows,showFilterButton"),
    };
  });

const places: { name: string; sheets: (context: Excel.RequestContext) => Excel.Worksheet[] }[] = [
  { name: "on the sheet that is there", sheets: ({ workbook }) => [workbook.worksheets.getItem("Sheet1")] },
  {
    name: "on new sheets",
    sheets: ({ workbook }) => [workbook.worksheets.add("Model"), workbook.worksheets.add("Notes")],
  },
];

test.each(places)(
  "Ctrl-Z takes back what one request inserted $name, and Ctrl-Y brings it again",
  async (place) => {
    const before = await state();
    await harness.Excel.run({ mergeUndoGroup: true }, async (context) => {
      const [first, second] = place.sheets(context);
      if (first) insert(first);
      second?.getRange("A1").set({ formulas: [["=SUM(Watch_2[Weight])"]] });
      first?.activate();
      await context.sync();
    });
    const inserted = await state();
    expect(inserted).not.toEqual(before);
    expect(inserted.values).toContainEqual(["", "Total", 4, 2, ""]);
    harness.workbook.undo();
    expect(await state()).toEqual(before);
    harness.workbook.redo();
    expect(await state()).toEqual(inserted);
  },
);

test("a style that redo gives a cell again leaves the formula in it", async () => {
  const formulas = await harness.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.formulas = [["=1+1"]];
    await context.sync();
    range.format.font.bold = true;
    await context.sync();
    harness.workbook.undo();
    harness.workbook.redo();
    range.load("formulas,format/font/bold");
    await context.sync();
    return [range.formulas, range.format.font.bold];
  });
  expect(formulas).toEqual([[["=1+1"]], true]);
});

test.each([
  [true, "is lost once a sheet is copied", 7],
  [false, "is kept", ""],
])("where Undo is cleared (%s), what it takes back %s", async (clearsUndo, _what, left) => {
  harness.close();
  harness = openExcel({ platform: { clearsUndo } });
  const value = await harness.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1");
    range.values = [[7]];
    await context.sync();
    sheet.copy("End");
    await context.sync();
    // Of the copy, and of the entry.
    harness.workbook.undo();
    harness.workbook.undo();
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
  expect(value).toBe(left);
});
