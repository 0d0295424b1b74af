import { ClientObject } from "../protocol/clientObject";
import { generalException } from "../protocol/officeError";
import type { Worksheet } from "./worksheet";

/** Excel.WorksheetFreezePanes: the rows and columns that stay when the sheet is scrolled. */
export class WorksheetFreezePanes extends ClientObject {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  FreezeRows(count?: number | null): void {
    this.freeze(count ?? 1, 0);
  }
  FreezeColumns(count?: number | null): void {
    this.freeze(0, count ?? 1);
  }
  FreezeAt(range: unknown): void {
    const { row, column, rowCount, columnCount } = this.worksheet.rangeFrom(range).area;
    this.freeze(row + rowCount, column + columnCount);
  }
  Unfreeze(): void {
    this.worksheet.workbook.assertInFront(generalException());
    this.worksheet.cells.sheet.cancelFreeze();
  }

  private freeze(rows: number, columns: number): void {
    this.worksheet.workbook.assertInFront(generalException());
    this.worksheet.cells.sheet.setFreeze({
      ySplit: rows,
      xSplit: columns,
      startRow: rows || -1,
      startColumn: columns || -1,
    });
  }
}
