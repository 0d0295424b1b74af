import { assumptions } from "../../src/data/assumptions";
import { baseline } from "../../src/data/article";
import type { Language } from "../../src/data/language";
import { provenanceText } from "../../src/data/provenance";
import type { InsertedTables } from "../../src/excel/insertion/insertedTables";
import { insertTables } from "../../src/excel/insertion/insertTables";
import type { Mode, TableDescription } from "../../src/tables/description";
import { sheetsOf } from "../../src/tables/sheetsOf";
import {
  guidedEntryCount,
  guidedOverwritableCount,
  languageCount,
  overwritableCount,
  overwritableEntryCount,
} from "../inventory";
import { catalogueItems, english, variants } from "../tables/catalogueItems";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** The cells of tables that hold a published figure, or an assumed one of ours, for the user to overwrite. */
const overwritable = (sheets: readonly TableDescription[]): Place[] =>
  sheets.flatMap(({ rows }, sheet) =>
    rows.flatMap((cells, row) =>
      cells.flatMap(({ published, style }, column) =>
        published && style?.role === "input" ? [{ sheet, row, column, value: published.value }] : [],
      ),
    ),
  );

const entries = variants.filter(({ sheets }) => overwritable(sheets).length > 0);

/** Inputs with a value that is also a published one, but not for that reason. */
const ownValues = ["sensitivity", "allocation", "replacement", "model"];

test("every input that holds a published figure is followed", () => {
  expect(entries).toHaveLength(languageCount * (overwritableEntryCount + guidedEntryCount));
  expect(entries.flatMap(({ sheets }) => overwritable(sheets))).toHaveLength(
    languageCount * (overwritableCount + guidedOverwritableCount),
  );
  const figures = Object.values({ ...baseline, ...assumptions }).map(({ value }) => value as number);
  for (const { id, sheets } of entries.filter((each) => !ownValues.includes(each.id)))
    for (const { value, published, style } of sheets.flatMap(({ rows }) => rows.flat()))
      if (style?.role === "input" && figures.includes(Number(value)))
        expect([id, published]).not.toEqual([id, undefined]);
});

/** Writes a value into a cell of an insertion, and reads the table it is in. */
async function overwrite({ tables }: InsertedTables, place: Place, value: number): Promise<string[][]> {
  return Excel.run(async (context) => {
    const { sheetId, address } = tables[place.sheet]!;
    const range = context.workbook.worksheets.getItem(sheetId).getRange(address);
    range.getCell(place.row, place.column).values = [[value]];
    await context.sync();
    await excel.settled();
    range.load("values");
    await context.sync();
    return range.values.map((row) => row.map(String));
  });
}

const changed: Record<Language, RegExp> = { "en-US": / · changed from/, "zh-TW": / · 已由.*變更/ };

const cases = entries.flatMap((entry) =>
  (["live", "native"] as const).map((mode: Mode) => ({ ...entry, mode })),
);

test.each(cases)(
  "$id, $mode, $language, figures $figures: what is overwritten says so in its row and in the source line, until it is put back",
  async ({ sheets, mode, language }) => {
    const inserted = await insertTables(sheets, mode, { kind: "newSheets" });
    if (inserted.kind !== "inserted") throw new Error("New sheets were refused.");
    await excel.settled();
    for (const place of overwritable(sheets)) {
      const { rows } = sheets[place.sheet]!;
      const kind = rows[place.row]!.findIndex(({ name }) => name?.startsWith("kind "));
      const after = await overwrite(inserted, place, place.value * 2);
      expect(after[rows.length - 1]?.[0]).toMatch(changed[language]);
      if (kind >= 0) expect(after[place.row]?.[kind]).toBe(provenanceText.user[language]);
      const restored = await overwrite(inserted, place, place.value);
      expect(restored[rows.length - 1]?.[0]).toBe(rows.at(-1)?.[0]?.value);
      if (kind >= 0) expect(restored[place.row]?.[kind]).toBe(rows[place.row]?.[kind]?.value);
    }
  },
);

test("the model's other sheets follow an assumption that is overwritten", async () => {
  const model = catalogueItems.find(({ id }) => id === "model")!;
  const sheets = sheetsOf(model, english);
  const inserted = await insertTables(sheets, "live", { kind: "newSheets" });
  if (inserted.kind !== "inserted") throw new Error("New sheets were refused.");
  await excel.settled();
  const total = overwritable(sheets).find(({ value }) => value === 700)!;
  await overwrite(inserted, total, 900);
  const bridge = sheets.findIndex(({ key }) => key === "bridge");
  const values = await overwrite(inserted, { sheet: bridge, row: 0, column: 2, value: 0 }, 0);
  expect(values.find(([label]) => label === "Capex 2026")).toEqual(["Capex 2026", "900", "USD bn", "User"]);
  expect(values.at(-1)?.[0]).toContain("changed from the published 700");
});

test("a row of Sources keeps its kind only with its value, wherever it is sorted to", async () => {
  const sources = catalogueItems.find(({ id }) => id === "sources")!;
  const sheets = sheetsOf(sources, english);
  const inserted = await insertTables(sheets, "native", { kind: "newSheets" });
  if (inserted.kind !== "inserted") throw new Error("New sheets were refused.");
  const [first = [], second = []] = (
    await overwrite(inserted, { sheet: 0, row: 3, column: 2, value: 0 }, 900)
  ).slice(3);
  expect([first[0], first[4]]).toEqual(["total", "User"]);
  expect([second[0], second[4]]).toEqual(["growth", "Stated"]);
  const swapped = await overwrite(inserted, { sheet: 0, row: 3, column: 2, value: 0 }, 0.6);
  expect(swapped[3]?.[4]).toBe("User");
});

test("a record of the companies' guidance keeps its kind only with its figures, and one that is typed in is the user's", async () => {
  const guidance = catalogueItems.find(({ id }) => id === "guidance")!;
  const sheets = sheetsOf(guidance, english);
  const inserted = await insertTables(sheets, "native", { kind: "newSheets" });
  if (inserted.kind !== "inserted") throw new Error("New sheets were refused.");
  const kinds = (values: string[][]) => values.slice(5, 13).map((row) => row.at(-1));
  const ours = ["Guidance", "Guidance", "Guidance", "Guidance", "User", "User", "User", "User"];
  const low = { sheet: 0, row: 5, column: 3, value: 175 };
  expect(kinds(await overwrite(inserted, low, 180))).toEqual(["User", ...ours.slice(1)]);
  expect(kinds(await overwrite(inserted, low, 175))).toEqual(ours);
});
