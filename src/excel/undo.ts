import { restoreCellFormats } from "./cellFormats";
import type { InsertedTable, InsertedTables } from "./insert";
import { whenNotEditing } from "./runOptions";
import type { Survey } from "./survey";

/** What became of an undo: done; not done because cells have changed since; or nothing left to undo. */
export type Undone = "undone" | "changed" | "gone";

/** Takes inserted tables out again, with the sheets and names made for them, unless the user has changed them since. */
export function undoInsertion(inserted: InsertedTables): Promise<Undone> {
  const { survey, tables } = inserted;
  const onNewSheets = survey.target.kind === "newSheets";
  return Excel.run(whenNotEditing, async (context) => {
    const found = tables.map((table) => look(context, table));
    const names = [...survey.layout.names.values()].map((name) => {
      const item = context.workbook.names.getItemOrNullObject(name);
      item.load("name");
      return item;
    });
    await context.sync();
    if (found.every(({ sheet, used }) => sheet.isNullObject || used.isNullObject)) return "gone";
    if (found.some((each) => each.sheet.isNullObject || isChanged(each) || (onNewSheets && !isAlone(each)))) {
      return "changed";
    }
    names.filter(({ isNullObject }) => !isNullObject).forEach((name) => name.delete());
    for (const each of found) {
      if (onNewSheets) each.sheet.delete();
      else await takeOut(each, survey);
    }
    await context.sync();
    return "undone";
  });
}

interface FoundTable {
  inserted: InsertedTable;
  sheet: Excel.Worksheet;
  range: Excel.Range;
  used: Excel.Range;
  chart: Excel.Chart | undefined;
  excelTables: Excel.TableScopedCollection;
}

/** Queues a look at what is now where a table was put. */
function look({ workbook }: Excel.RequestContext, inserted: InsertedTable): FoundTable {
  const sheet = workbook.worksheets.getItemOrNullObject(inserted.sheetId);
  const range = sheet.getRange(inserted.address);
  const used = sheet.getUsedRangeOrNullObject(true);
  const chart = inserted.chartName ? sheet.charts.getItemOrNullObject(inserted.chartName) : undefined;
  const excelTables = range.getTables(true);
  sheet.load("id");
  range.load("formulas");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  chart?.load("name");
  excelTables.load("items/name");
  return { inserted, sheet, range, used, chart, excelTables };
}

/** Whether any cell holds something else than right after the insertion; what formulas spill does not count. */
function isChanged({ inserted: { formulas, isSpilled }, range }: FoundTable): boolean {
  return formulas.some((row, r) =>
    row.some((cell, c) => !isSpilled(r, c) && cell !== (range.formulas as unknown[][])[r]?.[c]),
  );
}

/** Whether all that a sheet holds lies where the table was put. */
function isAlone({ inserted: { first, formulas }, used }: FoundTable): boolean {
  const { row, column } = first;
  return (
    used.rowIndex >= row &&
    used.columnIndex >= column &&
    used.rowIndex + used.rowCount <= row + formulas.length &&
    used.columnIndex + used.columnCount <= column + (formulas[0]?.length ?? 0)
  );
}

async function takeOut(
  { range, chart, excelTables }: FoundTable,
  { columnWidths, formats }: Survey,
): Promise<void> {
  // Their cells are cleared below; deleting the table itself would move those beneath it up.
  excelTables.items.forEach((table) => table.convertToRange());
  range.clear();
  if (chart && !chart.isNullObject) chart.delete();
  range.setColumnProperties(columnWidths.map((columnWidth) => ({ format: { columnWidth } })));
  if (formats) await restoreCellFormats(range, formats);
}
