import { insertTable } from "../../src/excel/insert";
import { selectedCell } from "../../src/excel/selection";
import { surveyTarget } from "../../src/excel/survey";
import type { Target } from "../../src/excel/target";
import { table as allocation } from "../../src/tables/catalogue/allocation";
import { table as sensitivity } from "../../src/tables/catalogue/sensitivity";
import { table as watchlist } from "../../src/tables/catalogue/watchlist";
import type { CatalogueTable } from "../../src/tables/description";
import { placeSize } from "../../src/tables/placement";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

const table = allocation.describe({ language: "en-US", weights: "equal" });
const size = placeSize(table);

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

/** Selects a range and takes its first cell as the target. */
async function targetAt(address: string): Promise<Target> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
    await context.sync();
  });
  return selectedCell();
}

/** Loads something of a range of Sheet1, or of another sheet. */
async function rangeOf(address: string, properties: string[], sheet = "Sheet1"): Promise<Excel.Range> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    context.load(range, properties);
    await context.sync();
    return range;
  });
}

async function enter(address: string, contents: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = contents;
    await context.sync();
  });
}

test("one request looks and one writes, and the cells calculate to what the preview shows", async () => {
  const target = await targetAt("B2");
  excel.requests.length = 0;
  expect(await insertTable(table, "live", target)).toMatchObject({
    kind: "inserted",
    survey: { address: "B2:G25" },
  });
  expect(excel.awaitedRequests()).toBe(2);
  await excel.settled();
  const { values } = await rangeOf("B2:G9", ["values"]);
  expect(values).toEqual(table.rows.map((row) => row.map(({ value }) => value)));
});

test("the cells look as the description says", async () => {
  await insertTable(table, "live", await targetAt("B2"));
  const formats = (await rangeOf("B2:G9", ["numberFormat"])).numberFormat as string[][];
  table.rows.forEach((row, r) =>
    row.forEach(({ look }, c) => expect(formats[r]?.[c]).toBe(look?.numberFormat ?? "General")),
  );
  const inputs = await rangeOf("C4:C7", ["format/font/color"]);
  expect(inputs.format.font.color).toBe("#0000FF");
  const headings = await rangeOf("B3:G3", ["format/font/bold", "format/fill/color"]);
  expect([headings.format.font.bold, headings.format.fill.color]).toEqual([true, "#F2F2F2"]);
});

test("the chart stands below the table, bound to its cells", async () => {
  await insertTable(table, "live", await targetAt("B2"));
  const { items } = await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Sheet1");
    charts.load("items/title/text,items/top,items/height,items/series/items/name");
    await context.sync();
    return charts;
  });
  const [rowHeight, firstRowBelow] = [15, 10];
  expect(items).toHaveLength(1);
  expect(items[0]?.title.text).toBe("Allocated 2026, USD bn");
  expect(items[0]?.top).toBe(rowHeight * firstRowBelow);
  expect(items[0]?.series.items.map(({ name }) => name)).toEqual(["Allocated 2026"]);
});

const colored: [table: CatalogueTable, address: string, count: number, why: string][] = [
  [sensitivity, "B5:E8", 1, "one scale over the grid"],
  [watchlist, "F3:F6", 2, "one colour each for behind and ahead"],
];

test.each(colored)("cells are coloured by their values: %#", async (coloredTable, address, count) => {
  const description = coloredTable.describe({ language: "en-US", weights: "equal" });
  await insertTable(description, "live", await targetAt("A1"));
  const counted = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const inside = sheet.getRange(address).conditionalFormats.getCount();
    const outside = sheet.getRange("A1").conditionalFormats.getCount();
    await context.sync();
    return [inside.value, outside.value];
  });
  expect(counted).toEqual([count, 0]);
});

test("columns are widened to fit, and a wider one keeps its width", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("C:C").format.columnWidth = 150;
    await context.sync();
  });
  await insertTable(table, "live", await targetAt("B2"));
  expect((await rangeOf("B2", ["format/columnWidth"])).format.columnWidth).toBe(66);
  expect((await rangeOf("C2", ["format/columnWidth"])).format.columnWidth).toBe(150);
});

