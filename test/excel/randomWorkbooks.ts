import fc from "fast-check";
import { insertTables } from "../../src/excel/insertion/insertTables";
import { undoInsertion } from "../../src/excel/insertion/undoInsertion";
import { modes } from "../../src/tables/description";
import { sheetsOf } from "../../src/tables/sheetsOf";
import { catalogueItems, english } from "../tables/catalogueItems";
import { differenceOf } from "./faultCases";
import { wholeWorkbook, type WholeWorkbook } from "./wholeWorkbook";
import type { WorkbookWithFunctions } from "./workbookWithFunctions";

/** Something that is in a workbook before a table comes, at a place near where the table goes. */
type Content = (typeof contents)[number];
const contents = [
  "value",
  "formula",
  "emptyText",
  "spill",
  "blockedSpill",
  "merged",
  "table",
  "filledFormat",
  "numberFormat",
  "wideColumn",
  "name",
  "sheetName",
  "chart",
  "conditionalFormat",
  "hiddenRow",
  "hiddenColumn",
  "protection",
] as const;

interface Piece {
  readonly content: Content;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const piece: fc.Arbitrary<Piece> = fc.record({
  content: fc.constantFrom(...contents),
  row: fc.nat(30),
  column: fc.nat(12),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 3 }),
});

/** A workbook, a table that is to go into it, and where. */
export const insertion = fc.record({
  pieces: fc.array(piece, { maxLength: 8 }),
  item: fc.constantFrom(...catalogueItems.filter(({ id }) => id !== "model")),
  mode: fc.constantFrom(...modes),
  onNewSheet: fc.boolean(),
  row: fc.nat(30),
  column: fc.nat(10),
});

export type RandomInsertion = typeof insertion extends fc.Arbitrary<infer Value> ? Value : never;

/** Puts a piece into Sheet1; one that cannot be there beside the others is left out. */
async function put({ workbook }: WorkbookWithFunctions, { content, ...place }: Piece): Promise<void> {
  const { row, column, rows, columns } = place;
  const univer = workbook.getSheetByName("Sheet1");
  if (content === "hiddenRow") return void univer?.hideRows(row, rows);
  if (content === "hiddenColumn") return void univer?.hideColumns(column, columns);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    fill(context.workbook, sheet, sheet.getRangeByIndexes(row, column, rows, columns), content);
    await context.sync();
  }).catch(() => undefined);
}

function fill(workbook: Excel.Workbook, sheet: Excel.Worksheet, range: Excel.Range, content: Content): void {
  const cell = range.getCell(0, 0);
  switch (content) {
    case "value":
      range.values = "mine" as never;
      return;
    case "formula":
      range.formulas = "=1+1" as never;
      return;
    case "emptyText":
      cell.formulas = [['=""']];
      return;
    case "spill":
      cell.formulas = [["={1,2;3,4}"]];
      return;
    case "blockedSpill":
      cell.formulas = [["={1;2;3}"]];
      cell.getOffsetRange(1, 0).values = [["mine"]];
      return;
    case "merged":
      range.merge();
      return;
    case "table":
      range.getRow(0).values = "Heading" as never;
      sheet.tables.add(range, true);
      return;
    case "filledFormat":
      range.format.fill.color = "#FFFF00";
      range.format.font.italic = true;
      return;
    case "numberFormat":
      range.numberFormat = "0.00%" as never;
      return;
    case "wideColumn":
      range.format.columnWidth = 123;
      return;
    case "name":
      workbook.names.add("Capex_2026", range);
      return;
    case "sheetName":
      workbook.worksheets.add("Baseline");
      return;
    case "chart":
      sheet.charts.add("Line", range, "Columns");
      return;
    case "conditionalFormat":
      range.conditionalFormats.add("CellValue").cellValue.rule = { formula1: "=0", operator: "LessThan" };
      return;
    case "protection":
      sheet.protection.protect();
      return;
    default:
      throw new Error(`${content} is put elsewhere.`);
  }
}

/** What an insertion into a random workbook, and its undoing, did that it must not do; and how it ended. */
export async function tryInsertion(
  excel: WorkbookWithFunctions,
  { pieces, item, mode, onNewSheet, row, column }: RandomInsertion,
): Promise<{ ended: string; wrong: string | undefined }> {
  for (const each of pieces) await put(excel, each);
  await excel.settled();
  const before = await wholeWorkbook(excel);
  const room = { rows: 900, columns: 90 };
  const ended = await insertTables(
    sheetsOf(item, english),
    mode,
    onNewSheet ? { kind: "newSheets" } : { kind: "cell", sheetId: "sheet1", first: { row, column }, room },
  );
  await excel.settled();
  const after = await wholeWorkbook(excel);
  if (ended.kind !== "inserted") return { ended: ended.kind, wrong: differenceOf(after, before) };
  const [table] = ended.tables;
  const area = onNewSheet || !table ? undefined : { row, column, ...sizeOf(table.formulas) };
  const outside = differenceOf(withoutCells(after, before, area), withoutCells(before, before, area));
  const undone = await undoInsertion(ended);
  await excel.settled();
  const left = undone.kind === "undone" ? differenceOf(await wholeWorkbook(excel), before) : undone.kind;
  return { ended: ended.kind, wrong: outside ? `outside: ${outside}` : left && `after undo: ${left}` };
}

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function sizeOf(formulas: readonly (readonly unknown[])[]) {
  return { rows: formulas.length, columns: formulas[0]?.length ?? 0 };
}

/** The cells, merges and contents of the sheets that there were, without those of the first within an area. */
function withoutCells(workbook: WholeWorkbook, before: WholeWorkbook, area: Area | undefined): unknown {
  return workbook.sheets
    .filter(({ name }) => before.sheets.some((sheet) => sheet.name === name))
    .map(({ name, cells, merged, isHidden }) => ({
      name,
      merged,
      isHidden,
      cells: Object.fromEntries(
        Object.entries(cells).filter(([address]) => name !== "Sheet1" || !area || !isWithin(address, area)),
      ),
    }));
}

function isWithin(address: string, { row, column, rows, columns }: Area): boolean {
  const [, r, c] = /^R(\d+)C(\d+)$/.exec(address)?.map((part) => Number(part) - 1) ?? [];
  return (
    r !== undefined && c !== undefined && r >= row && r < row + rows && c >= column && c < column + columns
  );
}
