import type { ExistingSheets } from "../read/existingSheets";
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
    inspect({ workbook: { worksheets } }, sheets) {
      const id = made.id ?? idOf(sheets, made.name);
      if (id === undefined || !sheets.has(id) || made.existingSheetIds.includes(id)) return undefined;
      const sheet = worksheets.getItem(id);
      sheet.load("name");
      return inspected(worksheets, sheet, usedCells(sheet), made);
    },
  };
}

/** Excel ignores case. */
function idOf(sheets: ExistingSheets, wanted: string): string | undefined {
  return [...sheets].find(([, name]) => name.toLowerCase() === wanted.toLowerCase())?.[0];
}

function usedCells(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  loadShown(used);
  return used;
}

function inspected(
  worksheets: Excel.WorksheetCollection,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  { id, written }: NewSheet,
): InspectedChange {
  const hasMore = (now: Excel.Range) => !now.isNullObject && concurrentEdits(written, now).length > 0;
  let last: Excel.Range | undefined;
  return {
    prepare() {
      // Without an id, an empty sheet of this name may be another user's.
      const isOurs = id !== undefined || (!used.isNullObject && isWritten(written, used));
      if (isOurs && !hasMore(used)) last = usedCells(sheet);
    },
    revert() {
      if (!last) return [sheet.name];
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
