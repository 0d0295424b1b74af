import { ChartCollection } from "../chart/chartCollection";
import { PageBreakCollection } from "../page/pageBreakCollection";
import { PageLayout } from "../page/pageLayout";
import { ClientObject, nullObject, type NullObject } from "../protocol/clientObject";
import {
  accessDenied,
  apiNotFound,
  generalException,
  invalidArgument,
  invalidOperation,
  invalidSelection,
  itemAlreadyExists,
} from "../protocol/officeError";
import { insideSheet, parseArea, splitSheetName, type CellArea } from "../range/cellArea";
import { Range } from "../range/range";
import { type SheetCells } from "../range/sheetCells";
import { TableCollection } from "../table/tableCollection";
import { CommentCollection } from "./commentCollection";
import { NamedItemCollection } from "./namedItemCollection";
import type { Workbook } from "./workbook";
import { isValidSheetName } from "./sheetName";
import { copyWorksheet } from "./worksheetCopy";
import { WorksheetFreezePanes } from "./worksheetFreezePanes";
import { WorksheetProtection } from "./worksheetProtection";

/** Excel.Worksheet. */
export class Worksheet extends ClientObject {
  constructor(
    readonly workbook: Workbook,
    readonly cells: SheetCells,
  ) {
    super();
  }

  override get id(): string {
    return this.Id;
  }

  override get showsResults(): boolean {
    return false;
  }
  get Id(): string {
    return this.cells.sheet.getSheetId();
  }
  get Name(): string {
    return this.cells.sheet.getSheetName();
  }
  set Name(name: unknown) {
    this.workbook.assertStructureUnprotected();
    if (!isValidSheetName(name)) throw invalidArgument();
    const other = this.workbook.Worksheets.find(name);
    if (other && other.Id !== this.Id) throw itemAlreadyExists();
    this.cells.sheet.setName(name);
  }
  get Position(): number {
    return this.cells.sheet.getIndex();
  }
  get Visibility(): string {
    return this.cells.sheet.isSheetHidden() ? "Hidden" : "Visible";
  }
  get ShowGridlines(): boolean {
    return !this.cells.sheet.hasHiddenGridLines();
  }
  /** Office.js sets by this name the property that it reads as ShowGridlines. */
  set Gridlines(shows: unknown) {
    this.workbook.assertInFront(generalException());
    this.cells.sheet.setHiddenGridlines(shows !== true);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.cells.sheet);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this);
  }
  get Comments(): CommentCollection {
    return new CommentCollection(this);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this);
  }
  get Names(): NamedItemCollection {
    this.workbook.assertInFront(invalidSelection());
    return this.ownNames;
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this);
  }
  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.workbook, this);
  }

  Activate(): void {
    this.workbook.assertInFront(generalException());
    this.cells.spreadsheet.workbook.setActiveSheet(this.cells.sheet);
  }
  /** The copy is called as in Excel: Model (2). */
  Copy(positionType?: unknown, relativeTo?: unknown): Worksheet {
    this.workbook.assertStructureUnprotected();
    if (this.Protection.Protected) throw apiNotFound("a copy of a protected worksheet");
    const { Worksheets } = this.workbook;
    const index = Worksheets.placeOf(positionType, relativeTo instanceof Worksheet ? relativeTo : null);
    const copy = Worksheets.GetItem(copyWorksheet(this, Worksheets.freeNameLike(this.Name), index));
    this.workbook.clearUndo();
    return copy;
  }
  _GetAnotherWorksheetById(id: unknown): Worksheet {
    return this.workbook.Worksheets.GetItem(id);
  }
  Delete(): void {
    this.workbook.assertInFront(invalidSelection());
    this.workbook.assertStructureUnprotected();
    if (this.workbook.Worksheets.Items.length === 1) {
      throw invalidOperation("A workbook must contain at least one visible worksheet.");
    }
    this.cells.spreadsheet.workbook.deleteSheet(this.cells.sheet);
    this.workbook.clearUndo();
  }

  GetRange(address?: string | null): Range {
    return address ? this.rangeFrom(address) : this.rangeAt({ row: 0, column: 0, ...this.cells.bounds });
  }
  GetRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): Range {
    return this.rangeAt({ row, column, rowCount, columnCount });
  }
  GetCell(row: number, column: number): Range {
    return this.rangeAt({ row, column, rowCount: 1, columnCount: 1 });
  }
  GetUsedRange(valuesOnly?: boolean | null): Range {
    const area = this.cells.usedArea(valuesOnly ?? false);
    return area ? this.rangeAt(area) : this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | NullObject {
    const area = this.cells.usedArea(valuesOnly ?? false);
    return area ? this.rangeAt(area) : nullObject;
  }

  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterCalculatedEvent(): void {}
  _UnregisterCalculatedEvent(): void {}

  /** Resolves an argument to a range: a range, an address (on this sheet unless it names another) or a defined name. */
  rangeFrom(argument: unknown): Range {
    if (argument instanceof Range) return argument;
    if (typeof argument !== "string") throw invalidArgument();
    const { sheetName, cells } = splitSheetName(argument);
    const worksheet = sheetName === undefined ? this : this.workbook.Worksheets.GetItem(sheetName);
    const area = parseArea(cells, worksheet.cells.bounds);
    if (area) return worksheet.rangeAt(insideSheet(area, worksheet.cells.bounds));
    const named = (
      this.ownNames.find(argument) ?? this.workbook.Names.find(argument)
    )?.GetRangeOrNullObject();
    if (named instanceof Range) return named;
    throw invalidArgument();
  }

  /** Its names, whichever workbook is in front. */
  get ownNames(): NamedItemCollection {
    return new NamedItemCollection(this.workbook, this.Id);
  }

  /** Throws Excel's error if the sheet is protected. */
  assertUnprotected(): void {
    if (this.Protection.Protected) throw accessDenied();
  }

  private rangeAt(area: CellArea): Range {
    return new Range(this, area);
  }
}
