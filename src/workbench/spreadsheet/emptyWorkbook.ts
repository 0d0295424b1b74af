import { LocaleType, type IWorkbookData } from "@univerjs/core";

/** How many cells a sheet has. */
export interface SheetSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The size of Excel's own sheets, for tests of their edges. */
export const excelSheetSize: SheetSize = { rowCount: 1_048_576, columnCount: 16_384 };

/**
 * What Univer can bear: it goes through every cell, empty or not, when a whole sheet is cleared or coloured, and at
 * Excel's size each calculation takes 0.4 s longer.
 */
export const workbenchSheetSize: SheetSize = { rowCount: 5000, columnCount: 200 };

/** Excel's own default: 64 pixels wide (48 points) and 20 high (15 points). */
export const defaultCellSize = { defaultColumnWidth: 64, defaultRowHeight: 20 };

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
