import { scanWorkbook } from "../../src/excel/read/scan";
import { brokenSheets, repair } from "../../src/excel/repair/repair";
import { load } from "../office/load";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

jest.setTimeout(30_000);

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions({ areLate: true });
});
afterEach(() => excel.close());

const onSheet = <T>(act: (sheet: Excel.Worksheet) => Promise<T>) =>
  excel.Excel.run(({ workbook }) => act(workbook.worksheets.getItem("Sheet1")));
const enter = (contents: Record<string, unknown[][]>) =>
  onSheet(async (sheet) => {
    for (const [address, formulas] of Object.entries(contents)) {
      sheet.getRange(address).formulas = formulas as never;
    }
    await sheet.context.sync();
    await excel.settled();
  });
const cells = (address: string) => onSheet((sheet) => load(sheet.getRange(address), "formulas,values"));

test("cells that were there before the functions heal when they are entered again", async () => {
  await enter({ A1: [["=CAPEX.PROJECT(2028)"]], "A2:A3": [["=_xldudf_ROI_GAP(0.35)"], ["=A2*2"]] });
  excel.registerLateFunctions();
  expect(await cells("A1:A3")).toEqual([
    [["=CAPEX.PROJECT(2028)"], ["=_xldudf_ROI_GAP(0.35)"], ["=A2*2"]],
    [["#NAME?"], ["#NAME?"], ["#NAME?"]],
  ]);
  const repaired = await repair(await scanWorkbook());
  expect(repaired).toEqual({ healed: 2, stillBroken: 0, changed: 0, protectedSheets: [] });
  expect(await cells("A1:A3")).toEqual([
    [["=CAPEX.PROJECT(2028)"], ["=ROI.GAP(0.35)"], ["=A2*2"]],
    [[expect.closeTo(1792, 9)], [-0.25], [-0.5]],
  ]);
});

test("only the broken cells are entered, with their formats left alone", async () => {
  excel.registerLateFunctions();
  await enter({ "A1:C1": [["=ROI.GAP(0.35)", "=_xldudf_ROI_GAP(0.35)", "beside"]] });
  await onSheet(async (sheet) => {
    sheet.getRange("B1").numberFormat = [["0.0%"]];
    await sheet.context.sync();
  });
  const scan = await scanWorkbook();
  expect(brokenSheets(scan).flatMap((sheet) => sheet.cells.map(({ formula }) => formula))).toEqual([
    "=_xldudf_ROI_GAP(0.35)",
  ]);
  await repair(scan);
  expect(await onSheet((sheet) => load(sheet.getRange("A1:C1"), "text"))).toEqual([
    [["-0.25", "-25.0%", "beside"]],
  ]);
});

test("while the functions do not respond nothing heals, and the formulas are by their own names", async () => {
  await enter({ A1: [["=_xldudf_ROI_GAP(0.35)"]] });
  expect(await repair(await scanWorkbook())).toEqual({
    healed: 0,
    stillBroken: 1,
    changed: 0,
    protectedSheets: [],
  });
  expect(await cells("A1")).toEqual([[["=ROI.GAP(0.35)"]], [["#NAME?"]]]);
});

const functionIds = new Set(["CAPEX.PROJECT", "ROI.GAP"]);

test.each([
  ["an unknown name", "=ROI.GAP(0.35)+Nowhere"],
  ["an unknown name, the function stored by Excel's own name", "=_xldudf_ROI_GAP(Nowhere)"],
  ["an unknown function", "=ROI.GAP(0.35)+NOSUCH(1)"],
  ["no function of ours", "=CAPEX.NOSUCH(1)"],
  ["another cell's error", "=ROI.GAP(0.35)+C1"],
  ["an unknown name that a function of ours passes on", "=ROI.GAP(Nowhere)", "#VALUE!"],
  ["another cell's error that a function of ours passes on", "=ROI.GAP(C1)", "#VALUE!"],
])("what the user has to correct is left: %s", async (_why, formula, shows = "#NAME?") => {
  excel.registerLateFunctions();
  await enter({ A1: [[formula]], B1: [["=_xldudf_ROI_GAP(0.35)"]], C1: [["=Nowhere"]] });
  const scan = await scanWorkbook({ functionIds });
  expect(scan).toMatchObject({ broken: 1, faulty: 1 });
  expect(await repair(scan)).toMatchObject({ healed: 1, stillBroken: 0, changed: 0 });
  expect(await cells("A1")).toEqual([[[formula]], [[shows]]]);
});

test("a cell that takes the error from one to be entered again is entered again as well", async () => {
  await enter({ A1: [["=CAPEX.PROJECT(2028)"]], A2: [["=ROI.GAP(A1/A1)"]], A3: [["=A2*2"]] });
  excel.registerLateFunctions();
  const scan = await scanWorkbook({ functionIds });
  expect(scan).toMatchObject({ formulas: 2, broken: 2, faulty: 0, responds: false });
  expect(await repair(scan)).toMatchObject({ healed: 2, stillBroken: 0 });
});

test("a protected sheet is named and left", async () => {
  await enter({ A1: [["=_xldudf_ROI_GAP(0.35)"]] });
  await onSheet(async (sheet) => {
    sheet.protection.protect();
    await sheet.context.sync();
  });
  excel.registerLateFunctions();
  const repaired = await repair(await scanWorkbook());
  expect(repaired).toEqual({ healed: 0, stillBroken: 0, changed: 0, protectedSheets: ["Sheet1"] });
  expect(await cells("A1")).toEqual([[["=_xldudf_ROI_GAP(0.35)"]], [["#NAME?"]]]);
});

test("many cells are entered 4,000 in a request", async () => {
  await enter({
    "A1:A3000": Array(3000).fill(["=_xldudf_ROI_GAP(1)"]),
    "C1:C3000": Array(3000).fill(["=_xldudf_ROI_GAP(2)"]),
  });
  const scan = await scanWorkbook();
  excel.requests.length = 0;
  const progress: number[] = [];
  const repaired = await repair(scan, {
    onProgress: (phase, done) => phase === "writing" && progress.push(done),
  });
  expect([repaired.stillBroken, progress]).toEqual([6000, [0, 4000, 6000]]);
  // Two to look whether all is as it was, two to write, twice two to look what came of it; and some to wait.
  expect(excel.awaitedRequests() - excel.waiting().length).toBe(8);
});
