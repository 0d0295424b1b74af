import type { InspectedChange, WorkbookChange } from "./rollback";
import { toEntry } from "./sameContent";
import { concurrentEdits, isWritten, loadShown, type WrittenCells } from "./writtenCells";

/** A sheet that was added for a block of cells. */
export interface NewSheet {
  readonly name: string;
  /** Unknown as long as Excel has not answered. */
  readonly id: string | undefined;
  /** The ids of the sheets that were there before. */
  readonly existingSheetIds: readonly string[];
  readonly written: WrittenCells;
}

/** The sheet is deleted again where it holds nothing else. */
export function sheetChange(made: NewSheet): WorkbookChange {
  return {
    location: made.name,
    inspect({ workbook }) {
      const sheet = workbook.worksheets.getItemOrNullObject(made.id ?? made.name);
      sheet.load("id,name");
      return inspected(workbook, sheet, usedCells(sheet), made);
    },
  };
}

function usedCells(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  loadShown(used);
  return used;
}

function inspected(
  { worksheets }: Excel.Workbook,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  { id, existingSheetIds, written }: NewSheet,
): InspectedChange {
  const hasMore = (now: Excel.Range) => !now.isNullObject && concurrentEdits(written, now).length > 0;
  let last: Excel.Range | undefined;
  return {
    revert() {
      if (sheet.isNullObject || existingSheetIds.includes(sheet.id)) return [];
      // Without an id, an empty sheet of this name may be another user's.
      const isOurs = id !== undefined || (!used.isNullObject && isWritten(written, used));
      if (!isOurs || hasMore(used)) return [sheet.name];
      last = usedCells(sheet);
      sheet.delete();
      return [];
    },
    restoreConcurrentEdits() {
      if (!last || !hasMore(last)) return [];
      // Another user entered it after the inspection, and must not lose it with the sheet.
      putBack(worksheets.add(sheet.name), last);
      return [sheet.name];
    },
  };
}

function putBack(sheet: Excel.Worksheet, { rowIndex, columnIndex, formulas }: Excel.Range): void {
  const range = sheet.getRangeByIndexes(rowIndex, columnIndex, formulas.length, formulas[0]?.length ?? 1);
  range.formulas = formulas.map((row: unknown[]) => row.map(toEntry));
}
