import type { Target } from "../../src/excel/host/target";
import type { InsertedTables } from "../../src/excel/insertion/insertedTables";
import { insertTables } from "../../src/excel/insertion/insertTables";
import { undoInsertion } from "../../src/excel/insertion/undoInsertion";
import { selectedCell } from "../../src/excel/read/selection";
import { table } from "../../src/tables/catalogue/allocation";
import { table as model } from "../../src/tables/catalogue/model";
import { modelSheetCount, tableCount } from "../inventory";
import { english, variants } from "../tables/catalogueItems";
import { enter, rangeOf } from "./sheet1";
import { workbookState } from "./workbookState";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

const description = table.describe(english);
const newSheet: Target = { kind: "newSheets" };

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

async function insertAt(target: Target, tables = [description]): Promise<InsertedTables> {
  const inserted = await insertTables(tables, "live", target);
  if (inserted.kind !== "inserted") throw new Error("The place was not free.");
  await excel.settled();
  return inserted;
}

const sheetNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

const tables = variants.filter(
  ({ id, language, figures }) => id !== "model" && language === "en-US" && figures === "ours",
);

test("every table is taken out again", () => {
  expect(tables).toHaveLength(tableCount);
});

test.each(tables)("$id leaves the workbook as it was, in three requests", async ({ sheets }) => {
  const before = await workbookState();
  const inserted = await insertAt(await selectedCell(), [...sheets]);
  expect(await workbookState()).not.toEqual(before);
  excel.requests.length = 0;
  expect(await undoInsertion(inserted)).toMatchObject({ kind: "undone" });
  expect(excel.awaitedRequests()).toBe(3);
  expect(await workbookState()).toEqual(before);
});

test("all sheets and names of a model go in three requests, and none does after a change on one of them", async () => {
  const before = await workbookState();
  const inserted = await insertAt(newSheet, [...model.describeSheets(english)]);
  await enter("C9", [[800]], "Assumptions");
  expect(await undoInsertion(inserted)).toMatchObject({ kind: "changed" });
  expect(await sheetNames()).toHaveLength(1 + modelSheetCount);
  await enter("C9", [[700]], "Assumptions");
  excel.requests.length = 0;
  expect(await undoInsertion(inserted)).toMatchObject({ kind: "undone" });
  expect(excel.awaitedRequests()).toBe(3);
  expect(await workbookState()).toEqual(before);
});

test("cells that had a format of their own have it again", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C5").format.fill.color = "#FFFF00";
    sheet.getRange("A3").format.font.italic = true;
    sheet.getRange("D1:D9").numberFormat = "0.00%" as never;
    await context.sync();
  });
  const looks = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:H30");
      const properties = range.getCellProperties({
        format: { fill: { color: true, pattern: true }, font: { bold: true, italic: true, color: true } },
      });
      await context.sync();
      return properties.value;
    });
  const [before, looksBefore] = [await workbookState(), await looks()];
  expect(await undoInsertion(await insertAt(await selectedCell()))).toMatchObject({ kind: "undone" });
  expect(await workbookState()).toEqual(before);
  expect(await looks()).toEqual(looksBefore);
});

test("a sheet made for the table goes with it", async () => {
  const inserted = await insertAt(newSheet);
  expect(await undoInsertion(inserted)).toMatchObject({ kind: "undone" });
  expect(await sheetNames()).toEqual(["Sheet1"]);
});

test("what others stand beside it stays", async () => {
  await enter("H2", [["mine"]]);
  expect(await undoInsertion(await insertAt(await selectedCell()))).toMatchObject({ kind: "undone" });
  expect((await rangeOf("H2", ["values"])).values).toEqual([["mine"]]);
});

const changes: [why: string, address: string, value: unknown][] = [
  ["an input changed", "B3", 2],
  ["a text written over", "A1", "My title"],
  ["a formula written over", "C3", 0.5],
  ["a cell emptied", "A3", ""],
];

test.each(changes)("after %s nothing is removed", async (_why, address, value) => {
  const inserted = await insertAt(await selectedCell());
  await enter(address, [[value]]);
  await excel.settled();
  const changed = await workbookState();
  expect(await undoInsertion(inserted)).toMatchObject({ kind: "changed" });
  expect(await workbookState()).toEqual(changed);
});

test("a sheet on which the user has gone on working stays", async () => {
  const inserted = await insertAt(newSheet);
  await enter("B30", [["more"]], description.title);
  expect(await undoInsertion(inserted)).toMatchObject({ kind: "changed" });
  expect(await sheetNames()).toEqual(["Sheet1", description.title]);
});

test("a sheet that is no longer there is said to be gone", async () => {
  const inserted = await insertAt(newSheet);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(description.title).delete();
    await context.sync();
  });
  expect(await undoInsertion(inserted)).toMatchObject({ kind: "gone" });
});
