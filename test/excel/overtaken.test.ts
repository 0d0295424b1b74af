import { handOff } from "../../src/excel/handoff/handOff";
import { insertFormula, placeAtSelection } from "../../src/excel/insertion/insertFormula";
import { insertTables } from "../../src/excel/insertion/insertTables";
import { undoInsertion } from "../../src/excel/insertion/undoInsertion";
import { scanWorkbook } from "../../src/excel/read/scan";
import { repair } from "../../src/excel/repair/repair";
import { table as allocation } from "../../src/tables/catalogue/allocation";
import { table as baseline } from "../../src/tables/catalogue/baseline";
import { table as model } from "../../src/tables/catalogue/model";
import type { TableDescription } from "../../src/tables/description";
import { functionModules } from "../handoff/functionModules";
import { english } from "../tables/catalogueItems";
import { differenceOf } from "./faultCases";
import { cellTarget } from "./faultyOperations";
import { enter, rangeOf } from "./sheet1";
import { wholeWorkbook } from "./wholeWorkbook";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

// Many workbooks are opened, and a machine may have much else to do.
jest.setTimeout(180_000);

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

/** What someone else does at the moment between a look and the request that follows from it. */
type Change = () => Promise<unknown>;

const inWorkbook =
  (change: (workbook: Excel.Workbook) => void): Change =>
  () =>
    Excel.run(async ({ workbook }) => {
      change(workbook);
      await workbook.context.sync();
    });
const inSheet1 = (change: (sheet: Excel.Worksheet) => void) =>
  inWorkbook(({ worksheets }) => change(worksheets.getItem("Sheet1")));

/** What the workbook is after a change and nothing else. */
async function workbookAfter(change: Change) {
  await change();
  await excel.settled();
  const changed = await wholeWorkbook(excel);
  excel.close();
  excel = openWorkbookWithFunctions();
  await addSecondSheet();
  return changed;
}

/** The last sheet cannot be deleted. */
const addSecondSheet = inWorkbook(({ worksheets }) => worksheets.add("Second"));
beforeEach(addSecondSheet);

interface Row {
  readonly what: string;
  readonly tables: readonly TableDescription[];
  readonly change: Change;
  /** What is told: a refusal with this obstacle, or another end. */
  readonly ended: object;
}

const one = [allocation.describe(english)];
const named = [baseline.describe(english)];
const ofModel = model.describeSheets(english);
const refused = (kind: string) => ({ kind: "refused", inspection: { obstacle: { kind } } });

const atSelection: Row[] = [
  { what: "a value", tables: one, change: () => enter("C4", [["mine"]]), ended: refused("occupied") },
  { what: "a formula", tables: one, change: () => enter("F13", [["=1+1"]]), ended: refused("occupied") },
  {
    what: "a value under the chart",
    tables: one,
    change: () => enter("D20", [[7]]),
    ended: refused("occupied"),
  },
  { what: "a spill", tables: one, change: () => enter("D1", [["={1;2;3}"]]), ended: refused("occupied") },
  {
    what: "merged cells",
    tables: one,
    change: inSheet1((sheet) => sheet.getRange("C4:D4").merge()),
    ended: refused("merged"),
  },
  {
    what: "merged cells that reach in from outside",
    tables: one,
    change: inSheet1((sheet) => sheet.getRange("A3:B3").merge()),
    ended: refused("merged"),
  },
  {
    what: "a text that an apostrophe keeps one",
    tables: one,
    change: () => enter("B2", [["'007"]]),
    ended: refused("occupied"),
  },
  {
    what: "the very text that the table has there",
    tables: one,
    change: () => enter("B6", [["Company"]]),
    ended: refused("occupied"),
  },
  {
    what: "the empty part of an Excel Table",
    tables: one,
    change: inSheet1((sheet) => {
      sheet.getRange("C1:D1").values = [["Mine", "Yours"]];
      sheet.tables.add("C1:D5", true).name = "Plan";
    }),
    ended: refused("table"),
  },
  {
    what: "protection",
    tables: one,
    change: inSheet1((sheet) => sheet.protection.protect()),
    ended: refused("protectedSheet"),
  },
  {
    what: "protection, after names were given",
    tables: named,
    change: inSheet1((sheet) => sheet.protection.protect()),
    ended: refused("protectedSheet"),
  },
  {
    what: "the sheet's deletion",
    tables: one,
    change: inSheet1((sheet) => sheet.delete()),
    ended: refused("sheetGone"),
  },
  {
    what: "a name that the table wishes for",
    tables: named,
    change: inWorkbook(({ names }) => names.add("Capex_2026", "=1")),
    ended: { kind: "failed", code: "ItemAlreadyExists" },
  },
  {
    what: "a value beside it",
    tables: one,
    change: () => enter("G2", [["mine"]]),
    ended: { kind: "inserted" },
  },
  {
    what: "a chart",
    tables: one,
    change: inSheet1((sheet) => sheet.charts.add("Line", sheet.getRange("K1:K3"), "Columns")),
    ended: { kind: "inserted" },
  },
];

