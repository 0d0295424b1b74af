import type { ICellData, Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { ExcelHarness } from "../office/openExcel";
import { loadItems } from "../office/load";

/** All there is in a workbook: contents and looks of every cell as the spreadsheet keeps them, all else by Office.js. */
export interface WholeWorkbook {
  readonly sheets: readonly SheetContents[];
  readonly names: readonly unknown[];
  readonly tables: readonly unknown[];
}

interface SheetContents {
  readonly name: string;
  readonly isHidden: boolean;
  readonly names: readonly unknown[];
  readonly cells: Readonly<Record<string, unknown>>;
  readonly columnWidths: readonly number[];
  readonly merged: readonly string[];
  readonly charts: readonly (readonly [name: string, ...place: number[]])[];
  readonly conditionalFormats: number;
}

/** As many columns as any table reaches. */
const columns = 20;

export function wholeWorkbook({ Excel, workbook }: ExcelHarness): Promise<WholeWorkbook> {
  return Excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const loaded = worksheets.items.map((sheet) => {
      sheet.names.load("items/name,items/formula,items/visible");
      sheet.charts.load("items/name,items/left,items/top,items/width,items/height");
      return { sheet, formats: sheet.getRange().conditionalFormats.getCount() };
    });
    tables.load("items/name");
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange());
    ranges.forEach((range) => range.load("address"));
    const allNames = await loadItems(names, "name,formula,visible");
    return {
      names: allNames,
      tables: tables.items.map(({ name }, index) => [name, ranges[index]?.address]),
      sheets: loaded.map(({ sheet, formats }) => {
        const own = workbook.getSheetBySheetId(sheet.id);
        if (!own) throw new Error(`There is no sheet ${sheet.id}.`);
        return {
          ...contentsOf(own),
          names: sheet.names.items.map(({ name, formula, visible }) => [name, formula, visible]),
          charts: sheet.charts.items.map(({ name, left, top, width, height }) => [
            name,
            left,
            top,
            width,
            height,
          ]),
          conditionalFormats: formats.value,
        };
      }),
    };
  });
}

function contentsOf(sheet: FWorksheet): Omit<SheetContents, "names" | "charts" | "conditionalFormats"> {
  const inner = sheet.getSheet();
  const cells: Record<string, unknown> = {};
  inner.getCellMatrix().forValue((row, column, cell) => {
    const contents = compact(contentOf(cell, inner.getComposedCellStyle(row, column)));
    if (contents !== undefined) cells[`R${row + 1}C${column + 1}`] = contents;
  });
  return {
    name: sheet.getSheetName(),
    isHidden: sheet.isSheetHidden(),
    cells,
    columnWidths: Array.from({ length: columns }, (_, column) => inner.getColumnWidth(column)),
    merged: sheet.getMergedRanges().map((range) => range.getA1Notation()),
  };
}

function contentOf(cell: Nullable<ICellData>, style: object): object {
  const { f, v, p } = cell ?? {};
  return { f, v: v === "" ? undefined : v, text: p?.body?.dataStream, style: { ...style } };
}

/** Without what is empty or not there. */
function compact(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(compact);
  const entries = Object.entries(value).flatMap(([key, part]) => {
    const kept = compact(part);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
