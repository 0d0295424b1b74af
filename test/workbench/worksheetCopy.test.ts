import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { load, loadItems } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

type Act<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;

const run = <T>(act: Act<T>) =>
  harness.Excel.run((context) => act(context, context.workbook.worksheets.getItem("Sheet1")));
const namesOfSheets = ({ workbook }: Excel.RequestContext) => loadItems(workbook.worksheets, "name");

test("a copy has the cells, formats and sizes, calculates on its own, and leaves the original as it is", async () => {
  const seen = await run(async (_context, sheet) => {
    sheet.getRange("A1:A3").formulas = [[10], ["=A1*2"], ["=SUM(Sheet1!A1:A2)"]];
    sheet.getRange("B1").formulas = [["=SEQUENCE(3)"]];
    sheet.getRange("A1").numberFormat = [["0.0"]];
    sheet.getRange("A1").format.fill.color = "#FFCC00";
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.freezePanes.freezeRows(1);
    const copy = sheet.copy("End");
    copy.getRange("A1").values = [[100]];
    return [
      await load(copy, "name,position"),
      await load(copy.getRange("A1:B3"), "values,formulas"),
      await load(copy.getRange("A1"), "text,format/fill,format/columnWidth"),
      await load(sheet.getRange("A1:B3"), "values"),
    ];
  });
  expect(seen).toEqual([
    ["Sheet1 (2)", 1],
    [
      [
        [100, 1],
        [200, 2],
        [300, 3],
      ],
      [
        [100, "=SEQUENCE(3)"],
        ["=A1*2", 2],
        ["=SUM('Sheet1 (2)'!A1:A2)", 3],
      ],
    ],
    [[["100.0"]], expect.objectContaining({ color: "#FFCC00" }), 120],
    [
      [
        [10, 1],
        [20, 2],
        [30, 3],
      ],
    ],
  ]);
});

test("a copy has the hidden names that the sheet has for itself, for cells of its own", async () => {
  const names = await run(async (_context, sheet) => {
    sheet.names.add("Block", "=Sheet1!$A$1:$B$2", "what it is").visible = false;
    sheet.names.add("Rate", "=0.1");
    const copy = sheet.copy("End");
    return [
      await loadItems(copy.names, "name,formula,comment,visible"),
      await loadItems(sheet.names, "name,formula"),
    ];
  });
  expect(names).toEqual([
    [["Block", "='Sheet1 (2)'!$A$1:$B$2", "what it is", false]],
    [
      ["Block", "=Sheet1!$A$1:$B$2"],
      ["Rate", "=0.1"],
    ],
  ]);
});

const places: [why: string, act: (plan: Excel.Worksheet, sheet: Excel.Worksheet) => void, order: string[]][] =
  [
    ["without a position it comes first", (plan) => plan.copy(), ["Plan (2)", "Sheet1", "Plan"]],
    ["at the beginning", (plan) => plan.copy("Beginning"), ["Plan (2)", "Sheet1", "Plan"]],
    ["at the end", (_, sheet) => sheet.copy("End"), ["Sheet1", "Plan", "Sheet1 (2)"]],
    ["before another", (_, sheet) => sheet.copy("Before", sheet), ["Sheet1 (2)", "Sheet1", "Plan"]],
    ["after another", (plan, sheet) => plan.copy("After", sheet), ["Sheet1", "Plan (2)", "Plan"]],
    [
      "a copy of a copy is numbered on",
      (plan) => plan.copy("End").copy("End"),
      ["Sheet1", "Plan", "Plan (2)", "Plan (3)"],
    ],
  ];

test.each(places)("%s", async (_why, act, order) => {
  const [sheets, active] = await run(async (context, sheet) => {
    act(context.workbook.worksheets.add("Plan"), sheet);
    const names = await namesOfSheets(context);
    return [names, await load(context.workbook.worksheets.getActiveWorksheet(), "name")];
  });
  expect(sheets).toEqual(order.map((name) => [name]));
  expect(active).toEqual(["Sheet1"]);
});

test("neither a new sheet nor a copy is shown for a moment: a hundred of them would take seconds", async () => {
  let shown = 0;
  harness.spreadsheet.commands.onCommandExecuted(({ id }) => {
    if (id === SetWorksheetActiveOperation.id) shown += 1;
  });
  await run(async (context) => {
    context.workbook.worksheets.add("Plan").copy("End");
    await context.sync();
    expect(shown).toBe(0);
    context.workbook.worksheets.getItem("Plan (2)").activate();
    await context.sync();
  });
  expect(shown).toBe(1);
});

