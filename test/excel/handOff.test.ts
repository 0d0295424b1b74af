import {
  handOff,
  type HandedOff,
  type HandOffOptions,
  type HandOffPhase,
} from "../../src/excel/handoff/handOff";
import { functionModules } from "../handoff/functionModules";
import { load, loadItems } from "../office/load";
import { haveExcelApi } from "./excelApi";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

jest.setTimeout(30_000);

let excel: WorkbookWithFunctions;
const open = (options = {}) => {
  excel = openWorkbookWithFunctions(options);
};
afterEach(() => excel.close());

type Contents = Record<string, Record<string, unknown[][]>>;

/** Enters contents, waits for all results, and forgets the requests made so far. */
async function enter(
  contents: Contents,
  act: (workbook: Excel.Workbook) => void = () => undefined,
): Promise<void> {
  await excel.Excel.run(async ({ workbook }) => {
    for (const [name, ranges] of Object.entries(contents)) {
      const sheet = name === "Sheet1" ? workbook.worksheets.getItem(name) : workbook.worksheets.add(name);
      for (const [address, formulas] of Object.entries(ranges)) {
        sheet.getRange(address).formulas = formulas as never;
      }
    }
    act(workbook);
    await workbook.context.sync();
  });
  await excel.settled();
  excel.requests.length = 0;
}

/** Makes the copy, in LAMBDAs unless told otherwise. */
const make = (options: Partial<HandOffOptions> = {}) =>
  handOff({
    mode: "lambda",
    functions: functionModules,
    noteOn: (formula, lookups) => `${formula} from ${lookups.map(({ id }) => id).join(" and ")}`,
    ...options,
  });

/** The used cells of a sheet, formulas and what they show. */
const sheetCells = (name: string) =>
  excel.Excel.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem(name).getUsedRange();
    const [address, formulas, values] = await load(range, "address,formulas,values");
    return { address, formulas, values };
  });

/** All that a copy could leave in a workbook. */
const everything = async () => {
  // A sheet that goes has all formulas calculated, and our functions are not waited for.
  await excel.settled();
  return excel.Excel.run(async ({ workbook }) => {
    const names = (await loadItems(workbook.worksheets, "name")).flat() as string[];
    const sheets: unknown[] = [];
    for (const name of names) sheets.push([name, await sheetCells(name)]);
    return {
      sheets,
      names: await loadItems(workbook.names, "name,formula"),
      tables: await loadItems(workbook.tables, "name"),
    };
  });
};

/** Two sheets that use our functions and each other, and one that does not. */
const model: Contents = {
  Sheet1: {
    "A1:A3": [[2026], [2027], [2028]],
    B1: [["=CAPEX.PROJECT(A1:A3,Plan!A1)"]],
    "C1:C2": [["=SUM(B1:B3)"], ["=Plan!B2*2+Notes!A1"]],
    "D1:D2": [['=CAPEX.BASELINE("total")'], ['=CAPEX.COMPANY("Microsoft","paragraphs")']],
  },
  Plan: { "A1:A2": [['=CAPEX.BASELINE("growth")'], ["=ROI.REQUIRED(Start)"]], B2: [["=Sheet1!B3"]] },
  Notes: { A1: [[5]] },
};
const nameStart = (workbook: Excel.Workbook) => {
  workbook.names.add("Start", workbook.worksheets.getItem("Sheet1").getRange("B2"));
};

test("copies the sheets that use our functions, with LAMBDAs for the calls and the originals untouched", async () => {
  open();
  await enter(model, nameStart);
  const before = await everything();
  excel.requests.length = 0;
  const made = await make();
  expect(made).toEqual({
    kind: "made",
    asked: "lambda",
    mode: "lambda",
    sheets: [
      { id: expect.any(String) as string, name: "Sheet1 (2)", original: "Sheet1" },
      { id: expect.any(String) as string, name: "Plan (2)", original: "Plan" },
    ],
    compared: 9,
    differing: [],
    lookups: 3,
    areNoted: true,
    leftOut: [],
  });
  // Two to look, twice one to read and one for spills, one to ask for LAMBDA, two to copy, one for the names, two to
  // write, two to compare, and four for notes; and some to wait.
  expect(excel.awaitedRequests() - excel.waiting().length).toBe(18);
  expect((await sheetCells("Sheet1 (2)")).formulas).toEqual([
    [2026, "=CAPEX_PROJECT(A1:A3,'Plan (2)'!A1,700,2026)", "=SUM(B1:B3)", 700],
    [2027, 1120, "='Plan (2)'!B2*2+Notes!A1", "11, 18"],
    [2028, expect.closeTo(1792, 9), "", ""],
  ]);
  expect((await sheetCells("Plan (2)")).formulas).toEqual([
    [0.6, ""],
    [`=ROI_REQUIRED('Sheet1 (2)'!$B$2,0.5,1,"cost")`, "='Sheet1 (2)'!B3"],
  ]);
  const after = await everything();
  expect(after.sheets.slice(0, 3)).toEqual(before.sheets);
  expect(after.names.map(([name]) => name)).toEqual(["Start", "CAPEX_PROJECT", "ROI_REQUIRED"]);
});