const onNewSheets: Row[] = [
  {
    what: "a sheet by the same name",
    tables: one,
    change: inWorkbook(({ worksheets }) => worksheets.add(one[0]?.title)),
    ended: { kind: "failed", code: "ItemAlreadyExists" },
  },
  {
    what: "a sheet by the name of the fourth",
    tables: ofModel,
    change: inWorkbook(({ worksheets }) => worksheets.add(ofModel[3]?.title)),
    ended: { kind: "failed", code: "ItemAlreadyExists" },
  },
  {
    what: "a protected structure",
    tables: ofModel,
    change: inWorkbook(({ protection }) => protection.protect()),
    ended: refused("protectedWorkbook"),
  },
  {
    what: "a name that a table wishes for",
    tables: ofModel,
    change: inWorkbook(({ names }) => names.add("Capex_2026", "=1")),
    ended: { kind: "failed", code: "ItemAlreadyExists" },
  },
];

const insertions = [
  ...atSelection.map((row) => ({ ...row, target: cellTarget })),
  ...onNewSheets.map((row) => ({ ...row, target: { kind: "newSheets" } as const })),
];

test.each(insertions)(
  "an insertion overtaken by $what leaves that alone ($target.kind)",
  async ({ tables, target, change, ended }) => {
    const changed = await workbookAfter(change);
    // The first request looks, the second writes.
    excel.faults.plan(2, { kind: "overtaken", act: change });
    const told = await insertTables(tables, "live", target).catch((thrown: { code: string }) => ({
      kind: "failed" as const,
      code: thrown.code,
    }));
    expect(told).toMatchObject(ended);
    await excel.settled();
    if (told.kind === "inserted") {
      expect(differenceOf(await wholeWorkbook(excel), changed)).toBeDefined();
      expect(await undoInsertion(told)).toMatchObject({ kind: "undone" });
      await excel.settled();
    }
    expect(differenceOf(await wholeWorkbook(excel), changed)).toBeUndefined();
  },
);

const places = [
  { target: cellTarget, cell: "Sheet1!C4", place: "Sheet1!C4" },
  {
    target: { kind: "newSheets" } as const,
    cell: "'Allocation by company'!C4",
    place: "Allocation by company",
  },
];

test.each(places)(
  "an undo overtaken by an entry in $cell keeps what was entered",
  async ({ target, cell, place }) => {
    const inserted = await insertTables(one, "live", target);
    if (inserted.kind !== "inserted") throw new Error("Not inserted.");
    await excel.settled();
    const sheet = inserted.tables[0]?.sheetName ?? "";
    // The first request asks for the sheets, the second looks, the third reverts.
    excel.faults.plan(3, { kind: "overtaken", act: () => enter("C4", [["mine"]], sheet) });
    expect(await undoInsertion(inserted)).toEqual({ kind: "kept", locations: [place] });
    expect(cell).toContain("C4");
    const { formulas } = await rangeOf("C4", ["formulas"], sheet);
    expect(formulas).toEqual([["mine"]]);
  },
);

