import { handOff } from "../../src/excel/handoff/handOff";
import { insertTables } from "../../src/excel/insertion/insertTables";
import { filledFormulas } from "../../src/workbench/contents/fillFormulas";
import type { FillOmission } from "../../src/workbench/contents/fillOmission";
import { fillWorkbook } from "../../src/workbench/contents/fillWorkbook";
import { plainLook } from "../../src/workbench/contents/plainLook";
import type {
  CellContents,
  SheetContents,
  WorkbookContents,
} from "../../src/workbench/contents/workbookContents";
import { excelPlatforms } from "../../src/workbench/excelPlatform";
import { Workbook } from "../../src/workbench/officeHost/workbook/workbook";
import { readXlsx } from "../../src/workbench/xlsxReader/readXlsx";
import { writeXlsx } from "../../src/workbench/xlsxWriter/writeXlsx";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "../excel/workbookWithFunctions";
import { functionModules } from "../handoff/functionModules";
import { samples } from "../samples/writeSamples";
import { loadExcelizeInNode } from "./excelizeInNode";
import { fillWithEverything } from "./fullWorkbook";
import { contentsOf, madeContents } from "./madeContents";
import { comparable } from "./xlsxReader/comparable";

// The library takes a second to start, and more where others are at work.
jest.setTimeout(120_000);

const workbookOf = ({ spreadsheet }: WorkbookWithFunctions) =>
  new Workbook(spreadsheet, excelPlatforms.strict);

/** The contents of a workbook that was filled with these, in which something else was before. */
async function filled(contents: WorkbookContents) {
  const excel = openWorkbookWithFunctions();
  try {
    excel.workbook.getActiveSheet().getRange("A1").setValue("something else");
    const omissions = await fillWorkbook(workbookOf(excel), contents);
    await excel.settled();
    const canUndo = excel.workbook.undo();
    return { contents: contentsOf(excel), omissions, canUndo };
  } finally {
    excel.close();
  }
}

function sampleOf(name: string) {
  const sample = samples.find(({ file }) => file === `${name}.xlsx`);
  if (!sample) throw new Error(`There is no ${name}.`);
  return sample;
}

const insertSample = (name: string) => () => {
  const { sheets, mode } = sampleOf(name);
  return insertTables(sheets, mode, { kind: "newSheets" });
};

/** The complete model, beside it the copy for readers without the add-in, with notes where lookups became values. */
async function modelWithCopy(): Promise<void> {
  await insertSample("en-US/live/model")();
  await insertSample("en-US/live/guidance")();
  const noteOn = (formula: string) => `From ${formula}`;
  await handOff({ mode: "values", functions: functionModules, noteOn });
}

const noteCount = ({ sheets }: WorkbookContents) => sheets.flatMap(({ notes }) => notes).length;

const workbooks: [name: string, make: (excel: WorkbookWithFunctions) => Promise<unknown>, cells: number][] = [
  ["one of everything", fillWithEverything, 50],
  ["the complete model with a copy and notes", modelWithCopy, 1000],
  ["a table of Excel's own formulas", insertSample("en-US/native/watchlist"), 30],
  ["a table in Chinese", insertSample("zh-TW/live/bridge"), 50],
];

describe.each(workbooks)("%s", (_, make, least) => {
  let before: WorkbookContents;
  beforeAll(async () => {
    before = await madeContents(make);
  });

  test("comes back from a workbook that is filled with it", async () => {
    expect(before.sheets.flatMap(({ cells }) => cells).length).toBeGreaterThan(least);
    const { contents, omissions } = await filled(before);
    expect(comparable(contents)).toEqual(comparable(before));
    expect(omissions).toEqual([]);
  });

  test("comes back by way of its file", async () => {
    const read = readXlsx(writeXlsx(await loadExcelizeInNode(), before));
    const { contents, omissions } = await filled(read.contents);
    expect(comparable(contents)).toEqual(comparable(before));
    expect([...read.omissions, ...omissions]).toEqual([]);
  });
});

