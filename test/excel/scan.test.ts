import { scanWorkbook, type Scan } from "../../src/excel/read/scan";
import { cellAddress } from "../../src/grid/address";
import { ActionType } from "../../src/workbench/officeHost/protocol/protocol";
import { haveExcelApi } from "./excelApi";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

jest.setTimeout(30_000);

let excel: WorkbookWithFunctions;
const open = (options = {}) => {
  excel = openWorkbookWithFunctions(options);
};
afterEach(() => excel.close());

/** Enters contents, waits for all results, and forgets the requests made so far. */
async function enter(contents: Record<string, Record<string, unknown[][]>>): Promise<void> {
  await excel.Excel.run(async ({ workbook }) => {
    for (const [name, ranges] of Object.entries(contents)) {
      const sheet = name === "Sheet1" ? workbook.worksheets.getItem(name) : workbook.worksheets.add(name);
      for (const [address, formulas] of Object.entries(ranges)) {
        sheet.getRange(address).formulas = formulas as never;
      }
    }
    await workbook.context.sync();
  });
  await excel.settled();
  excel.requests.length = 0;
}

const found = ({ sheets }: Scan) =>
  sheets.map(({ sheet, cells }) => [
    sheet.name,
    cells.map((cell) => [cellAddress(cell), cell.value, ...(cell.spill ? [cell.spill] : [])]),
  ]);

test("finds the formulas of ours on all sheets, with their values and what they fill", async () => {
  open();
  await enter({
    Sheet1: {
      "A1:A3": [[2026], [2027], ["CAPEX.PROJECT(1)"]],
      C2: [["=CAPEX.PROJECT(A1:A2)"]],
      E5: [["=SUM(1,roi.gap(0.35))"]],
      F5: [['="ROI.GAP(1)"']],
    },
    Plan: { B2: [["=Sheet1!C2*2"]] },
    "My model": { A1: [["=ROI.REQUIRED()"]], A2: [["=_xldudf_ROI_GAP(1)"]] },
    Empty: {},
  });
  const scan = await scanWorkbook();
  expect(found(scan)).toEqual([
    [
      "Sheet1",
      [
        ["C2", 700, { rows: 2, columns: 1 }],
        ["E5", 0.75],
      ],
    ],
    [
      "My model",
      [
        ["A1", 1400],
        ["A2", "#NAME?"],
      ],
    ],
  ]);
  expect([scan.formulas, scan.broken]).toEqual([4, 1]);
  // The sheets, their used ranges, all cells, what those of Sheet1 fill, and for the one in error the names there are.
  expect(excel.awaitedRequests()).toBe(5);
});

test("a workbook without our functions is looked through in three requests", async () => {
  open();
  await enter({ Sheet1: { A1: [["=1+1"]] } });
  expect(await scanWorkbook()).toEqual({
    sheets: [],
    formulas: 0,
    broken: 0,
    faulty: 0,
    responds: false,
  });
  expect(excel.awaitedRequests()).toBe(3);
});

test("many cells are read 10,000 at a time, with progress, and no more once it is stopped", async () => {
  open();
  await enter({ Sheet1: { A1: [["=ROI.REQUIRED()"]], H4000: [["=ROI.GAP(0.35)"]] }, Plan: { A1: [[1]] } });
  const progress: number[] = [];
  const scan = await scanWorkbook({ onProgress: (_phase, done) => progress.push(done) });
  expect([scan.formulas, progress]).toEqual([2, [0, 10_000, 20_000, 30_000, 32_001]]);
  expect(excel.awaitedRequests()).toBe(2 + 4);

  const stop = new AbortController();
  const stopped = scanWorkbook({
    onProgress: (_phase, done) => done > 0 && stop.abort(),
    signal: stop.signal,
  });
  excel.requests.length = 0;
  await expect(stopped).rejects.toThrow(/abort/i);
  expect(excel.awaitedRequests()).toBe(2 + 1);
});

test("an Excel without spills is not asked for any", async () => {
  open();
  haveExcelApi(9);
  await enter({ Sheet1: { A1: [["=CAPEX.PROJECT({2026;2027})"]] } });
  expect(found(await scanWorkbook())).toEqual([["Sheet1", [["A1", 700]]]]);
  expect(JSON.stringify(excel.requests)).not.toContain("Spill");
});

test("a scan writes nothing: Excel's own Undo would lose what was before", async () => {
  open();
  await enter({ Sheet1: { A1: [["=ROI.GAP(0.35)"]] } });
  excel.requests.length = 0;
  await scanWorkbook();
  const actions = excel.requests.flatMap(({ request }) => request.Actions);
  const writing: number[] = [ActionType.setProperty, ActionType.update];
  expect(actions.filter(({ ActionType: type }) => writing.includes(type))).toEqual([]);
  expect(JSON.stringify(excel.requests)).not.toMatch(/"(Add|Delete)"/);
});

const functionIds = new Set(["CAPEX.PROJECT", "ROI.GAP"]);

test("cells that show #NAME? have their causes, read from the workbook's names and Tables", async () => {
  open();
  await enter({
    Sheet1: {
      "A1:A6": [
        ["=CAPEX.PROJECT(nosuchname)"],
        ["=ROI.GAPP(1)"],
        ["=ROI.GAP(1)+NOSUCH(1)"],
        ["=ROI.GAP(Plan!B2)"],
        ["=_xldudf_ROI_GAP(0.35)"],
        ["=ROI.GAP(Growth)"],
      ],
    },
    Plan: { "B1:B2": [["=nosuchname"], ["=B1+1"]] },
  });
  await excel.Excel.run(async ({ workbook }) => {
    const plan = workbook.worksheets.getItem("Plan");
    workbook.names.add("Growth", plan.getRange("C1"));
    await workbook.context.sync();
  });
  await excel.settled();
  const scan = await scanWorkbook({ functionIds });
  const causes = scan.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ cause }) =>
      cause ? [[cause.fault, ...(cause.at ? [cause.at.sheet, cellAddress(cause.at)] : [])]] : [],
    ),
  );
  expect(causes).toEqual([
    [{ kind: "name", name: "nosuchname" }],
    [{ kind: "ourFunction", name: "ROI.GAPP", nearest: "ROI.GAP" }],
    [{ kind: "function", name: "NOSUCH" }],
    [{ kind: "name", name: "nosuchname" }, "Plan", "B1"],
    [{ kind: "functions" }],
  ]);
  expect(scan).toMatchObject({ formulas: 6, broken: 1, faulty: 4, responds: true });
});

test("names are read only where a cell of ours shows #NAME?", async () => {
  open();
  await enter({ Sheet1: { A1: [["=ROI.GAP(0.35)"]], A2: [["=nosuchname"]] } });
  expect(await scanWorkbook({ functionIds })).toMatchObject({ broken: 0, faulty: 0 });
  expect(excel.awaitedRequests()).toBe(3);
  await enter({ Sheet1: { A3: [["=ROI.GAP(nosuchname)"]] } });
  expect(await scanWorkbook({ functionIds })).toMatchObject({ broken: 0, faulty: 1 });
  expect(excel.awaitedRequests()).toBe(4);
});
