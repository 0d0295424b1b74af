import { localAddress } from "../../grid/address";
import { run, whenNotEditing } from "../host/run";
import type { CellTarget } from "../host/target";

/** The first cell of the selection. Excel refuses where several areas, or no cells, are selected. */
export function selectedCell(): Promise<CellTarget> {
  return run(async (context) => {
    const first = context.workbook.getSelectedRange().getCell(0, 0);
    const { worksheet } = first;
    first.load("rowIndex,columnIndex");
    worksheet.load("id");
    const wholeSheet = worksheet.getRange();
    wholeSheet.load("rowCount,columnCount");
    await context.sync();
    const { rowIndex: row, columnIndex: column } = first;
    const room = { rows: wholeSheet.rowCount - row, columns: wholeSheet.columnCount - column };
    return { kind: "cell", sheetId: worksheet.id, first: { row, column }, room };
  });
}

/** Whether a cell is still the first one of the selection. */
export async function isStillSelected({ sheetId, first }: CellTarget): Promise<boolean> {
  const now = await selectedCell();
  return now.sheetId === sheetId && now.first.row === first.row && now.first.column === first.column;
}

/** Calls back after every change of the selection that Excel reports, switching sheets included. */
export function watchSelection(onChange: () => void): Promise<void> {
  const report = async () => onChange();
  return Excel.run(whenNotEditing, async (context) => {
    context.workbook.onSelectionChanged.add(report);
    context.workbook.worksheets.onActivated.add(report);
    await context.sync();
  });
}

/** Brings a range of a sheet into view and selects it. */
export function selectRange(sheetId: string, address: string): Promise<void> {
  return Excel.run(whenNotEditing, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}

/** Cells of a sheet. */
export interface SheetRange {
  readonly sheetName: string;
  /** Without the sheet: B2:B6. */
  readonly address: string;
}

/** The cells that are selected. Excel refuses where these are several areas, or none. */
export function readSelectedRange(): Promise<SheetRange> {
  return Excel.run(whenNotEditing, async (context) => {
    const range = context.workbook.getSelectedRange();
    const { worksheet } = range;
    range.load("address");
    worksheet.load("name");
    await context.sync();
    return {
      sheetName: worksheet.name,
      address: localAddress(range.address),
    };
  });
}