test("the copy that comes back has notes", async () => {
  expect(noteCount(await madeContents(modelWithCopy))).toBeGreaterThan(0);
});

/** Contents with one sheet of these cells. */
function contentsWith(
  cells: readonly Partial<CellContents>[],
  more: Partial<SheetContents> = {},
): WorkbookContents {
  const plain = { row: 0, column: 0, value: "", isError: false, look: plainLook };
  const excel = openWorkbookWithFunctions();
  const [sheet] = contentsOf(excel).sheets;
  excel.close();
  if (!sheet) throw new Error("A new workbook has a sheet.");
  return {
    sheets: [{ ...sheet, ...more, cells: cells.map((cell, row) => ({ ...plain, row, ...cell })) }],
    names: [],
    activeSheet: 0,
  };
}

const named = (name: string) => ({ name, formula: "0.6", comment: "", isVisible: true });

/** A table of a heading and one row. */
const table = (name: string, row = 0) => ({
  name,
  area: { row, column: 0, rowCount: 2, columnCount: 1 },
  style: "TableStyleMedium2",
  isBanded: true,
  showsFilterButtons: true,
});

const leftOut: {
  why: string;
  contents: () => WorkbookContents;
  omissions: FillOmission[];
  values: unknown[];
}[] = [
  {
    why: "a function that the workbench does not have: its value stands, and where it is comes once",
    contents: () =>
      contentsWith([
        { formula: "_xldudf_OTHER_RATE(1)", value: 0.6 },
        { formula: "1+_xldudf_OTHER_RATE(2)", value: 1.7 },
        { formula: "_xlfn.STOCKHISTORY(A1)", value: "text" },
        { formula: "A1*2", value: 1.2 },
      ]),
    omissions: [
      { kind: "unknownFunction", detail: "OTHER_RATE", place: "Sheet1!A1", count: 2 },
      { kind: "unknownFunction", detail: "STOCKHISTORY", place: "Sheet1!A3", count: 1 },
    ],
    values: [0.6, 1.7, "text", 1.2],
  },
  {
    why: "what Excel calculates and the workbench cannot",
    contents: () =>
      contentsWith([
        { formula: "[1]Other!A1+1", value: 7 },
        { formula: "SUM(First:Last!A1)", value: 8 },
      ]),
    omissions: [
      { kind: "uncalculated", detail: "otherWorkbook", place: "Sheet1!A1", count: 1 },
      { kind: "uncalculated", detail: "sheetSpan", place: "Sheet1!A2", count: 1 },
    ],
    values: [7, 8],
  },
  {
    why: "a formula that no Excel takes",
    contents: () => contentsWith([{ formula: "SUM(1", value: 1 }]),
    omissions: [{ kind: "formula", detail: "", place: "Sheet1!A1", count: 1 }],
    values: [1],
  },
  ...["A1", "TAXES 2026", "R1C1", "TRUE", "1st"].map((name) => ({
    why: `a name that Excel would refuse: ${name}`,
    contents: () => ({ ...contentsWith([{ value: 1 }]), names: [named(name)] }),
    omissions: [{ kind: "name" as const, detail: name, place: "", count: 1 }],
    values: [1],
  })),
  {
    why: "a name that another has in another case",
    contents: () => ({ ...contentsWith([{ value: 1 }]), names: [named("Rate"), named("RATE")] }),
    omissions: [{ kind: "name", detail: "RATE", place: "", count: 1 }],
    values: [1],
  },
  {
    why: "a name that the sheet has twice; the workbook may have it too",
    contents: () => {
      const ofSheet = { ...named("Rate"), sheetName: "Sheet1" };
      return {
        ...contentsWith([{ value: 1 }]),
        names: [named("Rate"), ofSheet, { ...ofSheet, name: "rate" }],
      };
    },
    omissions: [{ kind: "name", detail: "rate", place: "Sheet1", count: 1 }],
    values: [1],
  },
  ...["A1", "TAXES 2026", "R1C1", "TRUE", "1st", ""].map((name) => ({
    why: `a table with a name that Excel would refuse: "${name}"`,
    contents: () => contentsWith([{ value: "Year" }, { value: 2026 }], { tables: [table(name)] }),
    omissions: [{ kind: "table" as const, detail: name, place: "Sheet1!A1:A2", count: 1 }],
    values: ["Year", 2026],
  })),
  {
    why: "a table with the name of another in another case",
    contents: () =>
      contentsWith([{ value: "Year" }, { value: 2026 }, { value: "Year" }, { value: 2027 }], {
        tables: [table("Spending"), table("SPENDING", 2)],
      }),
    omissions: [{ kind: "table", detail: "SPENDING", place: "Sheet1!A3:A4", count: 1 }],
    values: ["Year", 2026, "Year", 2027],
  },
  {
    why: "a table with the name of what a name of the workbook stands for",
    contents: () => ({
      ...contentsWith([{ value: "Year" }, { value: 2026 }], { tables: [table("rate")] }),
      names: [named("Rate")],
    }),
    omissions: [{ kind: "table", detail: "rate", place: "Sheet1!A1:A2", count: 1 }],
    values: ["Year", 2026],
  },
  {
    why: "formats with formulas over more cells than Univer can calculate: the first count, and those without",
    contents: () => {
      const wide = { areas: [{ row: 0, column: 0, rowCount: 1_048_576, columnCount: 4 }], style: {} };
      const custom = { ...wide, condition: { type: "Custom" as const, formula: "A1>1" }, stopsIfTrue: false };
      const text = { type: "ContainsText" as const, operator: "Contains", text: "b" };
      const conditionalFormats = [custom, { ...custom }, { ...custom, condition: text }];
      return contentsWith([{ value: 1 }], { conditionalFormats });
    },
    omissions: [{ kind: "conditionalFormat", detail: "", place: "Sheet1!A:D", count: 1 }],
    values: [1],
  },
  {
    why: "two tables over the same cells",
    contents: () =>
      contentsWith([{ value: "Year" }, { value: 2026 }], { tables: [table("One"), table("Two")] }),
    omissions: [{ kind: "table", detail: "Two", place: "Sheet1!A1:A2", count: 1 }],
    values: ["Year", 2026],
  },
];

