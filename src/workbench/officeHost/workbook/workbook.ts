import { IUndoRedoService } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { ExcelPlatform } from "../../excelPlatform";
import type { Spreadsheet } from "../../spreadsheet/types";
import { ClientObject } from "../protocol/clientObject";
import { accessDenied, invalidSelection, type OfficeError } from "../protocol/officeError";
import { type Range } from "../range/range";
import { SheetCells } from "../range/sheetCells";
import { TableCollection } from "../table/tableCollection";
import { Application } from "./application";
import { fromLocale, locales, toLocale } from "./locales";
import { NamedItemCollection } from "./namedItemCollection";
import { WorkbookProtection } from "./workbookProtection";
import { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheetCollection";

/** Excel.Workbook, the root of every request. */
export class Workbook extends ClientObject {
  /** Whether the window of another workbook is in front of this one's. */
  isBehind = false;

  constructor(
    readonly spreadsheet: Spreadsheet,
    readonly platform: ExcelPlatform,
  ) {
    super();
  }

  get Name(): string {
    return `${this.spreadsheet.workbook.getName()}.xlsx`;
  }
  get Application(): Application {
    return new Application(this.platform);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this);
  }
  get Tables(): TableCollection {
    return new TableCollection(this);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this);
  }

  GetSelectedRange(): Range {
    this.assertInFront(invalidSelection());
    const sheet = this.spreadsheet.workbook.getActiveSheet();
    const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
    if (ranges.length > 1) throw invalidSelection();
    return this.selectedRange;
  }

  GetActiveCell(): Range {
    this.assertInFront(invalidSelection());
    const { actualRow = 0, actualColumn = 0 } =
      this.spreadsheet.workbook.getActiveSheet().getSelection()?.getCurrentCell() ?? {};
    return this.activeWorksheet.GetCell(actualRow, actualColumn);
  }

  /** The first selected area of the active sheet; A1 if nothing was selected there yet. */
  get selectedRange(): Range {
    const worksheet = this.activeWorksheet;
    const range = worksheet.cells.sheet.getSelection()?.getActiveRange()?.getRange();
    if (!range) return worksheet.GetCell(0, 0);
    const { rowCount, columnCount } = worksheet.cells.bounds;
    // In Univer a selected column or row has no bounds at the sheet's edges.
    const [row, lastRow] = [range.startRow || 0, Number.isFinite(range.endRow) ? range.endRow : rowCount - 1];
    const column = range.startColumn || 0;
    const lastColumn = Number.isFinite(range.endColumn) ? range.endColumn : columnCount - 1;
    return worksheet.GetRangeByIndexes(row, column, lastRow - row + 1, lastColumn - column + 1);
  }

  get activeWorksheet(): Worksheet {
    return this.worksheetOf(this.spreadsheet.workbook.getActiveSheet());
  }

  /** Throws Excel's error if sheets must not be added, renamed or deleted. */
  assertStructureUnprotected(): void {
    if (this.Protection.Protected) throw accessDenied();
  }

  /** Forgets what Undo takes back, where Excel does so after a sheet was copied or deleted. */
  clearUndo(): void {
    const { injector, workbook } = this.spreadsheet;
    if (this.platform.clearsUndo) injector.get(IUndoRedoService).clearUndoRedo(workbook.getId());
  }

  /** Throws what Excel answers to some requests while another workbook is in front. */
  assertInFront(error: OfficeError): void {
    if (this.isBehind && this.platform.failsBehindOtherWorkbook) throw error;
  }

  /** The formula of a name as Excel hands it over, and the other way. */
  localNameFormula(english: string): string {
    const { localizesNames, locale } = this.platform;
    return localizesNames ? toLocale(english, locales[locale]) : english;
  }
  englishNameFormula(given: string): string {
    const { localizesNames, locale } = this.platform;
    return localizesNames ? fromLocale(given, locales[locale]) : given;
  }

  worksheetOf(sheet: FWorksheet): Worksheet {
    return new Worksheet(this, new SheetCells(this.spreadsheet, sheet));
  }
}
