import { freeSheetName } from "../insertion/freeName";
import { existingSheets } from "../read/existingSheets";
import { run } from "../host/run";
import type { WorkbookChange } from "../rollback/rollback";

/** What the sheet is called, or "AI Capex check (2)" where there is one. */
const wishedName = "AI Capex check";

/** Adds an empty sheet at the end of the workbook; that it is deleted again is added to `made` before. */
export function addTemporarySheet(made: WorkbookChange[]): Promise<{ sheetId: string; sheetName: string }> {
  return run(async (context) => {
    const sheets = await existingSheets(context);
    const sheetName = freeSheetName(wishedName, [...sheets.values()]);
    made.unshift(sheetDeleted(sheetName, [...sheets.keys()]));
    const sheet = context.workbook.worksheets.add(sheetName);
    sheet.load("id");
    await context.sync();
    return { sheetId: sheet.id, sheetName };
  });
}

/** By its name, which no other had: its id is not known where Excel did not answer. */
function sheetDeleted(sheetName: string, others: readonly string[]): WorkbookChange {
  return {
    location: sheetName,
    inspect({ workbook: { worksheets } }, sheets) {
      const [id] = [...sheets].find(([key, name]) => name === sheetName && !others.includes(key)) ?? [];
      if (id === undefined) return undefined;
      return {
        revert() {
          worksheets.getItem(id).delete();
          return [];
        },
      };
    },
  };
}