const obstacles: [why: string, address: string, contents: unknown[][], where: string, count: number][] = [
  ["a value", "C4", [[1]], "C4", 1],
  ["zero is a value", "G9", [[0]], "G9", 1],
  ["a formula that shows nothing", "B2", [['=""']], "B2", 1],
  [
    "cells apart are named by the block around them",
    "C4:D5",
    [
      ["x", ""],
      ["", "y"],
    ],
    "C4:D5",
    2,
  ],
  ["the spill of a formula outside", "C1", [["=CAPEX.PROJECT({2025;2026;2027})"]], "C2:C3", 2],
];

test.each(obstacles)("refused with nothing changed: %s", async (_why, address, contents, where, count) => {
  await enter(address, contents);
  await excel.settled();
  const before = (await rangeOf("A1:J12", ["formulas"])).formulas;
  const target = await targetAt("B2");
  excel.requests.length = 0;
  expect(await insertTable(table, "live", target)).toMatchObject({
    kind: "refused",
    survey: { obstacle: { kind: "occupied", address: where, count } },
  });
  expect(excel.awaitedRequests()).toBe(1);
  expect((await rangeOf("A1:J12", ["formulas"])).formulas).toEqual(before);
});

test("an Excel Table is refused though only its empty cells are in the way", async () => {
  const before = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("C1:D1").values = [["Mine", "Yours"]];
    sheet.tables.add("C1:D5", true).name = "Plan";
    await context.sync();
    return (await rangeOf("A1:J30", ["formulas"])).formulas;
  });
  expect(await insertTable(table, "live", await targetAt("B2"))).toMatchObject({
    kind: "refused",
    survey: { obstacle: { kind: "table", name: "Plan" } },
  });
  expect((await rangeOf("A1:J30", ["formulas"])).formulas).toEqual(before);
});

test("cells next to the table do not stand in its way", async () => {
  await enter("A1:H1", [Array(8).fill("above")]);
  await enter("H2", [["beside"]]);
  await enter("B26", [["below"]]);
  expect(await insertTable(table, "live", await targetAt("B2"))).toMatchObject({ kind: "inserted" });
  expect((await rangeOf("H2", ["values"])).values).toEqual([["beside"]]);
});

test("a cell filled between look and press is seen at the press", async () => {
  const target = await targetAt("B2");
  expect((await surveyTarget(target, size)).obstacle).toBeUndefined();
  await enter("E6", [["late"]]);
  expect(await insertTable(table, "live", target)).toMatchObject({ kind: "refused" });
});

test("a protected sheet is refused", async () => {
  const target = await targetAt("B2");
  await excel.workbook.getActiveSheet().getWorksheetPermission().protect();
  expect(await insertTable(table, "live", target)).toMatchObject({
    survey: { obstacle: { kind: "protectedSheet" } },
  });
});

test.each([
  ["B4977", "inserted", "the last rows it fits in"],
  ["B4978", "refused", "one row too low"],
  ["GM2", "inserted", "the last columns it fits in"],
  ["GN2", "refused", "one column too far right"],
])("at %s it is %s: %s", async (address, kind) => {
  expect((await insertTable(table, "live", await targetAt(address))).kind).toBe(kind);
});

test("new sheets take the first free name, and their own column widths", async () => {
  const target: Target = { kind: "newSheet", title: table.title };
  for (const sheetName of ["Allocation by company", "Allocation by company (2)"]) {
    excel.requests.length = 0;
    expect(await insertTable(table, "live", target)).toMatchObject({
      kind: "inserted",
      survey: { sheetName },
    });
    expect(excel.awaitedRequests()).toBe(2);
    await excel.settled();
    expect((await rangeOf("F8", ["values"], sheetName)).values).toEqual([["OK"]]);
    expect((await rangeOf("A1", ["format/columnWidth"], sheetName)).format.columnWidth).toBe(12);
  }
});
