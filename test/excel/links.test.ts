import { handOff } from "../../src/excel/handoff/handOff";
import { insertTables } from "../../src/excel/insertion/insertTables";
import type { InsertedTables } from "../../src/excel/insertion/insertedTables";
import { undoInsertion } from "../../src/excel/insertion/undoInsertion";
import { cellAddress } from "../../src/grid/address";
import type { TableCell, TableDescription } from "../../src/tables/description";
import { linkedCell } from "../../src/tables/reference";
import { sheetsOf } from "../../src/tables/sheetsOf";
import { functionModules } from "../handoff/functionModules";
import { catalogueItems, english, layoutFrom, variants } from "../tables/catalogueItems";
import { rangeOf, targetAt } from "./sheet1";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

const hasLinks = ({ rows }: TableDescription) => rows.flat().some(({ link }) => link !== undefined);

const linking = variants.filter(({ figures, sheets }) => figures === "ours" && sheets.some(hasLinks));

test("the tables that name pages have links", () => {
  expect([...new Set(linking.map(({ id }) => id))]).toEqual(["guidance", "model", "profile", "sources"]);
});

/** The links of a table's cells on a sheet, row by row; null for a cell that is none. */
async function linksOn(sheetName: string, { rows }: TableDescription) {
  const cells = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const ranges = rows.map((row, r) =>
      row.map((_, c) => sheet.getRange(cellAddress({ row: r + 1, column: c + 1 }))),
    );
    ranges.flat().forEach((range) => range.load("hyperlink,values"));
    await context.sync();
    return ranges.map((row) =>
      row.map(({ hyperlink, values }) => ({
        hyperlink: hyperlink as Excel.RangeHyperlink | null,
        value: (values as unknown[][])[0]?.[0],
      })),
    );
  });
  return cells;
}

test.each(linking)(
  "$id, $language: the cells that are links lead there, and no others do",
  async ({ sheets }) => {
    await insertTables(sheets, "values", { kind: "newSheets" });
    expect(excel.awaitedRequests()).toBe(2);
    const layout = layoutFrom({ row: 1, column: 1 }, sheets);
    for (const [index, table] of sheets.entries()) {
      const placed = layout.tables[index]!;
      const links = await linksOn(table.title, table);
      const target = (hyperlink: Excel.RangeHyperlink | null) =>
        hyperlink?.documentReference ?? hyperlink?.address ?? null;
      expect(links.map((row) => row.map(({ hyperlink }) => target(hyperlink)))).toEqual(
        table.rows.map((row) =>
          row.map(({ link }) => (link === undefined ? null : (linkedCell(link, placed, layout) ?? link))),
        ),
      );
      const shown = links
        .flat()
        .flatMap(({ hyperlink, value }) => (hyperlink ? [[hyperlink.textToDisplay, value]] : []));
      expect(shown).toEqual(
        table.rows.flat().flatMap(({ link, value }) => (link === undefined ? [] : [[value, value]])),
      );
    }
  },
);

const text = (value: string, more: Partial<TableCell> = {}): TableCell => ({ value, ...more });

/** Two sheets of a model: contents of which each line leads to a cell, and the sheet with that. */
const contents: TableDescription = {
  title: "Contents",
  key: "contents",
  rows: [
    [text("Heading", { name: "heading" })],
    [text("Total", { link: "{results!total}" })],
    [text("Top", { link: "{heading}" })],
  ],
  columnWidths: [100],
  headingRows: 1,
};
const results: TableDescription = {
  title: "The results",
  key: "results",
  rows: [[text("Heading")], [text("Sum"), { value: 7, name: "total", workbookName: "Results_Total" }]].map(
    (row) => [...row, text("")].slice(0, 2),
  ),
  columnWidths: [100, 100],
  headingRows: 1,
};

test("a link to a cell of the insertion leads there under the names that its sheets were given", async () => {
  await Excel.run(async ({ workbook }) => void workbook.worksheets.add("The results"));
  await insertTables([contents, results], "values", { kind: "newSheets" });
  const links = await linksOn("Contents", contents);
  expect(links.flat().map(({ hyperlink }) => hyperlink?.documentReference)).toEqual([
    undefined,
    "'The results (2)'!C3",
    "Contents!B2",
  ]);
});

test("Undo takes links at the selection away with their look", async () => {
  const [item] = catalogueItems.filter(({ id }) => id === "sources");
  if (!item) throw new Error("There are no sources.");
  const before = await rangeOf("B2:J13", ["hyperlink", "format/font/color", "format/font/underline"]);
  const inserted = await insertTables(sheetsOf(item, english), "values", await targetAt("B2"));
  expect((await undoInsertion(inserted as InsertedTables)).kind).toBe("undone");
  const after = await rangeOf("B2:J13", ["hyperlink", "format/font/color", "format/font/underline"]);
  expect(after.toJSON()).toEqual(before.toJSON());
});

test("a copy that calculates without the add-in keeps its links", async () => {
  const [item] = catalogueItems.filter(({ id }) => id === "guidance");
  if (!item) throw new Error("There is no guidance.");
  const sheets = sheetsOf(item, english);
  await insertTables(sheets, "live", { kind: "newSheets" });
  await excel.settled();
  const made = await handOff({ mode: "lambda", functions: functionModules, noteOn: () => "noted" });
  expect(made.kind).toBe("made");
  for (const table of sheets)
    expect(await linksOn(`${table.title} (2)`, table)).toEqual(await linksOn(table.title, table));
});
