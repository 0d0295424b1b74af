import type { InsertedTables } from "../../src/excel/insertion/insertedTables";
import { insertTables } from "../../src/excel/insertion/insertTables";
import { modes, type Mode, type TableDescription } from "../../src/tables/description";
import { sheetsOf } from "../../src/tables/sheetsOf";
import {
  calculatingEntryCount,
  entryCount,
  languageCount,
  guidedEntryCount,
  modelCheckCount,
  modelSheetCount,
} from "../inventory";
import { catalogueItems, english, variants } from "../tables/catalogueItems";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

/** Inserts tables on new sheets and lets them calculate. */
async function insert(sheets: readonly TableDescription[], mode: Mode): Promise<InsertedTables> {
  const inserted = await insertTables(sheets, mode, { kind: "newSheets" });
  if (inserted.kind !== "inserted") throw new Error("New sheets were refused.");
  await excel.settled();
  return inserted;
}

/** The values of all tables of an insertion, sheet by sheet. */
function valuesOf({ tables }: InsertedTables): Promise<unknown[][][]> {
  return Excel.run(async (context) => {
    const ranges = tables.map(({ sheetId, address }) =>
      context.workbook.worksheets.getItem(sheetId).getRange(address),
    );
    ranges.forEach((range) => range.load("values"));
    await context.sync();
    return ranges.map(({ values }) => values as unknown[][]);
  });
}

const near = (a: unknown, b: number) =>
  expect(Math.abs(Number(a) - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)));

const insertions = variants.flatMap((variant) => modes.map((mode) => ({ ...variant, mode })));

test("every table and the model is tried in each mode and language, and with the figures of guidance", () => {
  expect(insertions).toHaveLength(3 * languageCount * (entryCount + guidedEntryCount));
});

test.each(insertions)(
  "$id, $mode, $language, figures $figures: two requests, and the cells show the preview's values",
  async ({ sheets, mode }) => {
    const inserted = await insert(sheets, mode);
    expect(inserted.tables.map(({ sheetName }) => sheetName)).toEqual(sheets.map(({ title }) => title));
    expect(excel.awaitedRequests()).toBe(2);
    const values = await valuesOf(inserted);
    sheets.forEach(({ rows }, sheet) =>
      rows.forEach((row, r) =>
        row.forEach(({ value }, c) => {
          const shown = values[sheet]?.[r]?.[c];
          if (typeof value === "number") near(shown, value);
          else expect(shown).toBe(value);
        }),
      ),
    );
  },
);

/** What a user might enter where a table waits for it. */
const entries: Record<string, number> = { revenue: 0.45, actual: 52, growth: 0.8, horizon: 4 };

/** Another number for an input than the table brings: whole years later by one, all else larger by a tenth. */
function entered(name: string | undefined, value: string | number, numberFormat: string | undefined): number {
  if (typeof value === "number") return numberFormat === "0" ? value + 1 : value * 1.1;
  return entries[name?.split(" ")[0] ?? ""] ?? 0.3;
}

/** Changes every input of an insertion. */
async function changeInputs({ tables }: InsertedTables): Promise<number> {
  let changed = 0;
  await Excel.run(async (context) => {
    for (const { sheetId, address, table } of tables) {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(address);
      table.rows.forEach((row, r) =>
        row.forEach(({ value, style, name }, c) => {
          if (style?.role !== "input" || !style.numberFormat) return;
          range.getCell(r, c).values = [[entered(name, value, style.numberFormat)]];
          changed += 1;
        }),
      );
    }
    await context.sync();
  });
  await excel.settled();
  return changed;
}

const calculating = catalogueItems.filter((item) =>
  sheetsOf(item, english).some(({ rows }) => rows.flat().some(({ live, native }) => live && native)),
);

test("every table that calculates with functions of ours, and without, is found, and the model", () => {
  expect(calculating).toHaveLength(calculatingEntryCount);
});

test.each(calculating)(
  "$id: after every input has changed, live and native cells still agree",
  async (item) => {
    const sheets = sheetsOf(item, english);
    const valuesIn = async (mode: Mode) => {
      const inserted = await insert(sheets, mode);
      expect(await changeInputs(inserted)).toBeGreaterThan(0);
      return valuesOf(inserted);
    };
    const [live, native] = [await valuesIn("live"), await valuesIn("native")];
    let compared = 0;
    sheets.forEach(({ rows }, sheet) =>
      rows.forEach((row, r) =>
        row.forEach((cell, c) => {
          const [ours, excels] = [live[sheet]?.[r]?.[c], native[sheet]?.[r]?.[c]];
          if (typeof ours !== "number") return expect(excels).toBe(ours);
          if (cell.live ?? cell.spilled) compared += 1;
          near(excels, ours);
        }),
      ),
    );
    expect(compared).toBeGreaterThan(0);
  },
);

test("every number that the model calculates follows its assumptions, and its checks still show OK", async () => {
  const model = catalogueItems.find(({ id }) => id === "model");
  if (!model) throw new Error("There is no model.");
  const sheets = sheetsOf(model, english);
  const inserted = await insert(sheets, "live");
  const before = await valuesOf(inserted);
  await changeInputs(inserted);
  const after = await valuesOf(inserted);
  const unmoved = sheets.flatMap(({ key, rows }, sheet) =>
    rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const calculates = cell.formula ?? cell.live ?? cell.spilled;
        const isNumber = typeof before[sheet]?.[r]?.[c] === "number";
        // What the companies have reported stays as it is.
        if (key === "efficiency" && !row.some(({ name }) => name?.startsWith("period own"))) return [];
        return calculates && isNumber && before[sheet]?.[r]?.[c] === after[sheet]?.[r]?.[c]
          ? [`${key}: ${cell.name ?? `row ${r}, column ${c}`}`]
          : [];
      }),
    ),
  );
  const differences = sheets
    .flatMap(({ rows }) => rows.flat())
    .flatMap(({ name }) => (name?.startsWith("difference ") ? `checks: ${name}` : []));
  expect(differences).toHaveLength(modelCheckCount);
  expect(unmoved).toEqual([
    // The article's own figures and what follows from them.
    "assumptions: published total",
    "assumptions: published growth",
    "baseline: prior",
    "baseline: increase",
    // Shares of weights that have all grown alike, and their sum.
    "allocation: share MSFT",
    "allocation: share GOOGL",
    "allocation: share META",
    "allocation: share AMZN",
    "allocation: row 9, column 2",
    // A tenth more than no growth at all.
    "sensitivity: growth 0",
    ...differences,
  ]);
  const verdicts = sheets.flatMap(({ rows }, sheet) =>
    rows.flatMap((row, r) =>
      row.flatMap(({ style }, c) => (style?.role === "check" ? after[sheet]?.[r]?.[c] : [])),
    ),
  );
  // A check each, one on all of them, one under the allocation, and one beside the title of every sheet.
  expect(verdicts).toHaveLength(modelCheckCount + 2 + modelSheetCount);
  expect(verdicts.filter((verdict) => !/^(Checks: )?OK$/.test(String(verdict)))).toEqual([]);
});
