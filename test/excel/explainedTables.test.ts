import type { FWorksheet } from "@univerjs/sheets/facade";
import { languages } from "../../src/data/language";
import type { InsertedTables } from "../../src/excel/insertion/insertedTables";
import { insertTables } from "../../src/excel/insertion/insertTables";
import { readCell, type CellReading } from "../../src/excel/read/readCell";
import { ownCellAt, type KnownTable, type OwnCell, type OwnCellKind } from "../../src/explain/ownCell";
import { explainPlainFormula } from "../../src/explain/plainFormula";
import { cellAddress, cellPosition } from "../../src/grid/address";
import { describeAgain } from "../../src/tables/describeAgain";
import { modes, type Mode, type TableCell, type TableDescription } from "../../src/tables/description";
import { sheetsOf } from "../../src/tables/sheetsOf";
import { entryCount, languageCount, overwritableCount, readFigureCount } from "../inventory";
import { catalogueItems, english } from "../tables/catalogueItems";
import { enter } from "./sheet1";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

jest.setTimeout(120_000);

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => true } } } });
});
afterEach(() => excel.close());

/** The tables around a cell, as the pane knows them. */
const tablesOf = ({ blocks }: CellReading): KnownTable[] =>
  blocks.flatMap((block) => {
    const description = describeAgain(block.table.identity, catalogueItems);
    return description ? [{ ...block, description }] : [];
  });

/** What Explain says that a cell is. */
async function askOwn(sheet: string, address: string): Promise<OwnCell | undefined> {
  const reading = await readCell({ sheet, address });
  return ownCellAt(tablesOf(reading), sheet, cellPosition(address)!);
}

interface Place {
  readonly sheet: string;
  readonly address: string;
  readonly cell: TableCell;
}

/** All cells of an insertion, with their addresses. */
const placesOf = ({ tables }: InsertedTables): Place[] =>
  tables.flatMap(({ table, sheetName, first }) =>
    table.rows.flatMap((cells, row) =>
      cells.map((cell, column) => ({
        sheet: sheetName,
        address: cellAddress({ row: first.row + row, column: first.column + column }),
        cell,
      })),
    ),
  );

async function insert(tables: readonly TableDescription[], mode: Mode): Promise<InsertedTables> {
  const inserted = await insertTables(tables, mode, { kind: "newSheets" });
  if (inserted.kind !== "inserted") throw new Error("New sheets were refused.");
  await excel.settled();
  return inserted;
}

/** The kind of answer that a description asks for. */
function expectedKind(
  { value, formula, live, native, spilled, style, published }: TableCell,
  mode: Mode,
): OwnCellKind {
  if (formula ?? live ?? native ?? spilled) {
    if (mode === "values") return "inserted";
    return style?.role === "check" || style?.role === "link" ? style.role : "formula";
  }
  if (published) return "published";
  if (style?.role === "input") return "input";
  if (typeof value === "number") return "number";
  return value === "" ? "empty" : "text";
}

const cases = catalogueItems.flatMap((item) =>
  languages.flatMap((language) =>
    modes.map((mode) => ({ id: item.id, mode, language, sheets: sheetsOf(item, { ...english, language }) })),
  ),
);

const isFigure = ({ cell }: Pick<Place, "cell">) => expectedKind(cell, "native") === "published";

test("every entry is tried in every mode and language, and every published figure is found", () => {
  expect(cases).toHaveLength(entryCount * modes.length * languageCount);
  const figures = cases.flatMap(({ sheets }) =>
    sheets.flatMap(({ rows }) => rows.flat().filter((cell) => isFigure({ cell }))),
  );
  expect(figures).toHaveLength((overwritableCount + readFigureCount) * modes.length * languageCount);
});

test.each(cases)("$id, $mode, $language: every cell is known for what it is", async ({ sheets, mode }) => {
  const inserted = await insert(sheets, mode);
  const tables = new Map<string, KnownTable[]>();
  for (const { sheetName, first } of inserted.tables)
    tables.set(sheetName, tablesOf(await readCell({ sheet: sheetName, address: cellAddress(first) })));
  const answers = placesOf(inserted).map(({ sheet, address, cell }) => {
    const own = ownCellAt(tables.get(sheet)!, sheet, cellPosition(address)!);
    return { at: `${sheet}!${address}`, says: own?.kind, expected: expectedKind(cell, mode) };
  });
  expect(answers.filter(({ says, expected }) => says !== expected)).toEqual([]);
});

const overwritable = cases.filter(({ sheets }) =>
  sheets.some(({ rows }) => rows.flat().some((cell) => isFigure({ cell }))),
);

test.each(overwritable)(
  "$id, $mode, $language: a published figure is unchanged, then the user's with what was published, then unchanged",
  async ({ sheets, mode }) => {
    const inserted = await insert(sheets, mode);
    for (const { sheet, address, cell } of placesOf(inserted).filter(isFigure)) {
      const { value, provenance } = cell.published!;
      expect(await askOwn(sheet, address)).toMatchObject({
        kind: "published",
        provenance,
        figure: { value },
      });
      await enter(address, [[value * 2]], sheet);
      expect(await askOwn(sheet, address)).toMatchObject({
        kind: "overwritten",
        provenance: "user",
        figure: { value },
      });
      await enter(address, [[value]], sheet);
    }
  },
);

const native = cases.filter(({ mode, language }) => mode === "native" && language === "en-US");

