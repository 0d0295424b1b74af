import { insertTable, type InsertedTable } from "../../src/excel/insert";
import { selectedCell } from "../../src/excel/selection";
import { undoInsertion } from "../../src/excel/undo";
import type { Target } from "../../src/excel/target";
import { table } from "../../src/tables/catalogue/allocation";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

const description = table.describe({ language: "en-US", weights: "equal" });
const newSheet: Target = { kind: "newSheet", title: description.title };

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

async function insertAt(target: Target): Promise<InsertedTable> {
  const inserted = await insertTable(description, "live", target);
  if (inserted.kind !== "inserted") throw new Error("The place was not free.");
  await excel.settled();
  return inserted;
}

/** Everything of Sheet1's first cells that an insertion touches. */
function stateOfSheet1() {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:H12");
    const charts = sheet.charts.getCount();
    context.load(range, ["formulas", "numberFormat", "format/font/bold", "format/font/color"]);
    const columns = Array.from({ length: 8 }, (_, index) => range.getColumn(index));
    columns.forEach((column) => column.format.load("columnWidth"));
    await context.sync();
    const { formulas, numberFormat, format } = range;
    const widths = columns.map((column) => column.format.columnWidth);
    return {
      formulas,
      numberFormat,
      bold: format.font.bold,
      color: format.font.color,
      widths,
      charts: charts.value,
    };
  });
}

const enter = (address: string, value: unknown, sheet = "Sheet1") =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

const sheetNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test("at a selection it leaves cells, formats and column widths as they were, in two requests", async () => {
  const before = await stateOfSheet1();
  const inserted = await insertAt(await selectedCell());
  expect(await stateOfSheet1()).not.toEqual(before);
  excel.requests.length = 0;
  expect(await undoInsertion(inserted)).toBe("undone");
  expect(excel.awaitedRequests()).toBe(2);
  expect(await stateOfSheet1()).toEqual(before);
});

test("a sheet made for the table goes with it", async () => {
  const inserted = await insertAt(newSheet);
  expect(await undoInsertion(inserted)).toBe("undone");
  expect(await sheetNames()).toEqual(["Sheet1"]);
});

test("what others stand beside it stays", async () => {
  await enter("H2", "mine");
  expect(await undoInsertion(await insertAt(await selectedCell()))).toBe("undone");
  expect((await stateOfSheet1()).formulas[1]?.[7]).toBe("mine");
});

const changes: [why: string, address: string, value: unknown][] = [
  ["an input changed", "B3", 2],
  ["a text written over", "A1", "My title"],
  ["a formula written over", "C3", 0.5],
  ["a cell emptied", "A3", ""],
];

test.each(changes)("after %s nothing is removed", async (_why, address, value) => {
  const inserted = await insertAt(await selectedCell());
  await enter(address, value);
  await excel.settled();
  const changed = await stateOfSheet1();
  expect(await undoInsertion(inserted)).toBe("changed");
  expect(await stateOfSheet1()).toEqual(changed);
});

test("a sheet on which the user has gone on working stays", async () => {
  const inserted = await insertAt(newSheet);
  await enter("B30", "more", description.title);
  expect(await undoInsertion(inserted)).toBe("changed");
  expect(await sheetNames()).toEqual(["Sheet1", description.title]);
});

test("a sheet that is no longer there is said to be gone", async () => {
  const inserted = await insertAt(newSheet);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(inserted.sheetId).delete();
    await context.sync();
  });
  expect(await undoInsertion(inserted)).toBe("gone");
});
