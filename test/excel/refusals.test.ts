import type { Target } from "../../src/excel/host/target";
import { insertTables } from "../../src/excel/insertion/insertTables";
import { inspectTarget } from "../../src/excel/insertion/inspectTarget";
import type { Obstacle } from "../../src/excel/insertion/obstacle";
import { undoInsertion } from "../../src/excel/insertion/undoInsertion";
import { table as allocation } from "../../src/tables/catalogue/allocation";
import { table as model } from "../../src/tables/catalogue/model";
import { english } from "../tables/catalogueItems";
import { enter, rangeOf, targetAt } from "./sheet1";
import { workbookState } from "./workbookState";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

/** Takes B2:F29 from B2 on: twelve rows, and sixteen for the chart. */
const table = allocation.describe(english);

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

const inSheet1 = (change: (sheet: Excel.Worksheet) => void) => () =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });

type Refusal = [why: string, arrange: () => Promise<unknown>, obstacle: Partial<Obstacle>];
const refusals: Refusal[] = [
  ["a value", () => enter("C4", [[1]]), { kind: "occupied", address: "C4", count: 1 }],
  ["zero is a value", () => enter("F9", [[0]]), { kind: "occupied", address: "F9", count: 1 }],
  [
    "a formula that shows nothing",
    () => enter("B2", [['=""']]),
    { kind: "occupied", address: "B2", count: 1 },
  ],
  [
    "cells apart are named by the block around them",
    () =>
      enter("C4:D5", [
        ["x", ""],
        ["", "y"],
      ]),
    { kind: "occupied", address: "C4:D5", count: 2 },
  ],
  [
    "the spill of a formula outside",
    () => enter("C1", [["=CAPEX.PROJECT({2025;2026;2027})"]]),
    { kind: "occupied", address: "C2:C3", count: 2 },
  ],
  ["a spill that shows nothing", () => enter("C1", [['=IF({1;1;1},"")']]), { kind: "spill" }],
  [
    "an Excel Table with only empty cells in the way",
    inSheet1((sheet) => {
      sheet.getRange("C1:D1").values = [["Mine", "Yours"]];
      sheet.tables.add("C1:D5", true).name = "Plan";
    }),
    { kind: "table", name: "Plan" },
  ],
  [
    "merged cells that reach in",
    inSheet1((sheet) => sheet.getRange("A3:B3").merge()),
    { kind: "merged", address: "Sheet1!A3:B3" },
  ],
  [
    "merged cells that reach in from above, beside others that do not",
    inSheet1((sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A5:A6").merge();
      sheet.getRange("C1:C2").merge();
    }),
    { kind: "merged", address: "Sheet1!C1:C2" },
  ],
  [
    "conditional formatting, which Undo could not give back",
    inSheet1((sheet) => {
      const { cellValue } = sheet.getRange("A4:C4").conditionalFormats.add("CellValue");
      cellValue.rule = { formula1: "=0", operator: "LessThan" };
    }),
    { kind: "conditionalFormats" },
  ],
  ["a protected sheet", inSheet1((sheet) => sheet.protection.protect()), { kind: "protectedSheet" }],
];

test.each(refusals)("refused in one request, nothing changed: %s", async (_why, arrange, obstacle) => {
  const target = await targetAt("B2");
  await arrange();
  await excel.settled();
  const before = await workbookState();
  excel.requests.length = 0;
  expect(await insertTables([table], "live", target)).toMatchObject({
    kind: "refused",
    inspection: { obstacle },
  });
  expect(excel.awaitedRequests()).toBe(1);
  expect(await workbookState()).toEqual(before);
});

test("a sheet deleted since the look is said to be gone, and no other is touched", async () => {
  const target = await Excel.run(async (context) => {
    context.workbook.worksheets.add("Short-lived").getRange("B2").select();
    await context.sync();
  }).then(() => targetAtShortLived());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Short-lived").delete();
    await context.sync();
  });
  const before = await workbookState();
  expect(await insertTables([table], "live", target)).toMatchObject({
    kind: "refused",
    inspection: { obstacle: { kind: "sheetGone" } },
  });
  expect(await workbookState()).toEqual(before);
});

function targetAtShortLived(): Promise<Target> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Short-lived");
    sheet.load("id");
    await context.sync();
    return { kind: "cell", sheetId: sheet.id, first: { row: 1, column: 1 }, room: { rows: 99, columns: 99 } };
  });
}

test("new sheets are refused where the workbook's structure is protected", async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = await workbookState();
  for (const tables of [[table], model.describeSheets(english)]) {
    expect(await insertTables(tables, "live", { kind: "newSheets" })).toMatchObject({
      kind: "refused",
      inspection: { obstacle: { kind: "protectedWorkbook" } },
    });
  }
  expect(await workbookState()).toEqual(before);
});

test.each([
  ["B4973", "inserted", "the last rows it fits in"],
  ["B4974", "refused", "one row too low"],
  ["GN2", "inserted", "the last columns it fits in"],
  ["GO2", "refused", "one column too far right"],
])("at %s it is %s: %s", async (address, kind) => {
  expect((await insertTables([table], "live", await targetAt(address))).kind).toBe(kind);
});

test("while a cell is being edited, an insertion waits; cancelled meanwhile, it writes nothing", async () => {
  const target = await targetAt("B2");
  const before = await workbookState();
  excel.cellEditing.begin();
  const cancelling = new AbortController();
  const cancelled = insertTables([table], "live", target, cancelling.signal);
  const waiting = insertTables([table], "live", { kind: "newSheets" });
  cancelling.abort();
  await new Promise((resolve) => setTimeout(resolve, 100));
  excel.cellEditing.end();
  expect(await cancelled).toEqual({ kind: "cancelled" });
  const inserted = await waiting;
  expect(inserted.kind).toBe("inserted");
  if (inserted.kind === "inserted") await undoInsertion(inserted);
  expect(await workbookState()).toEqual(before);
});

test("cells next to the table do not stand in its way", async () => {
  await enter("A1:H1", [Array(8).fill("above")]);
  await enter("G2", [["beside"]]);
  await enter("B30", [["below"]]);
  expect(await insertTables([table], "live", await targetAt("B2"))).toMatchObject({ kind: "inserted" });
  expect((await rangeOf("G2", ["values"])).values).toEqual([["beside"]]);
});

test("a cell filled between look and press is seen at the press", async () => {
  const target = await targetAt("B2");
  expect((await inspectTarget(target, [table])).obstacle).toBeUndefined();
  await enter("E6", [["late"]]);
  expect(await insertTables([table], "live", target)).toMatchObject({ kind: "refused" });
});
