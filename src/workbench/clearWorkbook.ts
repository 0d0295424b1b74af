import { IUndoRedoService } from "@univerjs/core";
import type { Workbook } from "./officeHost/workbook/workbook";

const firstSheet = "Sheet1";

/** Makes a workbook an empty one, as a new one is: with one sheet, and nothing that can be undone. */
export async function clearWorkbook(workbook: Workbook): Promise<void> {
  const { Worksheets, Names, Protection, spreadsheet } = workbook;
  if (Protection.Protected) await Protection.Unprotect();
  for (const name of Names.Items) name.Delete();
  const old = Worksheets.Items;
  const empty = Worksheets.Add();
  empty.Activate();
  for (const sheet of old) sheet.Delete();
  empty.Name = firstSheet;
  empty.GetCell(0, 0).Select();
  spreadsheet.injector.get(IUndoRedoService).clearUndoRedo(spreadsheet.workbook.getId());
}
