import type { InsertedTable } from "./insert";

/** What became of an undo: done; not done because cells have changed since; or nothing left to undo. */
export type Undone = "undone" | "changed" | "gone";

/** Takes an inserted table out again, with the sheet that was made for it, unless the user has changed it since. */
export function undoInsertion(inserted: InsertedTable): Promise<Undone> {
  const { survey, sheetId } = inserted;
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    const range = sheet.getRange(survey.address);
    const chart = inserted.chartName ? sheet.charts.getItemOrNullObject(inserted.chartName) : undefined;
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("id");
    range.load("formulas");
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    chart?.load("name");
    await context.sync();
    if (sheet.isNullObject || used.isNullObject) return "gone";
    const isNewSheet = survey.target.kind === "newSheet";
    const isAlone = liesWithin(used, inserted);
    if (isChanged(inserted, range.formulas) || (isNewSheet && !isAlone)) return "changed";
    if (isNewSheet) sheet.delete();
    else {
      takeOut(range, survey.columnWidths);
      if (chart && !chart.isNullObject) chart.delete();
    }
    await context.sync();
    return "undone";
  });
}

/** Whether any cell holds something else than right after the insertion; what formulas spill does not count. */
function isChanged({ formulas, isSpilled }: InsertedTable, now: readonly (readonly unknown[])[]): boolean {
  return formulas.some((row, r) => row.some((cell, c) => !isSpilled(r, c) && cell !== now[r]?.[c]));
}

/** Whether all that a sheet holds lies where the table was put. */
function liesWithin(used: Excel.Range, { survey, formulas }: InsertedTable): boolean {
  const { row, column } = survey.first;
  return (
    used.rowIndex >= row &&
    used.columnIndex >= column &&
    used.rowIndex + used.rowCount <= row + formulas.length &&
    used.columnIndex + used.columnCount <= column + (formulas[0]?.length ?? 0)
  );
}

function takeOut(range: Excel.Range, columnWidths: readonly number[]): void {
  range.clear();
  columnWidths.forEach((points, index) => {
    range.getColumn(index).format.columnWidth = points;
  });
}
