import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { workbenchSheetSize } from "../../src/workbench/spreadsheet/sheetSizes";
import { load, loadItems } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

interface Row {
  readonly name: string;
  readonly why: string;
  /** Arranges, loads and syncs; what it returns is compared. */
  readonly act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;
  readonly expected: unknown;
}

const addressOf = (range: Excel.Range) => load(range, "address");
const inCells = (contents: unknown[][]) => ({
  async at(sheet: Excel.Worksheet, address: string): Promise<Excel.Range> {
    const range = sheet.getRange(address);
    range.values = contents as never;
    await sheet.context.sync();
    return range;
  },
});

const workbookRows: Row[] = [
  {
    name: "a new workbook has Sheet1",
    why: "as in Excel",
    act: (context) => loadItems(context.workbook.worksheets, "name"),
    expected: [["Sheet1"]],
  },
  {
    name: "worksheets.add",
    why: "the new sheet is last and the old one stays active",
    act: async ({ workbook }) => {
      workbook.worksheets.add("Plan");
      const active = workbook.worksheets.getActiveWorksheet();
      return [await loadItems(workbook.worksheets, "name,position"), await load(active, "name")];
    },
    expected: [
      [
        ["Sheet1", 0],
        ["Plan", 1],
      ],
      ["Sheet1"],
    ],
  },
  {
    name: "worksheets.add without a name",
    why: "Excel numbers it",
    act: ({ workbook }) => load(workbook.worksheets.add(), "name"),
    expected: ["Sheet2"],
  },
  {
    name: "worksheets.getCount",
    why: "a result that is no object",
    act: async (context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      const { value } = count;
      return value;
    },
    expected: 1,
  },
  {
    name: "getItemOrNullObject of a sheet",
    why: "names are compared in any case; a missing one is a null object",
    act: async (context) => {
      const { worksheets } = context.workbook;
      const [found, missing] = [
        worksheets.getItemOrNullObject("SHEET1"),
        worksheets.getItemOrNullObject("Plan"),
      ];
      await context.sync();
      return [found.isNullObject, missing.isNullObject];
    },
    expected: [false, true],
  },
  {
    name: "a null object in a later request",
    why: "it comes back as one; deleting it does nothing, as in Microsoft's samples",
    act: async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Plan");
      await context.sync();
      missing.delete();
      await context.sync();
      return missing.isNullObject;
    },
    expected: true,
  },
  {
    name: "worksheet properties",
    why: "what the pane shows and checks",
    act: (_, sheet) => load(sheet, "name,position,visibility,showGridlines,protection/protected"),
    expected: ["Sheet1", 0, "Visible", true, false],
  },
  {
    name: "workbook.protection.protected",
    why: "looked at before a sheet is added",
    act: (context) => load(context.workbook.protection, "protected"),
    expected: [false],
  },
  {
    name: "activate, getActiveWorksheet and the sheet by its id in a later request",
    why: "sheets come back by id",
    act: async (context) => {
      const plan = context.workbook.worksheets.add("Plan");
      await context.sync();
      plan.activate();
      return load(context.workbook.worksheets.getActiveWorksheet(), "name");
    },
    expected: ["Plan"],
  },
  {
    name: "delete",
    why: "the other sheet is left",
    act: async (context, sheet) => {
      context.workbook.worksheets.add("Plan");
      sheet.delete();
      return loadItems(context.workbook.worksheets, "name");
    },
    expected: [["Plan"]],
  },
  {
    name: "renaming",
    why: "the address has the new name, in quotes where Excel needs them",
    act: (_, sheet) => {
      sheet.name = "It's 2026";
      return addressOf(sheet.getRange("A1"));
    },
    expected: ["'It''s 2026'!A1"],
  },
  {
    name: "showGridlines and freezePanes",
    why: "set by tables on a sheet of their own",
    act: async (_, sheet) => {
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt("A1:B2");
      await sheet.context.sync();
      const { xSplit, ySplit } = harness.workbook.getActiveSheet().getFreeze();
      sheet.freezePanes.unfreeze();
      sheet.freezePanes.freezeRows(3);
      return [
        await load(sheet, "showGridlines"),
        xSplit,
        ySplit,
        harness.workbook.getActiveSheet().getFrozenRows(),
      ];
    },
    expected: [[false], 2, 2, 3],
  },
  {
    name: "a defined name",
    why: "found by name and usable as an address",
    act: async ({ workbook }, sheet) => {
      harness.workbook.insertDefinedName("Budget", "Sheet1!$B$2:$B$4");
      const item = workbook.names.getItemOrNullObject("budget");
      return [
        await load(item, "name,formula"),
        await addressOf(item.getRangeOrNullObject()),
        await addressOf(sheet.getRange("Budget")),
      ];
    },
    expected: [["Budget", "=Sheet1!$B$2:$B$4"], ["Sheet1!B2:B4"], ["Sheet1!B2:B4"]],
  },
  {
    name: "tables",
    why: "an insertion must not cut one",
    act: async (context, sheet) => {
      await inCells([
        ["Item", "Capex"],
        ["Chips", 1],
      ]).at(sheet, "A1:B2");
      const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };
      await harness.workbook.getActiveSheet().addTable("Plan", range, "plan", {});
      const table = context.workbook.tables.getItemOrNullObject("PLAN");
      return [await loadItems(sheet.tables, "name"), await addressOf(table.getRange())];
    },
    expected: [[["Plan"]], ["Sheet1!A1:B2"]],
  },
];

