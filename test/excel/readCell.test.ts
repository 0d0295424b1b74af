import { readCell, type CellReading } from "../../src/excel/read/readCell";
import { readReferences } from "../../src/excel/read/readReferences";
import { parseCalls } from "../../src/formulas/parseCalls";
import { referencesOf } from "../../src/formulas/references";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

let excel: WorkbookWithFunctions;
/** Excel tells of spills from ExcelApi 1.12 on. */
let isSetSupported: (set: string, version: string) => boolean;
beforeEach(async () => {
  excel = openWorkbookWithFunctions();
  isSetSupported = () => true;
  Object.assign(globalThis, {
    Office: {
      context: { requirements: { isSetSupported: (...set: [string, string]) => isSetSupported(...set) } },
    },
  });
  await arrange();
  excel.requests.length = 0;
});
afterEach(() => excel.close());

/** Values of every kind, on two sheets, with names and an Excel Table. */
async function arrange(): Promise<void> {
  await excel.Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Sheet1");
    const inputs = workbook.worksheets.add("My inputs");
    inputs.getRange("A1:A4").values = [[0.1], [""], ["much"], [true]];
    workbook.names.add("Growth", inputs.getRange("A1"));
    workbook.names.add("Rate", "=0.15" as never);
    inputs.names.add("Own", inputs.getRange("A1:A2"));
    sheet.getRange("A1:A3").values = [[2026], [2027], [2028]];
    sheet.getRange("B1").formulas = [["=1/0"]];
    sheet.getRange("B2").formulas = [["=A2-1"]];
    sheet.getRange("D1").formulas = [["=CAPEX.PROJECT(A1:A3)"]];
    sheet.getRange("E1").formulas = [["=CAPEX.PATH(2027)"]];
    sheet.getRange("A10:C12").values = [
      ["Year", "Rate a year", "Capex"],
      [2027, 0.2, ""],
      [2028, 0.3, ""],
    ];
    workbook.tables.add("A10:C12", true).name = "Plan";
    await workbook.context.sync();
  });
  await excel.settled();
}

/** Reads the formula from G1 of the first sheet, or another cell. */
async function readFormula(formula: string, address = "G1"): Promise<CellReading> {
  await excel.Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").getRange(address).formulas = [[formula]];
    await workbook.context.sync();
  });
  await excel.settled();
  excel.requests.length = 0;
  return readCell({ sheet: "Sheet1", address });
}

const error = (code: string) => ({ kind: "error", error: code });

const references: [why: string, reference: string, expected: object | undefined][] = [
  ["on the same sheet", "A1", { sheet: "Sheet1", address: "A1", values: [[2026]], isEntered: true }],
  ["with dollar signs", "$A$1:$A$3", { address: "A1:A3", values: [[2026], [2027], [2028]] }],
  ["on another sheet", "'My inputs'!A1", { sheet: "My inputs", address: "A1", values: [[0.1]] }],
  [
    "text, truth values and empty cells told apart",
    "'My inputs'!A2:A4",
    { values: [[null], ["much"], [true]] },
  ],
  ["an error, of a formula", "B1", { values: [[error("#DIV/0!")]], isEntered: false }],
  ["a formula among entries", "B2", { values: [[2026]], isEntered: false }],
  ["what spills", "D1#", { address: "D1:D3", values: [[437.5 * 1.6], [1120], [1792]] }],
  ["a name for cells", "Growth", { sheet: "My inputs", address: "A1", values: [[0.1]] }],
  ["a name for a number", "Rate", { address: "Rate", values: [[0.15]], isEntered: true }],
  [
    "a sheet's own name",
    "'My inputs'!Own",
    { sheet: "My inputs", address: "A1:A2", values: [[0.1], [null]] },
  ],
  ["a name that is not there", "Nowhere", undefined],
  ["a Table's column", "Plan[Rate a year]", { address: "B11:B12", values: [[0.2], [0.3]] }],
  ["whole columns, which are not read", "A:A", undefined],
];

