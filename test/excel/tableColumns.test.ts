import { handOff } from "../../src/excel/handoff/handOff";
import { insertFormula, placeAtSelection } from "../../src/excel/insertion/insertFormula";
import { scanWorkbook } from "../../src/excel/read/scan";
import { repair } from "../../src/excel/repair/repair";
import { cellsChange } from "../../src/excel/rollback/cellsChange";
import { errorCode, leftoverLocations, tableColumnFilled } from "../../src/excel/rollback/errors";
import { placeholder } from "../../src/excel/rollback/placeholder";
import { rollbackWithRetry } from "../../src/excel/rollback/rollback";
import type { ExcelPlatform } from "../../src/workbench/excelPlatform";
import { functionModules } from "../handoff/functionModules";
import { enter, rangeOf, targetAt } from "./sheet1";
import { wholeWorkbook } from "./wholeWorkbook";
import { workbookState } from "./workbookState";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

jest.setTimeout(60_000);

type Fill = ExcelPlatform["tableColumnsFill"];

let excel: WorkbookWithFunctions;
const open = (tableColumnsFill: Fill) => {
  excel = openWorkbookWithFunctions({ platform: { tableColumnsFill } });
};
afterEach(() => excel.close());

const oneCell = { rows: 1, columns: 1 };
const ours = "=ROI.GAP(0.35)";
const broken = ["=_xldudf_ROI_GAP(0.35)", "=_xldudf_ROI_GAP(1)+1"] as const;

/** C2:C7 is the data of a Table's column, with other cells and another Table around it; C4 and C6 hold these. */
async function arrange(c4: unknown, c6: unknown, others: readonly unknown[] = otherCells): Promise<void> {
  const [c2, c3, c5, c7] = others;
  await enter("B1:E8", [
    ["Year", "Ours", "Theirs", "=B2+1"],
    [2026, c2, "=B2*2", "beside"],
    [2027, c3, "=B3*2", ""],
    [2028, c4, 5, ""],
    [2029, c5, "", ""],
    [2030, c6, "'008", ""],
    [2031, c7, "=B7", ""],
    ["", "=C2", "below", ""],
  ]);
  await enter("G1:G3", [["Another"], ["=1+1"], [2]]);
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.tables.add("B1:D7", true).name = "Plan";
    sheet.tables.add("G1:G3", true).name = "Other";
    await workbook.context.sync();
  });
  await excel.settled();
}

/** What stands in C2, C3, C5 and C7: a formula, a text that looks like a number, nothing, and a constant. */
const otherCells = ["=B2+1", "'007", "", 5];

interface State {
  readonly sheets: { readonly formulas: unknown[][] }[];
}

/** The state of a workbook with other formulas in cells of the column C of its first sheet. */
function withFormulas(state: unknown, formulas: Readonly<Record<number, unknown>>): unknown {
  const copy = structuredClone(state) as State;
  const [sheet] = copy.sheets;
  for (const [row, formula] of Object.entries(formulas))
    (sheet?.formulas[Number(row) - 1] ?? [])[2] = formula;
  return copy;
}

const entered = { formula: ours, size: oneCell, numberFormats: [] };

async function insertAt(address: string): Promise<string> {
  await targetAt(address);
  return (await insertFormula(entered, await placeAtSelection(oneCell), true)).kind;
}

const fills: Fill[] = ["never", "exceptOverConstants"];
const held: [what: string, c4: unknown][] = [
  ["nothing", ""],
  ["a formula", "=1+2"],
  ["a constant", 7],
  ["a text that looks like a number", "'007"],
];
const insertions = fills.flatMap((fill) => held.map(([what, c4]) => ({ fill, what, c4 })));

test.each(insertions)("a formula in place of $what in a Table changes no other cell ($fill)", async (row) => {
  open(row.fill);
  await arrange(row.c4, "=1+3");
  const before = await workbookState();
  expect(await insertAt("C4")).toBe("inserted");
  expect(await workbookState()).toEqual(withFormulas(before, { 4: ours }));
});

test("a formula in a Table takes one request more than beside it", async () => {
  open("exceptOverConstants");
  await arrange("", "");
  for (const [address, requests] of [
    ["C4", 3],
    ["E4", 2],
  ] as const) {
    await targetAt(address);
    const place = await placeAtSelection(oneCell);
    excel.requests.length = 0;
    await insertFormula(entered, place, true);
    expect([address, excel.awaitedRequests()]).toEqual([address, requests]);
  }
});

test("the only data row of a Table takes a formula", async () => {
  open("always");
  await enter("B1:B2", [["Year"], [""]]);
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").tables.add("B1:B2", true);
    await workbook.context.sync();
  });
  expect(await insertAt("B2")).toBe("inserted");
  expect((await rangeOf("B1:B3", ["formulas"])).formulas).toEqual([["Year"], [ours], [""]]);
});

test("another's entry in the cell, or in another of its column, stays at the moment of writing", async () => {
  open("exceptOverConstants");
  await arrange("", "=1+3");
  const before = await workbookState();
  await targetAt("C4");
  const place = await placeAtSelection(oneCell);
  const change = async () => {
    await enter("C4", [["=B4"]]);
    await enter("C5", [["mine"]]);
    await enter("C6", [["'0"]]);
  };
  excel.faults.plan(3, { kind: "overtaken", act: change });
  expect((await insertFormula(entered, place, true)).kind).toBe("filled");
  // The other's own formula fills the column, and what they enter then stays.
  const filled = { 2: "=B2", 3: "=B3", 4: "=B4", 5: "mine", 6: "0", 7: "=B7" };
  expect(await workbookState()).toEqual(withFormulas(before, filled));
});

