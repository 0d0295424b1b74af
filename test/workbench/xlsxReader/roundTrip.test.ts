import { insertTables } from "../../../src/excel/insertion/insertTables";
import { readWorkbook } from "../../../src/workbench/contents/readWorkbook";
import type { WorkbookContents } from "../../../src/workbench/contents/workbookContents";
import { excelPlatforms } from "../../../src/workbench/excelPlatform";
import { Workbook } from "../../../src/workbench/officeHost/workbook/workbook";
import { readXlsx } from "../../../src/workbench/xlsxReader/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsxWriter/writeXlsx";
import { openWorkbookWithFunctions } from "../../excel/workbookWithFunctions";
import { samples } from "../../samples/writeSamples";
import { loadExcelizeInNode } from "../excelizeInNode";
import { comparable } from "./comparable";
import { fillWithEveryKind } from "./everyKind";

// The library takes a second to start, and more where others are at work.
jest.setTimeout(120_000);

/** The contents of a workbook that is filled in Excel's way. */
async function contentsOf(fill: () => Promise<unknown>): Promise<WorkbookContents> {
  const excel = openWorkbookWithFunctions();
  try {
    await fill();
    await excel.settled();
    return readWorkbook(new Workbook(excel.spreadsheet, excelPlatforms.strict));
  } finally {
    excel.close();
  }
}

/** With what Office.js hides in Excel, and not in the workbench. */
function withHidden({ sheets, ...rest }: WorkbookContents): WorkbookContents {
  const [first, second] = sheets;
  if (!first || !second) throw new Error("There are two sheets.");
  const rows = [...second.rows, { index: 99, isHidden: true }];
  const columns = [...second.columns, { index: 25, isHidden: true }];
  return {
    ...rest,
    sheets: [
      { ...first, isVisible: false },
      { ...second, rows, columns },
    ],
  };
}

async function expectUnchanged(contents: WorkbookContents): Promise<void> {
  const { contents: read, omissions } = readXlsx(writeXlsx(await loadExcelizeInNode(), contents));
  expect(comparable(read)).toEqual(comparable(contents));
  expect(omissions).toEqual([]);
}

test("a workbook with something of every kind comes back from its file", async () => {
  const contents = withHidden(await contentsOf(() => Excel.run(fillWithEveryKind)));
  expect(contents.sheets.flatMap(({ charts }) => charts)).toHaveLength(4);
  expect(contents.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toHaveLength(7);
  await expectUnchanged(contents);
});

// One of each mode and language; the complete model has most of all kinds.
const selected = [
  "en-US/live/model",
  "en-US/native/watchlist",
  "zh-TW/live/bridge",
  "zh-TW/values/allocation",
];

test.each(selected)("%s comes back from its file", async (name) => {
  const sample = samples.find(({ file }) => file === `${name}.xlsx`);
  if (!sample) throw new Error(`There is no ${name}.`);
  const contents = await contentsOf(() => insertTables(sample.sheets, sample.mode, { kind: "newSheets" }));
  expect(contents.sheets.flatMap(({ cells }) => cells).length).toBeGreaterThan(20);
  await expectUnchanged(contents);
});