test("the copy stands alone: what changes in it changes its own results and no others", async () => {
  open();
  await enter(model, nameStart);
  await make();
  const [copied, original] = await excel.Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Plan (2)").getRange("A1").values = [[1]];
    const cells = ["Plan (2)", "Plan"].map((name) => workbook.worksheets.getItem(name).getRange("A2:B2"));
    return [await load(cells[0] as never, "values"), await load(cells[1] as never, "values")];
  });
  expect(copied).toEqual([[[2800, 2800]]]);
  expect(original).toEqual([[[2240, expect.closeTo(1792, 9)]]]);
});

test("lookups are noted with their formula and source, below what is noted on a cell already", async () => {
  open();
  await enter(model, (workbook) => {
    nameStart(workbook);
    workbook.worksheets.getItem("Sheet1").comments.add("D1", "mine");
  });
  await make();
  const comments = await excel.Excel.run(({ workbook }) =>
    loadItems(workbook.worksheets.getItem("Sheet1 (2)").comments, "content"),
  );
  expect(comments).toEqual([
    ['mine\n=CAPEX.BASELINE("total") from CAPEX.BASELINE'],
    ['=CAPEX.COMPANY("Microsoft","paragraphs") from CAPEX.COMPANY'],
  ]);
});

test("an Excel without comments and notes gets a copy without them, and it is told", async () => {
  open();
  haveExcelApi(9);
  await enter({ Sheet1: { A1: [["=CAPEX.BASELINE()"]] } });
  expect(await make()).toMatchObject({ kind: "made", lookups: 1, areNoted: false });
});

test("as values: each call, and all that it fills, is what it came to", async () => {
  open();
  await enter(model, nameStart);
  const made = await make({ mode: "values" });
  expect(made).toMatchObject({ mode: "values", compared: 9, differing: [], lookups: 3 });
  expect((await sheetCells("Sheet1 (2)")).formulas).toEqual([
    [2026, 700, "=SUM(B1:B3)", 700],
    [2027, 1120, "='Plan (2)'!B2*2+Notes!A1", "11, 18"],
    [2028, expect.closeTo(1792, 9), "", ""],
  ]);
  expect((await everything()).names).toEqual([["Start", "=Sheet1!$B$2"]]);
});

test("values keep their kind: texts that read as numbers or formulas, errors, empty texts", async () => {
  open();
  const formulas = [
    ['=CAPEX.SOURCE("growth","paragraphs")'],
    ["=CAPEX.VERSION()"],
    ['=IF(ROI.GAP(1)>0,"=1+1","")'],
    ['=CAPEX.PROJECT("soon")'],
    ['=IF(ROI.GAP(1)>0,"","x")'],
    ["=ROI.GAP(1)>0"],
  ];
  await enter({ Sheet1: { "A1:A6": formulas } });
  const original = await sheetCells("Sheet1");
  expect(await make({ mode: "values" })).toMatchObject({ compared: 6, differing: [] });
  const copy = await sheetCells("Sheet1 (2)");
  expect(copy.values).toEqual(original.values);
  expect(copy.formulas).toEqual(original.values);
});

test("an Excel that does not know LAMBDA gets values, and it is told", async () => {
  open({ unknownFunctions: ["TOCOL"] });
  await enter({ Sheet1: { A1: [["=ROI.GAP(0.35)"]] } });
  expect(await make()).toMatchObject({ asked: "lambda", mode: "values", compared: 1, differing: [] });
  expect((await sheetCells("Sheet1 (2)")).formulas).toEqual([[-0.25]]);
});

test("Excel Tables and their references go with their sheets", async () => {
  open();
  await enter(
    {
      Sheet1: {
        "A1:B3": [
          ["Year", "Capex"],
          [2027, ""],
          [2028, ""],
        ],
      },
    },
    (workbook) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.tables.add("A1:B3", true).name = "Plan";
      sheet.getRange("B2:B3").formulas = [["=CAPEX.PROJECT([@Year])"], ["=CAPEX.PROJECT(Plan[@Year])"]];
    },
  );
  await enter({ Sum: { "A1:A2": [["=ROI.REQUIRED(SUM(Plan[Capex]))"], ["=MAX(Plan[Year])"]] } });
  expect(await make()).toMatchObject({ compared: 4, differing: [] });
  expect((await everything()).tables).toEqual([["Plan"], ["Plan2"]]);
  expect((await sheetCells("Sum (2)")).formulas).toEqual([
    ['=ROI_REQUIRED(SUM(Plan2[Capex]),0.5,1,"cost")'],
    ["=MAX(Plan2[Year])"],
  ]);
});

test("an empty cell counts as 0 in the copy as well, also by its name", async () => {
  open();
  await enter({ Sheet1: { A1: [["=ROI.GAP(0.35,B1)"]], A2: [["=ROI.GAP(0.35,Pace)"]] } }, (workbook) => {
    workbook.names.add("Pace", workbook.worksheets.getItem("Sheet1").getRange("C1"));
  });
  expect(await make()).toMatchObject({ compared: 2, differing: [] });
  expect((await sheetCells("Sheet1 (2)")).formulas).toEqual([
    ["=ROI_GAP(0.35,B1)"],
    ["=ROI_GAP(0.35,'Sheet1 (2)'!$C$1)"],
  ]);
});

