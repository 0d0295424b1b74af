import { completeXlsx } from "./completeXlsx";
import { done, type Excelize, type ExcelizeFile } from "./excelize";
import type { NameContents, SheetContents, WorkbookContents } from "../contents/workbookContents";
import { writePrintSettings } from "./writePrintSettings";
import { writeSheet } from "./writeSheet";
import { XlsxStyles } from "./xlsxStyles";

/** The current version of Excel's calculation engine: Excel recalculates files of an older one when it opens them. */
const calculationId = 191029;

/** Writes the workbook as an .xlsx file. */
export function writeXlsx(excelize: Excelize, contents: WorkbookContents): Uint8Array<ArrayBuffer> {
  const { sheets, names, activeSheet } = contents;
  const file = excelize.NewFile();
  addSheets(file, sheets);
  const styles = new XlsxStyles(file);
  for (const sheet of sheets) writeSheet(excelize, file, sheet, styles);
  for (const name of names) writeName(file, name);
  // After the names, of which it adds some.
  for (const sheet of sheets) writePrintSettings(file, sheet);
  done(file.SetActiveSheet(activeSheet));
  for (const { name, isVisible } of sheets) done(file.SetSheetVisible(name, isVisible));
  done(file.SetCalcProps({ CalcID: calculationId }));
  writeProperties(file);
  return completeXlsx(toBytes(done(file.WriteToBuffer()).buffer), contents);
}

/** A new file has one sheet. */
function addSheets(file: ExcelizeFile, sheets: readonly SheetContents[]): void {
  sheets.forEach(({ name }, index) => {
    if (index === 0) done(file.SetSheetName("Sheet1", name));
    else done(file.NewSheet(name));
  });
}

function writeName(file: ExcelizeFile, { name, formula, comment, sheetName }: NameContents): void {
  done(
    file.SetDefinedName({
      Name: name,
      RefersTo: formula,
      ...(comment && { Comment: comment }),
      ...(sheetName !== undefined && { Scope: sheetName }),
    }),
  );
}

/** Without its own the file would name the library's author. */
function writeProperties(file: ExcelizeFile): void {
  const now = new Date().toISOString().replace(/\.\d+Z$/, "Z");
  done(file.SetAppProps({ Application: "AI Capex workbench" }));
  done(file.SetDocProps({ Creator: "AI Capex workbench", Created: now, Modified: now }));
}

function toBytes(buffer: BlobPart): Uint8Array<ArrayBuffer> {
  if (!(buffer instanceof Uint8Array)) throw new Error("Excelize gave no bytes.");
  return new Uint8Array(buffer);
}