test("a workbook whose structure was protected since keeps its new sheets and names", async () => {
  const inserted = await insertTables(named, "live", { kind: "newSheets" });
  if (inserted.kind !== "inserted") throw new Error("Not inserted.");
  await inWorkbook(({ protection }) => protection.protect())();
  await excel.settled();
  const before = await wholeWorkbook(excel);
  expect(await undoInsertion(inserted)).toMatchObject({ kind: "protected" });
  expect(differenceOf(await wholeWorkbook(excel), before)).toBeUndefined();
});

test("an entry over a formula's results is a change, and Undo leaves it", async () => {
  const inserted = await insertTables(one, "live", cellTarget);
  if (inserted.kind !== "inserted") throw new Error("Not inserted.");
  await excel.settled();
  await enter("E5", [["mine"]]);
  await excel.settled();
  expect(await undoInsertion(inserted)).toMatchObject({ kind: "changed" });
  expect((await rangeOf("E5", ["formulas"])).formulas).toEqual([["mine"]]);
});

test("a formula overtaken by another entry in its cell asks again, and the entry stays", async () => {
  const size = { rows: 1, columns: 1 };
  await inSheet1((sheet) => sheet.getRange("B2").select())();
  const place = await placeAtSelection(size);
  const entered = { formula: "=ROI.GAP(0.35)", size, numberFormats: ["0.0%"] };
  for (const mine of ["mine", "=1+1", 7]) {
    await enter("B2", [[""]]);
    excel.faults.plan(2, { kind: "overtaken", act: () => enter("B2", [[mine]]) });
    const told = await insertFormula(entered, place, false);
    expect(told).toMatchObject({ kind: "filled", place: { holds: String(mine) } });
    expect(await rangeOf("B2", ["formulas", "numberFormat"])).toMatchObject({
      formulas: [[mine]],
      numberFormat: [["General"]],
    });
  }
});

test.each([
  [0, "since the scan"],
  [1, "at the look before writing"],
  [2, "at the writing"],
])("a cell that is changed before request %d of a repair is left: %s", async (request) => {
  await enter("A1:A2", [["=_xldudf_ROI_GAP(0.35)"], ["=_xldudf_ROI_GAP(1)"]]);
  const scan = await scanWorkbook();
  const change = () => enter("A2", [["mine"]]);
  if (request === 0) await change();
  else excel.faults.plan(request, { kind: "overtaken", act: change });
  expect(await repair(scan)).toMatchObject({ healed: 1, changed: 1 });
  expect((await rangeOf("A1:A2", ["formulas"])).formulas).toEqual([["=ROI.GAP(0.35)"], ["mine"]]);
});

const makeCopy = () => handOff({ mode: "lambda", functions: functionModules, noteOn: () => "noted" });

const copyChanges: [what: string, change: Change][] = [
  ["a name that the copy wishes for", inWorkbook(({ names }) => names.add("ROI_GAP", "=1"))],
  ["the original's deletion", inSheet1((sheet) => sheet.delete())],
  ["a protected structure", inWorkbook(({ protection }) => protection.protect())],
  ["a sheet", inWorkbook(({ worksheets }) => worksheets.add("Sheet1 (2)"))],
];

test.each(copyChanges)("a copy overtaken at any request by %s leaves that alone", async (what, change) => {
  const arrange = () => enter("A1", [["=ROI.GAP(0.35)"]]);
  await arrange();
  const changed = await workbookAfter(change);
  let requests = 12;
  for (let request = 1; request <= requests; request += 1) {
    excel.close();
    excel = openWorkbookWithFunctions();
    await addSecondSheet();
    await arrange();
    await excel.settled();
    excel.requests.length = 0;
    let isTooLate = false;
    // What is ours by then can no longer be another's.
    const act = () => change().catch(() => (isTooLate = true));
    excel.faults.plan(request, { kind: "overtaken", act });
    const made = await makeCopy().catch(() => undefined);
    requests = Math.max(excel.awaited().length, request);
    if (excel.faults.isPending || isTooLate) break;
    await excel.settled();
    const now = await wholeWorkbook(excel);
    if (made?.kind === "made") {
      const names = now.sheets.map(({ name }) => name);
      expect([what, names]).toEqual([what, expect.arrayContaining(made.sheets.map(({ name }) => name))]);
    } else expect([request, differenceOf(now, changed)]).toEqual([request, undefined]);
  }
});