const rangeRows: Row[] = [
  {
    name: "properties of a range",
    why: "positions count from 0",
    act: (_, sheet) =>
      load(sheet.getRange("$C$2:D5"), "address,rowIndex,columnIndex,rowCount,columnCount,cellCount"),
    expected: ["Sheet1!C2:D5", 1, 2, 4, 2, 8],
  },
  {
    name: "an address with the corners the other way round",
    why: "Excel orders them",
    act: (_, sheet) => addressOf(sheet.getRange("D5:C2")),
    expected: ["Sheet1!C2:D5"],
  },
  {
    name: "entire columns and rows",
    why: "written without rows, or without columns",
    act: async (_, sheet) => [
      await addressOf(sheet.getRange("B:C")),
      await addressOf(sheet.getRange("2:3")),
      await addressOf(sheet.getRange("B2:C3").getEntireColumn()),
    ],
    expected: [["Sheet1!B:C"], ["Sheet1!2:3"], ["Sheet1!B:C"]],
  },
  {
    name: "the whole sheet",
    why: "so an add-in learns how far it reaches",
    act: (_, sheet) => load(sheet.getRange(), "rowCount,columnCount"),
    expected: [workbenchSheetSize.rowCount, workbenchSheetSize.columnCount],
  },
  {
    name: "ranges from a range",
    why: "each stays relative to the first",
    act: async (_, sheet) => {
      const range = sheet.getRange("B2:C4");
      const ranges = [
        range.getCell(1, 1),
        range.getRow(2),
        range.getColumn(0),
        range.getLastCell(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, -1),
        range.getAbsoluteResizedRange(1, 5),
        range.getBoundingRect("E1"),
        sheet.getRangeByIndexes(0, 0, 2, 1),
        sheet.getCell(4, 4),
      ];
      ranges.forEach((each) => each.load("address"));
      await sheet.context.sync();
      return ranges.map(({ address }) => address.replace("Sheet1!", "")).join(" ");
    },
    expected: "C3 B4:C4 B2:B4 C4 A3:B5 B2:B5 B2:F2 B1:E4 A1:A2 E5",
  },
  {
    name: "getIntersectionOrNullObject",
    why: "a null object where the ranges do not meet",
    act: async (context, sheet) => {
      const range = sheet.getRange("B2:C4");
      const [shared, apart] = [
        range.getIntersectionOrNullObject("C3:D9"),
        range.getIntersectionOrNullObject("E1"),
      ];
      shared.load("address");
      await context.sync();
      return [shared.address, apart.isNullObject];
    },
    expected: ["Sheet1!C3:C4", true],
  },
  {
    name: "getUsedRange",
    why: "A1 on an empty sheet, where the other way gives a null object",
    act: async (_, sheet) => {
      const none = sheet.getUsedRangeOrNullObject();
      await sheet.context.sync();
      const { isNullObject } = none;
      const before = await addressOf(sheet.getUsedRange());
      await inCells([[1], [2]]).at(sheet, "C3:C4");
      return [isNullObject, before, await addressOf(sheet.getUsedRange())];
    },
    expected: [true, ["Sheet1!A1"], ["Sheet1!C3:C4"]],
  },
  {
    name: "getSelectedRange after select",
    why: "the selection is the spreadsheet's own",
    act: async (context) => {
      context.workbook.worksheets.add("Plan").getRange("B2:C3").select();
      return addressOf(context.workbook.getSelectedRange());
    },
    expected: ["Plan!B2:C3"],
  },
  {
    name: "range.worksheet",
    why: "a path from a range back to its sheet",
    act: (_, sheet) => load(sheet.getRange("A1").worksheet, "name"),
    expected: ["Sheet1"],
  },
];

