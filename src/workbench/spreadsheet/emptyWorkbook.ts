import { LocaleType, type IWorkbookData } from "@univerjs/core";
import { defaultCellSize, type SheetSize } from "./sheetSizes";

/** A workbook as a new one in Excel: a single empty sheet, Sheet1. */
export function emptyWorkbook(sheetSize: SheetSize): Partial<IWorkbookData> {
  return {
    id: "workbook",
    name: "Book1",
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ["sheet1"],
    sheets: { sheet1: { id: "sheet1", name: "Sheet1", cellData: {}, ...sheetSize, ...defaultCellSize } },
  };
}