test("a copy's table has a name of its own, which the copy's formulas use", async () => {
  const seen = await run(async ({ workbook }, sheet) => {
    sheet.getRange("A1:A3").values = [["Capex"], [1], [2]];
    sheet.tables.add("A1:A3", true).name = "Spending";
    sheet.getRange("C1:C2").formulas = [["=SUM(Spending[Capex])"], ['="Spending[Capex]"&1']];
    const copy = sheet.copy("End");
    copy.getRange("A2").values = [[10]];
    return [
      await loadItems(workbook.tables, "name"),
      await load(copy.getRange("C1:C2"), "formulas,values"),
      await load(sheet.getRange("C1"), "formulas,values"),
    ];
  });
  expect(seen).toEqual([
    [["Spending"], ["Spending2"]],
    [
      [["=SUM(Spending2[Capex])"], ['="Spending[Capex]"&1']],
      [[12], ["Spending[Capex]1"]],
    ],
    [[["=SUM(Spending[Capex])"]], [[3]]],
  ]);
});

test("a copy's chart draws the copy, and conditional formats come with it", async () => {
  const seen = await run(async (_context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Year", "Capex"],
      [2026, 700],
      [2027, 805],
    ];
    sheet.charts.add("ColumnClustered", sheet.getRange("B1:B3")).name = "Spending";
    const format = sheet.getRange("B2:B3").conditionalFormats.add("CellValue");
    format.cellValue.rule = { formula1: "=750", operator: "GreaterThan" };
    format.cellValue.format.font.color = "#FF0000";
    const copy = sheet.copy("End");
    const title = copy.charts.getItem("Spending").title;
    copy.getRange("B1").values = [["Copied"]];
    return [
      await loadItems(copy.charts.getItem("Spending").series, "name"),
      await loadItems(sheet.charts.getItem("Spending").series, "name"),
      await load(title, "text"),
      await loadItems(copy.getRange("B2:B3").conditionalFormats, "type"),
    ];
  });
  expect(seen).toEqual([[["Copied"]], [["Capex"]], ["Capex"], [["CellValue"]]]);
});

test("where Undo is not cleared, it takes back a copy with all that came with it", async () => {
  harness.close();
  harness = openExcel({ platform: { clearsUndo: false } });
  await run(async (context, sheet) => {
    sheet.getRange("A1:A2").values = [["Capex"], [1]];
    sheet.tables.add("A1:A2", true);
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"));
    await context.sync();
    sheet.copy("End");
    await context.sync();
    harness.workbook.undo();
    expect(await namesOfSheets(context)).toEqual([["Sheet1"]]);
    expect(await loadItems(context.workbook.tables, "name")).toEqual([["Table1"]]);
  });
});

test("a copy is deleted without a trace", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:A2").values = [["Capex"], [1]];
    sheet.tables.add("A1:A2", true);
    context.workbook.names.add("Start", sheet.getRange("A2"));
    const copy = sheet.copy("End");
    await context.sync();
    copy.delete();
    expect(await namesOfSheets(context)).toEqual([["Sheet1"]]);
    expect(await loadItems(context.workbook.tables, "name")).toEqual([["Table1"]]);
    expect(await loadItems(context.workbook.names, "name,formula")).toEqual([["Start", "=Sheet1!$A$2"]]);
  });
});

const refusals: { name: string; code: string; act: (sheet: Excel.Worksheet) => unknown }[] = [
  { name: "a place beside no sheet", code: "InvalidArgument", act: (sheet) => sheet.copy("After") },
  {
    name: "a copy of a protected sheet",
    code: "ApiNotFound",
    act: (sheet) => {
      sheet.protection.protect();
      sheet.copy("End");
    },
  },
  {
    name: "a copy in a protected workbook",
    code: "AccessDenied",
    act: (sheet) => {
      sheet.context.workbook.protection.protect();
      sheet.copy("End");
    },
  },
];

test.each(refusals)("$name is refused: $code", async ({ code, act }) => {
  const refused = run(async (context, sheet) => {
    act(sheet);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});
