import { insertTables } from "../../../src/excel/insertion/insertTables";
import type { WorkbookContents } from "../../../src/workbench/contents/workbookContents";
import { readXlsx } from "../../../src/workbench/xlsxReader/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsxWriter/writeXlsx";
import { samples } from "../../samples/writeSamples";
import { loadExcelizeInNode } from "../excelizeInNode";
import { fillWithEverything } from "../fullWorkbook";
import { madeContents } from "../madeContents";
import { comparable } from "./comparable";

// The library takes a second to start, and more where others are at work.
jest.setTimeout(120_000);

/** With its first sheet hidden, too: what is counted from the first is not from the first in view. */
function withFirstHidden({ sheets: [first, ...others], ...rest }: WorkbookContents): WorkbookContents {
  if (!first) throw new Error("There is a sheet.");
  return { ...rest, sheets: [{ ...first, isVisible: false }, ...others] };
}

async function expectUnchanged(contents: WorkbookContents): Promise<void> {
  const { contents: read, omissions } = readXlsx(writeXlsx(await loadExcelizeInNode(), contents));
  expect(comparable(read)).toEqual(comparable(contents));
  expect(omissions).toEqual([]);
}

test("a workbook with something of every kind comes back from its file", async () => {
  const contents = withFirstHidden(await madeContents(fillWithEverything));
  expect(contents.sheets.flatMap(({ charts }) => charts)).toHaveLength(4);
  expect(contents.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toHaveLength(8);
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
  const contents = await madeContents(() => insertTables(sample.sheets, sample.mode, { kind: "newSheets" }));
  expect(contents.sheets.flatMap(({ cells }) => cells).length).toBeGreaterThan(20);
  await expectUnchanged(contents);
});