test.each(native)(
  "$id: every native formula has its precedents, and arithmetic unless it is long",
  async (each) => {
    const inserted = await insert(each.sheets, "native");
    for (const { sheet, address, cell } of placesOf(inserted)) {
      if (!["formula", "link", "check"].includes(expectedKind(cell, "native"))) continue;
      const reading = await readCell({ sheet, address });
      const { references, formula } = reading;
      const { precedents, arithmetic } = explainPlainFormula(formula, {
        ...reading,
        tables: tablesOf(reading),
        locale: "en-US",
      });
      expect([address, precedents.map(({ text }) => text)]).toEqual([
        address,
        references.map(({ text }) => text),
      ]);
      // All that a table of ours refers to is its own, or another sheet's of the model.
      expect([address, precedents.filter(({ own }) => !own).map(({ text }) => text)]).toEqual([address, []]);
      if (
        typeof cell.value === "number" &&
        references.length > 0 &&
        formula !== `=${references[0]?.text}` &&
        formula.length < 60
      )
        expect([address, arithmetic]).toEqual([address, expect.any(String)]);
    }
  },
);

const projection = catalogueItems.find(({ id }) => id === "projection")!;
const title = projection.title["en-US"];
const byHand = (act: (sheet: FWorksheet) => void) => () =>
  Promise.resolve(act(excel.workbook.getSheetByName(title)!));

interface Move {
  readonly why: string;
  readonly act: () => Promise<unknown>;
  readonly sheet?: string;
  /** Where the stated 700 and the paths' own growth are then. */
  readonly base: string;
  readonly own: string;
}

const moves: Move[] = [
  { why: "as inserted", act: () => Promise.resolve(), base: "C7", own: "F5" },
  {
    why: "the sheet has another name",
    act: () =>
      Excel.run(async ({ workbook }) => {
        workbook.worksheets.getItem(title).name = "My plan";
        await workbook.context.sync();
      }),
    sheet: "My plan",
    base: "C7",
    own: "F5",
  },
  { why: "rows above", act: byHand((sheet) => sheet.insertRows(0, 3)), base: "C10", own: "F8" },
  { why: "a row inside", act: byHand((sheet) => sheet.insertRows(5, 1)), base: "C8", own: "F5" },
  { why: "a row inside is deleted", act: byHand((sheet) => sheet.deleteRows(9, 1)), base: "C7", own: "F5" },
  { why: "a column before", act: byHand((sheet) => sheet.insertColumns(0, 1)), base: "D7", own: "G5" },
];

test.each(moves)(
  "$why: a figure is found where it is now, by its row's texts",
  async ({ act, sheet = title, base, own }) => {
    await insert(sheetsOf(projection, english), "live");
    await act();
    await excel.settled();
    expect(await askOwn(sheet, base)).toMatchObject({ kind: "published", label: ["2026", "Flat"] });
    expect(await askOwn(sheet, own)).toMatchObject({ kind: "input", label: ["Growth", "Own"] });
  },
);

const unknown: { why: string; act: () => Promise<unknown>; at: string }[] = [
  { why: "a cell of a row that was inserted", act: byHand((sheet) => sheet.insertRows(6, 1)), at: "C7" },
  { why: "a cell whose row has another label", act: () => enter("B5", [["Rates"]], title), at: "D5" },
  {
    why: "a cell of a table that has another width",
    act: byHand((sheet) => sheet.insertColumns(3, 1)),
    at: "C7",
  },
  { why: "a cell beside the table", act: () => enter("J7", [[700]], title), at: "J7" },
];

test.each(unknown)("$why is not claimed to be ours", async ({ act, at }) => {
  await insert(sheetsOf(projection, english), "live");
  await act();
  await excel.settled();
  expect(await askOwn(title, at)).toBeUndefined();
});

test("without its name a table is not known, and its cells are explained as any other", async () => {
  await insert(sheetsOf(projection, english), "live");
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem(title).names.getItem("AiCapex_projection").delete();
    await workbook.context.sync();
  });
  expect(await askOwn(title, "C7")).toBeUndefined();
});

test("a formula in place of a figure, a value in place of a formula, and what is filled in say so", async () => {
  await insert(sheetsOf(projection, english), "native");
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(title);
    sheet.getRange("C7").formulas = [["=350*2"]];
    sheet.getRange("D8").values = [[1000]];
    sheet.getRange("F5").values = [[0.2]];
    await workbook.context.sync();
  });
  await excel.settled();
  expect(await askOwn(title, "C7")).toMatchObject({ kind: "overwritten", figure: { value: 700 } });
  expect(await askOwn(title, "D8")).toMatchObject({ kind: "replaced", provenance: "user" });
  expect(await askOwn(title, "F5")).toMatchObject({ kind: "input", provenance: "user" });
});

test("a table costs one request more than a plain cell, and one on another sheet one more again", async () => {
  const model = catalogueItems.find(({ id }) => id === "model")!;
  await insert(sheetsOf(model, english), "native");
  const asked = async (sheet: string, address: string) => {
    excel.requests.length = 0;
    const reading = await readCell({ sheet, address });
    return [reading.blocks.map((block) => block.sheet), excel.awaitedRequests()];
  };
  expect(await asked("Sheet1", "A1")).toEqual([[], 1]);
  const total = sheetsOf(model, english).find(({ key }) => key === "assumptions")!;
  const row = total.rows.findIndex((cells) => cells.some(({ name }) => name === "total"));
  expect(await asked(total.title, cellAddress({ row: row + 1, column: 2 }))).toEqual([[total.title], 2]);
  const shown = cellAddress({ row: row + 1, column: 7 });
  expect(await asked(total.title, shown)).toEqual([[total.title, "Baseline"], 4]);
});