const contentRows: Row[] = [
  {
    name: "values of each kind",
    why: "an empty cell is an empty text",
    act: async (_, sheet) =>
      load(await inCells([[1.5, "text", true, ""]]).at(sheet, "A1:D1"), "values,valueTypes,text"),
    expected: [
      [[1.5, "text", true, ""]],
      [["Double", "String", "Boolean", "Empty"]],
      [["1.5", "text", "TRUE", ""]],
    ],
  },
  {
    name: "text that reads as something else",
    why: "Excel takes values as if they were typed",
    act: async (_, sheet) =>
      load(await inCells([["12", "5%", "TRUE", "'12"]]).at(sheet, "A1:D1"), "values,numberFormat"),
    expected: [[[12, 0.05, true, "12"]], [["General", "0%", "General", "General"]]],
  },
  {
    name: "text in a cell with the format @",
    why: "there Excel leaves it as it is",
    act: (_, sheet) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [["12"]];
      return load(range, "values,valueTypes");
    },
    expected: [[["12"]], [["String"]]],
  },
  {
    name: "formulas written as values",
    why: "a leading = makes a formula; the result is there by the time it is read",
    act: async (_, sheet) => load(await inCells([[2, "=A1*2"]]).at(sheet, "A1:B1"), "values,formulas"),
    expected: [[[2, 4]], [[2, "=A1*2"]]],
  },
  {
    name: "an error",
    why: "its text is the value, its type is Error",
    act: async (_, sheet) => load(await inCells([["=1/0"]]).at(sheet, "A1"), "values,valueTypes"),
    expected: [[["#DIV/0!"]], [["Error"]]],
  },
  {
    name: "null in an array",
    why: "leaves the cell as it is, while an empty text clears it",
    act: async (_, sheet) => {
      await inCells([[1, 2, 3]]).at(sheet, "A1:C1");
      return load(await inCells([[null, "", 4]]).at(sheet, "A1:C1"), "values");
    },
    expected: [[[1, "", 4]]],
  },
  {
    name: "one value for a whole range",
    why: "allowed for values as for formats",
    act: (_, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = 7 as never;
      return load(range, "values");
    },
    expected: [
      [
        [7, 7],
        [7, 7],
      ],
    ],
  },
  {
    name: "a number format for each cell",
    why: "leaves the formulas as they are",
    act: async (_, sheet) => {
      const range = await inCells([["=1/4", "text", 3]]).at(sheet, "A1:C1");
      range.numberFormat = [["0%", "@", "0.0"]];
      return load(range, "formulas,text");
    },
    expected: [[["=1/4", "text", 3]], [["25%", "text", "3.0"]]],
  },
  {
    name: "a spill",
    why: "spilled cells have values and no formulas, and know their anchor",
    act: async (context, sheet) => {
      const range = await inCells([["=SEQUENCE(2)"]]).at(sheet, "B2");
      await harness.settled();
      const parent = sheet.getRange("B3").getSpillParentOrNullObject();
      const spill = range.getSpillingToRangeOrNullObject();
      const none = sheet.getRange("D1").getSpillParentOrNullObject();
      parent.load("address");
      spill.load("address");
      await context.sync();
      const cells = await load(sheet.getRange("B2:B3"), "values,formulas");
      return [cells, parent.address, spill.address, none.isNullObject];
    },
    expected: [
      [
        [[1], [2]],
        [["=SEQUENCE(2)"], [2]],
      ],
      "Sheet1!B2",
      "Sheet1!B2:B3",
      true,
    ],
  },
  {
    name: "hasSpill",
    why: "tells of all cells, of none, or (null) of some",
    act: async (_, sheet) => {
      await inCells([["=SEQUENCE(2)"]]).at(sheet, "B2");
      await harness.settled();
      const areas = ["B2:B3", "D1", "B2:B4"].map((address) => sheet.getRange(address));
      for (const area of areas) await load(area, "hasSpill");
      return areas.map(({ hasSpill }) => hasSpill);
    },
    expected: [true, false, null],
  },
  {
    name: "a blocked spill",
    why: "is an error and spills nowhere",
    act: async (context, sheet) => {
      await inCells([["=SEQUENCE(2)"], ["in the way"]]).at(sheet, "B2:B3");
      await harness.settled();
      const spill = sheet.getRange("B2").getSpillingToRangeOrNullObject();
      await context.sync();
      return [await load(sheet.getRange("B2"), "values"), spill.isNullObject];
    },
    expected: [[[["#SPILL!"]]], true],
  },
  {
    name: "clear",
    why: "contents and formats go separately",
    act: async (_, sheet) => {
      const range = await inCells([[1]]).at(sheet, "A1");
      range.format.font.bold = true;
      range.clear("Contents");
      const cleared = await load(range, "values,format/font/bold");
      range.values = [[2]];
      range.clear("Formats");
      return [cleared, await load(range, "values,format/font/bold")];
    },
    expected: [
      [[[""]], true],
      [[[2]], false],
    ],
  },
  {
    name: "an array of more than 1,500 cells",
    why: "Office.js splits it into pieces of rows",
    act: async (_, sheet) => {
      const contents = Array.from({ length: 1000 }, (__, row) => [row, row + 0.5]);
      const range = await inCells(contents).at(sheet, "A1:B1000");
      return load(range.getLastCell(), "values");
    },
    expected: [[[999.5]]],
  },
];

