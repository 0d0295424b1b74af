import type { FWorksheet } from "@univerjs/sheets/facade";
import { languages } from "../../src/data/language";
import { insertTables } from "../../src/excel/insertion/insertTables";
import { undoInsertion } from "../../src/excel/insertion/undoInsertion";
import { modes } from "../../src/tables/description";
import { capexGrowths, weightings } from "../../src/tables/options";
import { sheetsOf } from "../../src/tables/sheetsOf";
import { readTableComment, tableComment } from "../../src/tables/tableName";
import { entryCount, languageCount } from "../inventory";
import { catalogueItems, english } from "../tables/catalogueItems";
import { targetAt } from "./sheet1";
import { wholeWorkbook } from "./wholeWorkbook";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

/** The names that sheets have for themselves, sheet by sheet. */
function sheetNames(): Promise<{ sheet: string; name: string; formula: string; comment: string }[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/names/items/name,items/names/items/formula,items/names/items/comment");
    await context.sync();
    return worksheets.items.flatMap(({ name: sheet, names }) =>
      names.items.map(({ name, formula, comment }) => ({
        sheet,
        name,
        formula: String(formula),
        comment,
      })),
    );
  });
}

const entries = catalogueItems.flatMap((item) =>
  languages.map((language) => ({ id: item.id, item, language })),
);

test("every entry is tried in every language", () => {
  expect(entries).toHaveLength(entryCount * languageCount);
});

test.each(entries)(
  "$id, $language: each block has a hidden name of its sheet's that tells what it is",
  async (entry) => {
    const options = { ...english, language: entry.language, weights: "guidance" as const, ownGrowth: 0.125 };
    const tables = sheetsOf(entry.item, options);
    const mode = modes[tables.length % modes.length]!;
    await insertTables(tables, mode, { kind: "newSheets" });
    const names = await sheetNames();
    expect(names.map(({ comment }) => readTableComment(comment))).toEqual(
      tables.map((_, sheet) => ({ identity: { entry: entry.id, sheet, options }, mode })),
    );
    expect(Math.max(...names.map(({ comment }) => comment.length))).toBeLessThanOrEqual(255);
    const { sheets, names: ofWorkbook } = await wholeWorkbook(excel);
    expect(sheets.flatMap((sheet) => sheet.names.map((name) => (name as unknown[])[2]))).toEqual(
      tables.map(() => false),
    );
    expect(JSON.stringify(ofWorkbook)).not.toContain("AiCapex");
  },
);

const allocation = catalogueItems.find(({ id }) => id === "allocation")!;
const insertAllocation = async (address: string) =>
  insertTables(sheetsOf(allocation, english), "native", await targetAt(address));

const onSheet = (act: (sheet: Excel.Worksheet) => void) => () =>
  Excel.run(async ({ workbook }) => {
    act(workbook.worksheets.getItem("Sheet1"));
    await workbook.context.sync();
  });
/** The user's own doing, which the workbench does without Office.js. */
const byHand = (act: (sheet: FWorksheet) => void) => () =>
  Promise.resolve(act(excel.workbook.getSheetByName("Sheet1")!));

const changes: { why: string; act: () => Promise<void>; expected: string[] }[] = [
  { why: "as inserted", act: () => Promise.resolve(), expected: ["Sheet1: =Sheet1!$B$2:$F$13"] },
  {
    why: "the sheet is renamed, with a blank",
    act: onSheet((sheet) => (sheet.name = "My plan")),
    expected: ["My plan: ='My plan'!$B$2:$F$13"],
  },
  {
    why: "rows are inserted above",
    act: byHand((sheet) => sheet.insertRows(0, 2)),
    expected: ["Sheet1: =Sheet1!$B$4:$F$15"],
  },
  {
    why: "a row is inserted inside",
    act: byHand((sheet) => sheet.insertRows(4, 1)),
    expected: ["Sheet1: =Sheet1!$B$2:$F$14"],
  },
  {
    why: "a column is inserted before",
    act: byHand((sheet) => sheet.insertColumns(0, 1)),
    expected: ["Sheet1: =Sheet1!$C$2:$G$13"],
  },
  {
    why: "a copy of the sheet has a name of its own for its block",
    act: onSheet((sheet) => sheet.copy("End")),
    expected: ["Sheet1: =Sheet1!$B$2:$F$13", "Sheet1 (2): ='Sheet1 (2)'!$B$2:$F$13"],
  },
];

test.each(changes)("$why: the name follows its block", async ({ act, expected }) => {
  await insertAllocation("B2");
  await act();
  await excel.settled();
  expect((await sheetNames()).map(({ sheet, formula }) => `${sheet}: ${formula}`)).toEqual(expected);
});

test("a second table of a kind has another name, and undo takes its own alone", async () => {
  await insertAllocation("B2");
  const second = await insertAllocation("B40");
  const names = async () => (await sheetNames()).map(({ name }) => name);
  expect(await names()).toEqual(["AiCapex_allocation", "AiCapex_allocation_2"]);
  if (second.kind !== "inserted") throw new Error("The place was not free.");
  expect(await undoInsertion(second)).toMatchObject({ kind: "undone" });
  expect(await names()).toEqual(["AiCapex_allocation"]);
});

const choices = weightings.flatMap((weights) =>
  capexGrowths.flatMap((capexGrowth) =>
    languages.map((language) => ({
      language,
      weights,
      capexGrowth,
      company: "META",
      fadeTo: -0.125,
      ownGrowth: 1e-7,
    })),
  ),
);

test.each(choices)("a comment says each choice: $language, $weights, $capexGrowth", (options) => {
  const identity = { entry: "allocation", sheet: 3, options };
  expect(readTableComment(tableComment(identity, "values"))).toEqual({ identity, mode: "values" });
});

const foreign: [why: string, comment: string][] = [
  ["none", ""],
  ["the user's own", "the middle of the guidance"],
  ["ours, of a mode that there is not", "AI Capex: entry=allocation&sheet=0&mode=other&language=en-US"],
  ["ours, of a language that there is not", "AI Capex: entry=allocation&sheet=0&mode=live&language=xx"],
  ["another add-in's in our way of writing", "entry=allocation&sheet=0&mode=live&language=en-US"],
];

test.each(foreign)("a comment that is %s names no table", (_why, comment) => {
  expect(readTableComment(comment)).toBeUndefined();
});
