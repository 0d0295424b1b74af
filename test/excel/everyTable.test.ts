import { languages, type Language } from "../../src/data/language";
import { insertTable } from "../../src/excel/insert";
import { modes, type CatalogueTable, type Mode } from "../../src/tables/description";
import { catalogueTables } from "../tables/catalogueTables";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

type Variant = [
  id: string,
  mode: Mode,
  language: Language,
  weights: "equal" | "guidance",
  table: CatalogueTable,
];
const variants = catalogueTables.flatMap((table) =>
  modes.flatMap((mode) =>
    languages.flatMap((language) =>
      (table.options?.includes("weights") ? (["equal", "guidance"] as const) : (["equal"] as const)).map(
        (weights): Variant => [table.id, mode, language, weights, table],
      ),
    ),
  ),
);

test("ten tables in three modes and two languages, the allocation with two sets of weights", () => {
  expect(variants).toHaveLength(66);
});

test.each(variants)(
  "%s, %s, %s, weights %s: two requests, and the cells show the preview's values",
  async (...variant) => {
    const [, mode, language, weights, table] = variant;
    const description = table.describe({ language, weights });
    const inserted = await insertTable(description, mode, { kind: "newSheet", title: description.title });
    expect(inserted).toMatchObject({ kind: "inserted", survey: { sheetName: description.title } });
    expect(excel.awaitedRequests()).toBe(2);
    await excel.settled();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(description.title).getRange(inserted.survey.address);
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    description.rows.forEach((row, r) =>
      row.forEach(({ value }, c) => {
        const shown = values[r]?.[c];
        if (typeof value !== "number") expect(shown).toBe(value);
        else expect(Math.abs(Number(shown) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
      }),
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

const calculating = catalogueTables.filter((table) =>
  table
    .describe({ language: "en-US", weights: "equal" })
    .rows.flat()
    .some(({ live }) => live),
);

test("seven tables calculate with functions of ours", () => {
  expect(calculating.map(({ id }) => id).sort()).toEqual([
    "allocation",
    "baseline",
    "bridge",
    "depreciation",
    "projection",
    "sensitivity",
    "watchlist",
  ]);
});

test.each(calculating)(
  "$id: after every input has changed, live and native cells still agree",
  async (table) => {
    const description = table.describe({ language: "en-US", weights: "equal" });
    const valuesIn = async (mode: Mode) => {
      const inserted = await insertTable(description, mode, { kind: "newSheet", title: mode });
      if (inserted.kind !== "inserted") throw new Error("The sheet was not free.");
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(inserted.sheetId).getRange(inserted.survey.address);
        description.rows.forEach((row, r) =>
          row.forEach(({ value, look, name }, c) => {
            if (look?.ink !== "input" || !look.numberFormat) return;
            range.getCell(r, c).values = [[entered(name, value, look.numberFormat)]];
          }),
        );
        await context.sync();
        await excel.settled();
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      });
    };
    const [live, native] = [await valuesIn("live"), await valuesIn("native")];
    let compared = 0;
    description.rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        const [ours, excels] = [live[r]?.[c], native[r]?.[c]];
        if (typeof ours !== "number") return expect(excels).toBe(ours);
        if (cell.live ?? cell.spilled) compared += 1;
        expect(Math.abs(Number(excels) - ours)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(ours)));
      }),
    );
    expect(compared).toBeGreaterThan(0);
  },
);