describe.each([
  ["workbook", workbookRows],
  ["range", rangeRows],
  ["content", contentRows],
])("%s through genuine Office.js", (_, rows) => {
  test.each(rows)("$name: $why", async ({ act, expected }) => {
    const result = await harness.Excel.run({ delayForCellEdit: true }, (context) =>
      act(context, context.workbook.worksheets.getItem("Sheet1")),
    );
    expect(result).toEqual(expected);
  });
});

test("requests are counted: one to look, one to write", async () => {
  await harness.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.load("values");
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  const removals = harness.requests.filter(({ request }) =>
    request.Actions.every(({ Name }) => Name === "_RemoveReference"),
  );
  expect(harness.requests.length - removals.length).toBe(2);
});

const loads: [
  what: string,
  load: (sheet: Excel.Worksheet) => OfficeExtension.ClientObject,
  waits: boolean,
][] = [
  ["a worksheet's name", (sheet) => sheet.load("name"), false],
  ["the names of its tables", (sheet) => sheet.tables.load("items/name"), false],
  ["a chart's size", (sheet) => sheet.charts.load("items/width"), false],
  ["the values of cells", (sheet) => sheet.getRange("A1").load("values"), true],
  ["formulas, of which one may spill", (sheet) => sheet.getRange("A1:A9").load("formulas"), true],
  ["what a defined name refers to", (sheet) => sheet.context.workbook.names.load("items/value"), true],
];

test.each(loads)(
  "loading %s waits for the calculation where it depends on it",
  async (_what, load, waits) => {
    await harness.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.names.add("Rate", "=Sheet1!$A$1*2");
      await harness.settled();
      let calculations = 0;
      harness.spreadsheet.commands.onCommandExecuted(({ id }) => {
        if (id === SetFormulaCalculationStartMutation.id) calculations += 1;
      });
      sheet.getRange("A1").formulas = [["=1+1"]];
      load(sheet);
      await context.sync();
      expect(calculations > 0).toBe(waits);
    });
  },
);