test.each(leftOut)("left out and told: $why", async ({ contents, omissions, values }) => {
  const result = await filled(contents());
  expect(result.omissions).toEqual(omissions);
  expect(result.contents.sheets[0]?.cells.map(({ value }) => value)).toEqual(values);
});

test("formulas that would be left out are told before, too", () => {
  const excel = openWorkbookWithFunctions();
  const told = leftOut.flatMap(({ contents }) => filledFormulas(excel.spreadsheet, contents()).omissions);
  excel.close();
  const ofFormulas = ["unknownFunction", "uncalculated", "formula"];
  expect(told).toEqual(
    leftOut.flatMap(({ omissions }) => omissions).filter(({ kind }) => ofFormulas.includes(kind)),
  );
  expect(told).toHaveLength(5);
});

test("a formula of an old file picks one value where Excel does", async () => {
  const { contents } = await filled(
    contentsWith([{ value: 1 }, { value: 2 }, { column: 1, row: 1, formula: "A1:A2*10", value: 20 }]),
  );
  expect(contents.sheets[0]?.cells.at(-1)).toMatchObject({ value: 20, formula: "A1:A2*10" });
});

test("contents that cannot be filled in leave an empty workbook, and the error is passed on", async () => {
  const excel = openWorkbookWithFunctions();
  const broken = contentsWith([{ value: 1 }], { charts: [{} as never] });
  await expect(fillWorkbook(workbookOf(excel), broken)).rejects.toThrow();
  expect(excel.workbook.getSheets().map((sheet) => sheet.getSheetName())).toEqual(["Sheet1"]);
  excel.close();
});

test("a sheet is as large as its contents need", async () => {
  const { contents } = await filled(contentsWith([{ row: 9999, column: 300, value: 7 }]));
  expect(contents.sheets[0]?.cells).toMatchObject([{ row: 9999, column: 300, value: 7 }]);
});
