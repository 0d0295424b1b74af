import {
  insertFormula,
  placeAtSelection,
  type FormulaObstacle,
  type NewFormula,
} from "../../src/excel/insertion/insertFormula";
import { readNumberSeparators } from "../../src/excel/read/numberSeparators";
import { readFormulaReferences } from "../../src/excel/read/readReferences";
import { readSelectedRange } from "../../src/excel/read/selection";
import { undoFormula } from "../../src/excel/insertion/undoFormula";
import { haveExcelApi } from "./excelApi";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

const oneCell = { rows: 1, columns: 1 };
/** =CAPEX.PATH(2028) gives years, spending and growth for 2026 to 2028. */
const spill = { rows: 3, columns: 3 };
const path = "=CAPEX.PATH(2028)";
const plain = (formula: string, size = oneCell): NewFormula => ({ formula, size, numberFormats: [] });

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
  haveExcelApi(13);
});
afterEach(() => excel.close());

/** Does something with Sheet1 and waits until everything is calculated. */
async function onSheet<Answer>(act: (sheet: Excel.Worksheet) => Answer): Promise<Answer> {
  const answer = await Excel.run(async (context) => {
    const result = act(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
    return result;
  });
  await excel.settled();
  return answer;
}

const select = (address: string) => onSheet((sheet) => sheet.getRange(address).select());
const enter = (address: string, content: unknown) =>
  onSheet((sheet) => {
    sheet.getRange(address).formulas = [[content]];
  });

async function valuesOf(address: string): Promise<unknown[][]> {
  const range = await onSheet((sheet) => {
    const asked = sheet.getRange(address);
    asked.load("values");
    return asked;
  });
  return range.values as unknown[][];
}

test("one request looks and one writes, into the selection's first cell", async () => {
  await select("B2:D9");
  const place = await placeAtSelection(oneCell);
  expect(place).toMatchObject({ sheetName: "Sheet1", address: "B2", holds: "" });
  excel.requests.length = 0;
  const insertion = await insertFormula(plain("=CAPEX.PROJECT(2028)"), place, false);
  expect(insertion.kind).toBe("inserted");
  expect(excel.awaitedRequests()).toBe(2);
  await excel.settled();
  expect((await valuesOf("B2"))[0]?.[0]).toBeCloseTo(1792, 9);
});

test("a result of several cells spills into all that the place named", async () => {
  await select("B2");
  const place = await placeAtSelection(spill);
  expect(place.address).toBe("B2:D4");
  await insertFormula(plain(path, spill), place, false);
  await excel.settled();
  expect((await valuesOf(place.address)).map(([year]) => year)).toEqual([2026, 2027, 2028]);
});

const filled: [why: string, content: unknown, holds: string][] = [
  ["a number", 42, "42"],
  ["a formula, as the formula bar shows it", "=1+1", "=1+1"],
  ["a formula that shows nothing", '=""', '=""'],
];

test.each(filled)("what the cell holds is replaced only on agreement: %s", async (_why, content, holds) => {
  await enter("B2", content);
  await select("B2");
  const place = await placeAtSelection(oneCell);
  expect(place.holds).toBe(holds);
  expect((await insertFormula(plain("=CAPEX.VERSION()"), place, false)).kind).toBe("filled");
  expect((await placeAtSelection(oneCell)).holds).toBe(holds);
  expect((await insertFormula(plain("=CAPEX.VERSION()"), place, true)).kind).toBe("inserted");
  expect((await placeAtSelection(oneCell)).holds).toBe("=CAPEX.VERSION()");
});

test("agreement to replace one thing is none to replace another", async () => {
  await enter("B2", 42);
  await select("B2");
  const place = await placeAtSelection(oneCell);
  await enter("B2", 43);
  expect(await insertFormula(plain("=CAPEX.VERSION()"), place, true)).toMatchObject({
    kind: "filled",
    place: { holds: "43" },
  });
  expect(await valuesOf("B2")).toEqual([[43]]);
});

test("a formula may take the room that the one it replaces has spilled into", async () => {
  await enter("B2", path);
  await select("B2");
  const place = await placeAtSelection(spill);
  expect(place).toMatchObject({ holds: path, address: "B2:D4" });
  expect(place.obstacle).toBeUndefined();
});

const obstacles: [
  why: string,
  selected: string,
  size: typeof spill,
  arrange: (sheet: Excel.Worksheet) => void,
  obstacle: FormulaObstacle,
][] = [
  ["a protected sheet", "B2", oneCell, (sheet) => sheet.protection.protect(), { kind: "protectedSheet" }],
  [
    "a cell that another formula fills",
    "C3",
    oneCell,
    (sheet) => (sheet.getRange("B2").formulas = [[path]]),
    { kind: "spilledInto", from: "B2" },
  ],
  [
    "cells that the result needs, told as one block",
    "B2",
    spill,
    (sheet) =>
      (sheet.getRange("C3:D4").values = [
        [1, ""],
        ["", 2],
      ]),
    { kind: "spillBlocked", address: "C3:D4" },
  ],
  [
    "an Excel Table, whose cells are empty",
    "B2",
    spill,
    (sheet) => (sheet.tables.add("D3:E6", false).name = "Spending"),
    { kind: "spillInTable", name: "Spending" },
  ],
  [
    "merged cells where the result would spill, from outside",
    "B2",
    spill,
    (sheet) => sheet.getRange("A3:B3").merge(),
    { kind: "spillOverMerged", address: "A3:B3" },
  ],
  // The height of the workbench's sheets, see sheetSizes.ts.
  ["the sheet's edge", "B4999", spill, () => undefined, { kind: "sheetEdge" }],
];

test.each(obstacles)("nothing is written over %s", async (_why, selected, size, arrange, obstacle) => {
  await onSheet((sheet) => void arrange(sheet));
  await select(selected);
  const place = await placeAtSelection(size);
  expect(place.obstacle).toEqual(obstacle);
  const before = await valuesOf("A1:H20");
  expect(await insertFormula(plain(path, size), place, true)).toMatchObject({
    kind: "refused",
    place: { obstacle },
  });
  await excel.settled();
  expect(await valuesOf("A1:H20")).toEqual(before);
});

test("a single value stands in an Excel Table like any other formula", async () => {
  await onSheet((sheet) => void sheet.tables.add("B2:C4", true));
  await select("B3");
  expect((await placeAtSelection(oneCell)).obstacle).toBeUndefined();
});

test("an Excel that does not tell of spills is not asked for them", async () => {
  haveExcelApi(9);
  await select("B2");
  excel.requests.length = 0;
  expect((await insertFormula(plain(path, spill), await placeAtSelection(spill), false)).kind).toBe(
    "inserted",
  );
  expect(JSON.stringify(excel.requests)).not.toContain("Spill");
});

test("the form reads the selection, what a formula refers to, and how numbers are written", async () => {
  await enter("A1", 2028);
  await enter("A2", "=A1+1");
  await select("A1:A2");
  expect(await readSelectedRange()).toEqual({ sheetName: "Sheet1", address: "A1:A2" });
  excel.requests.length = 0;
  const cells = await readFormulaReferences("=CAPEX.PROJECT(A1:A2,Nowhere)");
  expect([...cells]).toEqual([
    [
      "A1:A2",
      {
        sheet: "Sheet1",
        address: "A1:A2",
        values: [[2028], [2029]],
        isEntered: false,
        numberFormat: "General",
      },
    ],
  ]);
  expect(excel.awaitedRequests()).toBe(2);
  expect(await readNumberSeparators()).toEqual({ decimal: ".", group: "," });
});

describe("formats and Undo", () => {
  const formatted: NewFormula = { formula: path, size: spill, numberFormats: ["0", "#,##0.0", "0.0%"] };
  const wholeSheet = () =>
    onSheet((sheet) => {
      const asked = sheet.getRange("A1:F8");
      asked.load("formulas,numberFormat");
      return asked;
    }).then(({ formulas, numberFormat }) => ({ formulas, numberFormat }) as Record<string, unknown[][]>);
  const insertAt = async (address: string, inserted: NewFormula, replace = true) => {
    await select(address);
    const insertion = await insertFormula(inserted, await placeAtSelection(inserted.size), replace);
    await excel.settled();
    if (insertion.kind !== "inserted") throw new Error(insertion.kind);
    return insertion;
  };

  test("each column of the result has its format, but for cells that have one of their own", async () => {
    await onSheet((sheet) => (sheet.getRange("C3").numberFormat = [["0.000"]]));
    await insertAt("B2", formatted);
    const { numberFormat } = await wholeSheet();
    expect(numberFormat?.slice(1, 4).map((line) => line.slice(1, 4))).toEqual([
      ["0", "#,##0.0", "0.0%"],
      ["0", "0.000", "0.0%"],
      ["0", "#,##0.0", "0.0%"],
    ]);
    expect(numberFormat?.[4]).toEqual(["General", "General", "General", "General", "General", "General"]);
  });

  test.each([
    ["nothing", ""],
    ["a number", 42],
    ["a text that looks like a number", "'007"],
    ["a formula", "=1+1"],
  ])("Undo gives the cell back %s, and its formats", async (_what, held) => {
    if (held !== "") await enter("B2", held);
    await onSheet((sheet) => (sheet.getRange("C3").numberFormat = [["0.000"]]));
    const before = await wholeSheet();
    const insertion = await insertAt("B2", formatted);
    expect(await wholeSheet()).not.toEqual(before);
    excel.requests.length = 0;
    expect(await undoFormula(insertion)).toEqual({ kind: "undone", locations: [] });
    await excel.settled();
    expect(await wholeSheet()).toEqual(before);
  });

  test("a format that the user has chosen since stays", async () => {
    const insertion = await insertAt("B2", formatted);
    await onSheet((sheet) => (sheet.getRange("D3").numberFormat = [["0.00%"]]));
    await undoFormula(insertion);
    await excel.settled();
    expect((await wholeSheet())["numberFormat"]?.flat().filter((format) => format !== "General")).toEqual([
      "0.00%",
    ]);
  });

  const since: [what: string, kind: string, content: unknown][] = [
    ["another formula", "changed", "=ROI.GAP(0.35)"],
    ["a number", "changed", 42],
    ["nothing", "gone", ""],
  ];

  test.each(since)(
    "where the cell holds %s by now, Undo leaves all as it is",
    async (_what, kind, content) => {
      const insertion = await insertAt("B2", formatted);
      await enter("B2", content);
      const before = await wholeSheet();
      expect(await undoFormula(insertion)).toEqual({ kind, locations: [] });
      await excel.settled();
      expect(await wholeSheet()).toEqual(before);
    },
  );

  test("where the sheet is gone, there is nothing to undo", async () => {
    const insertion = await insertAt("B2", formatted);
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.add("Other");
      workbook.worksheets.getItem("Sheet1").delete();
      await workbook.context.sync();
    });
    expect(await undoFormula(insertion)).toEqual({ kind: "gone", locations: [] });
  });
});