test.each(references)("a reference is read: %s, %s", async (_why, reference, expected) => {
  const { cells } = await readFormula(`=CAPEX.PROJECT(2028,${reference})`);
  if (expected) expect(cells.get(reference)).toMatchObject(expected);
  else expect([...cells]).toEqual([]);
});

test("a Table's cell in the formula's row is read", async () => {
  const { cells } = await readFormula("=CAPEX.PROJECT([@Year],Plan[@[Rate a year]])", "C12");
  // The workbench writes abbreviated references out.
  expect(cells.get("Plan[[#This Row],[Year]]")).toMatchObject({ address: "A12", values: [[2028]] });
  expect(cells.get("Plan[[#This Row],[Rate a year]]")).toMatchObject({ address: "B12", values: [[0.3]] });
});

test("an abbreviated one is of the Table around the cell, as Excel leaves it", async () => {
  const cells = await excel.Excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const position = { sheet, cell: sheet.getRange("C12"), tableName: "Plan" };
    return readReferences(context, referencesOf(parseCalls("=CAPEX.PROJECT([@Year])")), position);
  });
  expect(cells.get("[@Year]")).toMatchObject({ address: "A12", values: [[2028]] });
});

const spilled: [why: string, address: string, expected: object][] = [
  [
    "the cell with the formula",
    "D1",
    { value: 700, spill: { parent: "D1", cells: 3, place: { row: 0, column: 0 }, number: 1 } },
  ],
  [
    "a cell it fills",
    "D2",
    { value: 1120, spill: { parent: "D1", cells: 3, place: { row: 1, column: 0 }, number: 2 } },
  ],
  [
    "a cell of a block",
    "F2",
    { value: 1120, spill: { parent: "E1", cells: 6, place: { row: 1, column: 1 }, number: 5 } },
  ],
];

test.each(spilled)("a spilled cell is read by its parent: %s", async (_why, address, expected) => {
  const cell = await readCell({ sheet: "Sheet1", address });
  expect(cell).toMatchObject({ sheet: "Sheet1", address, ...expected });
  expect(cell.calls).toHaveLength(1);
  expect(cell.localFormula).toBe(cell.formula);
});

test("an Excel that tells of no spills explains the cell with the formula alone", async () => {
  isSetSupported = (_set, version) => version !== "1.12";
  expect(await readCell({ sheet: "Sheet1", address: "D1" })).not.toHaveProperty("spill");
  expect(await readCell({ sheet: "Sheet1", address: "D2" })).toMatchObject({ calls: [] });
});

const others: [why: string, address: string, expected: object][] = [
  ["a number", "A1", { value: 2026, formula: "", calls: [] }],
  ["a formula without a call of ours", "B1", { value: error("#DIV/0!"), formula: "=1/0", calls: [] }],
  ["an empty cell", "Z99", { value: null, formula: "", calls: [] }],
];

test.each(others)("a cell without our functions: %s", async (_why, address, expected) => {
  expect(await readCell({ sheet: "Sheet1", address })).toMatchObject(expected);
});

test("without a place, the active cell is read, of whatever is selected", async () => {
  await excel.Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").getRange("D1:E5").select();
    await workbook.context.sync();
  });
  expect(await readCell()).toMatchObject({ sheet: "Sheet1", address: "D1" });
});

test("three requests are awaited at most, two where all is on the sheet, one where there is nothing to refer to", async () => {
  await readFormula("=ROI.REQUIRED(CAPEX.PROJECT(A1,Growth,'My inputs'!A1),Rate,D1#)");
  expect(excel.awaitedRequests()).toBe(3);
  await readFormula("=CAPEX.PROJECT(A1)");
  expect(excel.awaitedRequests()).toBe(2);
  excel.requests.length = 0;
  await readCell({ sheet: "Sheet1", address: "A1" });
  expect(excel.awaitedRequests()).toBe(1);
});
