import { load } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

const run = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  harness.Excel.run((context) => act(context.workbook.worksheets.getItem("Sheet1"), context));

const page = "https://example.com/a?b=1&c=%20";

const linkOf = async (cell: Excel.Range) => (await load(cell, "hyperlink"))[0];

const set: [why: string, given: Excel.RangeHyperlink, read: Excel.RangeHyperlink, shown: string][] = [
  [
    "a page, under a text",
    { address: page, textToDisplay: "Page" },
    { address: page, textToDisplay: "Page" },
    "Page",
  ],
  [
    "a page; what the cell holds stays",
    { address: page, screenTip: "Go" },
    { address: page, screenTip: "Go", textToDisplay: "Held" },
    "Held",
  ],
  [
    "a cell of another sheet",
    { documentReference: "'My sheet'!B2", textToDisplay: "Cell" },
    { documentReference: "'My sheet'!B2", textToDisplay: "Cell" },
    "Cell",
  ],
  [
    "a text that would be a number if it were typed",
    { address: page, textToDisplay: "2026" },
    { address: page, textToDisplay: "2026" },
    "2026",
  ],
];

test.each(set)("%s: read as it was set, and formulas see the text", async (_why, given, read, shown) => {
  const seen = await run(async (sheet, { workbook }) => {
    workbook.worksheets.add("My sheet");
    sheet.getRange("A1:B1").formulas = [["Held", '=A1&"!"']];
    sheet.getRange("A1").hyperlink = given;
    return [
      await linkOf(sheet.getRange("A1")),
      await load(sheet.getRange("A1:B1"), "values,formulas,valueTypes"),
    ];
  });
  expect(seen).toEqual([read, [[[shown, `${shown}!`]], [[shown, '=A1&"!"']], [["String", "String"]]]]);
});

test("a link looks as in Excel, and keeps the rest of the cell's look", async () => {
  const [look, other] = await run(async (sheet) => {
    sheet.getRange("A1").values = [["Held"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.indentLevel = 1;
    sheet.getRange("A1").hyperlink = { address: page };
    return [
      [
        await load(sheet.getRange("A1").format.font, "color,underline,bold"),
        await load(sheet.getRange("A1").format, "indentLevel"),
      ],
      await linkOf(sheet.getRange("A2")),
    ];
  });
  expect(look).toEqual([["#0563C1", "Single", true], [1]]);
  expect(other).toBeNull();
});

test("a copy of the sheet keeps its links", async () => {
  const copied = await run(async (sheet) => {
    sheet.getRange("A1").hyperlink = { address: page, textToDisplay: "Page" };
    return linkOf(sheet.copy("End").getRange("A1"));
  });
  expect(copied).toEqual({ address: page, textToDisplay: "Page" });
});

test("a sheet that was renamed is linked to by its new name, and one that was deleted no more", async () => {
  const seen = await run(async (sheet, { workbook }) => {
    const other = workbook.worksheets.add("Other");
    sheet.getRange("A1").hyperlink = { documentReference: "Other!B2", textToDisplay: "Cell" };
    other.name = "New name";
    const renamed = await linkOf(sheet.getRange("A1"));
    other.delete();
    return [renamed, await linkOf(sheet.getRange("A1"))];
  });
  expect(seen).toMatchObject([{ documentReference: "'New name'!B2" }, { documentReference: "#REF!" }]);
});

const gone: [how: string, act: (cell: Excel.Range) => unknown][] = [
  ["Undo", () => undefined],
  ["clearing the cell", (cell) => cell.clear()],
];

test.each(gone)("%s takes a link away, its look with it", async (how, act) => {
  const seen = await run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    await context.sync();
    cell.hyperlink = { address: page, textToDisplay: "Page" };
    await context.sync();
    act(cell);
    await context.sync();
    if (how === "Undo") harness.workbook.undo();
    return [await linkOf(cell), await load(cell, "values"), await load(cell.format.font, "color,underline")];
  });
  expect(seen).toEqual([null, [[[""]]], ["#000000", "None"]]);
});

const refusals: [why: string, act: (sheet: Excel.Worksheet) => unknown, code: string][] = [
  ["nowhere", (sheet) => (sheet.getRange("A1").hyperlink = { textToDisplay: "a" }), "InvalidArgument"],
  [
    "an empty cell without a text",
    (sheet) => (sheet.getRange("A1").hyperlink = { address: page }),
    "InvalidArgument",
  ],
  [
    "a protected sheet",
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").hyperlink = { address: page, textToDisplay: "a" };
    },
    "AccessDenied",
  ],
];

test.each(refusals)("%s: refused", async (_why, act, code) => {
  const refused = run(async (sheet, context) => {
    act(sheet);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});