test.each(fills)("a repair in a Table changes no other cell (%s)", async (fill) => {
  open(fill);
  await arrange(...broken);
  const before = await workbookState();
  expect(await repair(await scanWorkbook())).toMatchObject({ healed: 2, changed: 0 });
  expect(await workbookState()).toEqual(withFormulas(before, { 4: "=ROI.GAP(0.35)", 6: "=ROI.GAP(1)+1" }));
});

test("a repair of all data of a Table's column enters each formula in its own cell", async () => {
  open("exceptOverConstants");
  const others = [3, 4, 5, 6].map((years) => `=_xldudf_ROI_GAP(${years})`);
  await arrange(...broken, others);
  const before = await workbookState();
  expect(await repair(await scanWorkbook())).toMatchObject({ healed: 6 });
  const [c2, c3, c4, c5, c6, c7] = ["3)", "4)", "0.35)", "5)", "1)+1", "6)"].map(
    (rest) => `=ROI.GAP(${rest}`,
  );
  expect(await workbookState()).toEqual(withFormulas(before, { 2: c2, 3: c3, 4: c4, 5: c5, 6: c6, 7: c7 }));
});

/** What C4 holds when an operation that was to put our formula there is taken back. */
const heldAtRollback: [what: string, c4: unknown][] = [
  ["the formula", ours],
  ["what stood there for a moment before it", placeholder],
];

test.each(fills.flatMap((fill) => heldAtRollback.map(([what, c4]) => ({ fill, what, c4 }))))(
  "taking back $what in a Table changes no other cell ($fill)",
  async ({ fill, c4 }) => {
    open(fill);
    await arrange(c4, "=1+3");
    const before = await workbookState();
    const cell = { row: 3, column: 2, was: "=B4*7", content: ours };
    expect(await rollbackWithRetry(cellsChange({ id: "sheet1", name: "Sheet1" }, [cell]))).toEqual([]);
    expect(await workbookState()).toEqual(withFormulas(before, { 4: "=B4*7" }));
  },
);

const copy = (mode: "lambda" | "values") =>
  handOff({ mode, functions: functionModules, noteOn: () => "noted" });

test.each(fills.flatMap((fill) => (["lambda", "values"] as const).map((mode) => ({ fill, mode }))))(
  "a copy in $mode changes no other cell of a Table ($fill)",
  async ({ fill, mode }) => {
    open(fill);
    await arrange(ours, "=ROI.GAP(1)+ROW(B6)");
    const before = (await workbookState()) as State;
    expect(await copy(mode)).toMatchObject({ kind: "made", differing: [] });
    const [original, copied] = ((await workbookState()) as State).sheets;
    expect(original).toEqual(before.sheets[0]);
    const others = (sheet?: { formulas: unknown[][] }) =>
      sheet?.formulas.map((line, row) => line.filter((_, column) => column !== 2 || ![3, 5].includes(row)));
    expect(others(copied)).toEqual(others(original));
    expect(copied?.formulas[3]?.[2]).not.toBe(ours);
  },
);

const refusals: { fill: Fill; c4: unknown; others: readonly unknown[]; why: string }[] = [
  { fill: "always", c4: "", others: [1, "'007", "", 5], why: "constants, which fill nothing" },
  { fill: "exceptWholeColumns", c4: "=1+2", others: ["=B2+1", "'007", "", "=B7*3"], why: "the whole column" },
  { fill: "exceptWholeColumns", c4: "", others: [ours, "'007", "", 5], why: "also what was the same" },
];

test.each(refusals)(
  "a formula that fills the column nevertheless is refused, and taken back by $why ($fill)",
  async ({ fill, c4, others }) => {
    open(fill);
    await arrange(c4, fill === "always" ? "" : "=B6", others);
    const before = await wholeWorkbook(excel);
    const thrown: unknown = await insertAt("C4").catch((error: unknown) => error);
    expect([errorCode(thrown), leftoverLocations(thrown)]).toEqual([tableColumnFilled, []]);
    await excel.settled();
    expect(await wholeWorkbook(excel)).toEqual(before);
  },
);

test("where Excel fills the column even as it is restored, it is named", async () => {
  open("always");
  await arrange("", "", ["=B2+1", "", "", "=B7*3"]);
  const thrown: unknown = await insertAt("C4").catch((error: unknown) => error);
  expect([errorCode(thrown), leftoverLocations(thrown)]).toEqual([tableColumnFilled, ["Sheet1!C2:C7"]]);
});

test("of columns too long to be looked at as a whole, all is named where they fill", async () => {
  open("always");
  await enter("B1:C2", [["Ours", "Theirs"], [...broken]]);
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").tables.add("B1:C4001", true);
    await workbook.context.sync();
  });
  const thrown: unknown = await repair(await scanWorkbook()).catch((error: unknown) => error);
  expect(errorCode(thrown)).toBe(tableColumnFilled);
  expect(leftoverLocations(thrown)).toEqual(expect.arrayContaining(["Sheet1!B2:B4001", "Sheet1!C2:C4001"]));
});

test("a repair that fills a column is taken back, and a copy is not made", async () => {
  open("always");
  await arrange(broken[0], "", [1, "'007", "", 5]);
  const thrown: unknown = await repair(await scanWorkbook()).catch((error: unknown) => error);
  expect(errorCode(thrown)).toBe(tableColumnFilled);
  expect(leftoverLocations(thrown)).not.toEqual([]);
  await enter("C2:C7", [[1], [2], [ours], [4], [5], [6]]);
  await enter("C2", [[1]]);
  await excel.settled();
  const before = await wholeWorkbook(excel);
  const refused: unknown = await copy("lambda").catch((error: unknown) => error);
  expect([errorCode(refused), leftoverLocations(refused)]).toEqual([tableColumnFilled, []]);
  await excel.settled();
  expect(await wholeWorkbook(excel)).toEqual(before);
});