test("a cell whose copy shows something else is listed: ours refuses a number written as text", async () => {
  open();
  await enter({ Sheet1: { A1: [['=ROI.GAP("0.35")']], B2: [["=ROI.GAP(0.35)"]] } });
  const made = (await make()) as HandedOff;
  expect(made.compared).toBe(2);
  expect(made.differing).toEqual([
    {
      row: 0,
      column: 0,
      sheetId: made.sheets[0]?.id,
      sheetName: "Sheet1 (2)",
      original: "#VALUE!",
      copy: -0.25,
    },
  ]);
});

test("a second copy uses the LAMBDAs of the first, and goes round names that are something else", async () => {
  open();
  await enter({ Sheet1: { A1: [["=ROI.GAP(0.35)+ROI.REQUIRED()"]] } }, (workbook) => {
    workbook.names.add("ROI_GAP", "=1");
  });
  await make();
  await make();
  const { names } = await everything();
  expect(names.map(([name]) => name)).toEqual(["ROI_GAP", "ROI_GAP_2", "ROI_REQUIRED"]);
  expect((await sheetCells("Sheet1 (3)")).formulas).toEqual([
    ['=ROI_GAP_2(0.35,0.6)+ROI_REQUIRED(700,0.5,1,"cost")'],
  ]);
});

test("cells that show #NAME? are left out of the comparison; LAMBDAs work for them all the same", async () => {
  open({ areLate: true });
  await enter({ Sheet1: { A1: [["=_xldudf_ROI_GAP(0.35)"]], A2: [["=ROI.GAP(1)"]] } });
  const functions = { fault: { kind: "functions" } };
  const leftOut = [0, 1].map((row) => ({ row, column: 0, sheetName: "Sheet1", cause: functions }));
  expect(await make()).toMatchObject({ compared: 0, leftOut });
  expect(await sheetCells("Sheet1 (2)")).toMatchObject({
    formulas: [["=ROI_GAP(0.35,0.6)"], ["=ROI_GAP(1,0.6)"]],
    values: [[-0.25], [0.4]],
  });
  expect(await make({ mode: "values" })).toMatchObject({ compared: 0, leftOut });
  expect((await sheetCells("Sheet1 (3)")).formulas).toEqual([["=_xldudf_ROI_GAP(0.35)"], ["=ROI.GAP(1)"]]);
});

test("cells are left out each with its own cause", async () => {
  open();
  await enter({
    Sheet1: { "A1:A3": [["=ROI.GAP(nosuchname)"], ["=CAPEX.NOSUCH(1)"], ["=ROI.GAP(B1)"]], B1: [["=nix"]] },
  });
  expect(await make()).toMatchObject({
    compared: 0,
    leftOut: [
      { row: 0, cause: { fault: { kind: "name", name: "nosuchname" } } },
      { row: 1, cause: { fault: { kind: "ourFunction", name: "CAPEX.NOSUCH" } } },
      { row: 2, cause: { fault: { kind: "name", name: "nix" }, at: { sheet: "Sheet1", row: 0, column: 1 } } },
    ],
  });
});

const refusals: [why: string, act: (workbook: Excel.Workbook) => void, expected: unknown][] = [
  [
    "a protected sheet with our functions",
    ({ worksheets }) => worksheets.getItem("Sheet1").protection.protect(),
    { kind: "protectedSheet", sheetName: "Sheet1" },
  ],
  ["a protected workbook", ({ protection }) => protection.protect(), { kind: "protectedWorkbook" }],
  [
    "no functions of ours",
    ({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange("A1").formulas = [["=1+1"]];
    },
    { kind: "nothing" },
  ],
];

test.each(refusals)("refuses %s, with nothing changed", async (_why, act, expected) => {
  open();
  await enter({ Sheet1: { A1: [["=ROI.GAP(0.35)"]] } }, act);
  const before = await everything();
  expect(await make()).toEqual(expected);
  expect(await everything()).toEqual(before);
});

test.each<HandOffPhase>(["reading", "copying", "writing", "comparing"])(
  "stopped while %s, it leaves the workbook as it was",
  async (phase) => {
    open();
    await enter(model, nameStart);
    const before = await everything();
    const stop = new AbortController();
    const stopped = make({
      signal: stop.signal,
      onProgress: (at, done) => at === phase && (done > 0 || at === "reading") && stop.abort(),
    });
    await expect(stopped).rejects.toThrow(/abort/i);
    expect(await everything()).toEqual(before);
  },
);

test("failing, it leaves the workbook as it was", async () => {
  open();
  await enter(model, nameStart);
  const before = await everything();
  const failing = make({
    noteOn: () => {
      throw new Error("no words");
    },
  });
  await expect(failing).rejects.toThrow("no words");
  expect(await everything()).toEqual(before);
});
