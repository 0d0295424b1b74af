import { readFileSync } from "node:fs";
import path from "node:path";
import { insertTable } from "../../src/excel/insert";
import { selectedCell } from "../../src/excel/selection";
import { surveyTarget } from "../../src/excel/survey";
import type { Target } from "../../src/excel/target";
import { allocationByCompany } from "../../src/tables/allocationByCompany";
import { tableSize } from "../../src/tables/placement";
import { openCustomFunctions, type CustomFunctionsHarness } from "../office/customFunctionsRuntime";
import { openExcel, type ExcelHarness } from "../office/openExcel";

const dist = path.resolve(__dirname, "../../dist");
const table = allocationByCompany("en-US");
const size = tableSize(table);

let functions: CustomFunctionsHarness;
let excel: ExcelHarness;

beforeEach(() => {
  functions = openCustomFunctions(path.join(dist, "functions.js"));
  const metadata = JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8")) as never;
  excel = openExcel({ customFunctions: { metadata, channel: functions.channel } });
  // The product's code finds Office.js among the globals, as in a page.
  Object.assign(globalThis, { Excel: excel.Excel, OfficeExtension: excel.OfficeExtension });
});
afterEach(() => {
  excel.close();
  functions.close();
});

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

/** The requests that wait for an answer; Office.js lets go of tracked ranges in one more. */
const awaited = () =>
  excel.requests.filter(({ request }) => !/_RemoveReference/.test(JSON.stringify(request)));

test("one request looks and one writes, and the cells calculate to what the preview shows", async () => {
  const target = await targetAt("B2");
  excel.requests.length = 0;
  expect(await insertTable(table, target)).toMatchObject({ kind: "inserted", survey: { address: "B2:G9" } });
  expect(awaited()).toHaveLength(2);
  await excel.settled();
  const { values } = await rangeOf("B2:G9", ["values"]);
  expect(values).toEqual(table.rows.map((row) => row.map(({ value }) => value)));
});

test("the cells look as the description says", async () => {
  await insertTable(table, await targetAt("B2"));
  const formats = (await rangeOf("B2:G9", ["numberFormat"])).numberFormat as string[][];
  table.rows.forEach((row, r) =>
    row.forEach(({ look }, c) => expect(formats[r]?.[c]).toBe(look?.numberFormat ?? "General")),
  );
  const inputs = await rangeOf("C4:C7", ["format/font/color"]);
  expect(inputs.format.font.color).toBe("#0000FF");
  const headings = await rangeOf("B3:G3", ["format/font/bold", "format/fill/color"]);
  expect([headings.format.font.bold, headings.format.fill.color]).toEqual([true, "#F2F2F2"]);
});

test("columns are widened to fit, and a wider one keeps its width", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("C:C").format.columnWidth = 150;
    await context.sync();
  });
  await insertTable(table, await targetAt("B2"));
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
  expect(await insertTable(table, target)).toMatchObject({
    kind: "refused",
    survey: { obstacle: { kind: "occupied", address: where, count } },
  });
  expect(awaited()).toHaveLength(1);
  expect((await rangeOf("A1:J12", ["formulas"])).formulas).toEqual(before);
});

test("cells next to the table do not stand in its way", async () => {
  await enter("A1:H1", [Array(8).fill("above")]);
  await enter("H2", [["beside"]]);
  await enter("B10", [["below"]]);
  expect(await insertTable(table, await targetAt("B2"))).toMatchObject({ kind: "inserted" });
  expect((await rangeOf("H2", ["values"])).values).toEqual([["beside"]]);
});

test("a cell filled between look and press is seen at the press", async () => {
  const target = await targetAt("B2");
  expect((await surveyTarget(target, size)).obstacle).toBeUndefined();
  await enter("E6", [["late"]]);
  expect(await insertTable(table, target)).toMatchObject({ kind: "refused" });
});

test("a protected sheet is refused", async () => {
  const target = await targetAt("B2");
  await excel.workbook.getActiveSheet().getWorksheetPermission().protect();
  expect(await insertTable(table, target)).toMatchObject({
    survey: { obstacle: { kind: "protectedSheet" } },
  });
});

test.each([
  ["B4993", "inserted", "the last rows it fits in"],
  ["B4994", "refused", "one row too low"],
  ["GM2", "inserted", "the last columns it fits in"],
  ["GN2", "refused", "one column too far right"],
])("at %s it is %s: %s", async (address, kind) => {
  expect((await insertTable(table, await targetAt(address))).kind).toBe(kind);
});

test("new sheets take the first free name, and their own column widths", async () => {
  const target: Target = { kind: "newSheet", title: table.title };
  for (const sheetName of ["Allocation by company", "Allocation by company (2)"]) {
    excel.requests.length = 0;
    expect(await insertTable(table, target)).toMatchObject({ kind: "inserted", survey: { sheetName } });
    expect(awaited()).toHaveLength(2);
    await excel.settled();
    expect((await rangeOf("F8", ["values"], sheetName)).values).toEqual([["OK"]]);
    expect((await rangeOf("A1", ["format/columnWidth"], sheetName)).format.columnWidth).toBe(12);
  }
});
