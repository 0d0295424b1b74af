import type { IStyleData } from "@univerjs/core";
import { withNothingSelected } from "../../spreadsheet/patches/selectionUnmerged";
import { clearConditionalFormats } from "../conditionalFormat/clearConditionalFormats";
import { ConditionalFormatCollection } from "../conditionalFormat/conditionalFormatCollection";
import { ClientObject, nullObject, type NullObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import { readProperties, writeProperties } from "../protocol/propertyBags";
import { columnFill } from "../table/columnFill";
import { TableScopedCollection } from "../table/tableScopedCollection";
import type { Worksheet } from "../workbook/worksheet";
import {
  areaOf,
  boundingArea,
  cellCount,
  formatArea,
  insideSheet,
  intersect,
  mapCells,
  quoteSheetName,
  type CellArea,
} from "./cellArea";
import { hyperlinkOf, setHyperlink, type CellHyperlink } from "./cellHyperlink";
import { CellProperties } from "./cellProperties";
import { ColumnProperties } from "./columnProperties";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import { busyValue, type CellContent } from "./sheetCells";

const wrongDimensions =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Excel.Range: a rectangle of cells on a worksheet. */
export class Range extends ClientObject {
  constructor(
    readonly worksheet: Worksheet,
    readonly area: CellArea,
  ) {
    super();
    insideSheet(area, worksheet.cells.bounds);
  }

  override get isReference(): boolean {
    return true;
  }

  get Address(): string {
    return `${quoteSheetName(this.worksheet.Name)}!${formatArea(this.area, this.cells.bounds)}`;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rowCount;
  }
  get ColumnCount(): number {
    return this.area.columnCount;
  }
  get CellCount(): number {
    return cellCount(this.area);
  }

  /** Where the range is on the sheet and how large, in points. */
  get Left(): number {
    return this.cells.points("columns", 0, this.area.column);
  }
  get Top(): number {
    return this.cells.points("rows", 0, this.area.row);
  }
  get Width(): number {
    return this.cells.points("columns", this.area.column, this.area.columnCount);
  }
  get Height(): number {
    return this.cells.points("rows", this.area.row, this.area.rowCount);
  }

  get Values(): CellContent[][] {
    const { hidesBusy } = this.worksheet.workbook.platform;
    return mapCells(this.area, (row, column) => {
      const value = this.cells.value(row, column);
      return hidesBusy && value === busyValue ? 0 : value;
    });
  }
  set Values(values: unknown) {
    this.write(values);
  }
  get Formulas(): CellContent[][] {
    return mapCells(this.area, (row, column) => this.cells.formula(row, column));
  }
  set Formulas(formulas: unknown) {
    this.write(formulas);
  }
  /** The workbench's own language is English. */
  get FormulasLocal(): CellContent[][] {
    return this.Formulas;
  }
  get Text(): string[][] {
    return mapCells(this.area, (row, column) => this.cells.text(row, column));
  }
  get ValueTypes(): string[][] {
    return mapCells(this.area, (row, column) => this.cells.valueType(row, column));
  }

  /** Whether all cells are part of a spill, or none are; null where some are. */
  get HasSpill(): boolean | null {
    const spilled = this.cells.spillAreas.map((area) => intersect(this.area, area));
    const count = spilled.reduce((sum, area) => sum + (area ? cellCount(area) : 0), 0);
    return count === 0 ? false : count === this.CellCount ? true : null;
  }

  get NumberFormat(): string[][] {
    return mapCells(this.area, (row, column) => this.cells.numberFormat(row, column));
  }
  set NumberFormat(formats: unknown) {
    this.worksheet.assertUnprotected();
    if (Array.isArray(formats)) {
      const patterns = this.expand(formats).map((row) =>
        row.map((format) => (format === null ? undefined : toPattern(format))),
      );
      this.cells.writeNumberFormats(this.area, patterns);
    } else {
      this.cells.setStyle(this.area, "n", toPattern(formats));
    }
  }

  /** Where the first cell leads; null where it is no link. */
  get Hyperlink(): CellHyperlink | null {
    const { row, column } = this.area;
    const link = hyperlinkOf(this.worksheet, this.cells.sheet.getSheet().getCellRaw(row, column));
    return link ? { ...link, textToDisplay: this.cells.text(row, column) } : null;
  }
  set Hyperlink(hyperlink: unknown) {
    this.worksheet.assertUnprotected();
    this.assertSingleCell();
    setHyperlink(this, hyperlink);
  }

  /** The properties of each cell that the options request, by the names of Office.js. */
  GetCellProperties(options: unknown): unknown[][] {
    return mapCells(this.area, (row, column) => readProperties(this.cellProperties(row, column), options));
  }
  SetCellProperties(properties: unknown): void {
    this.worksheet.assertUnprotected();
    if (!Array.isArray(properties)) throw invalidArgument();
    const expanded = this.expand(properties);
    this.cells.setStylesTogether(this.area, () =>
      expanded.forEach((cells, i) =>
        cells.forEach((cell, j) =>
          writeProperties(this.cellProperties(this.area.row + i, this.area.column + j), cell),
        ),
      ),
    );
  }

  SetColumnProperties(properties: unknown): void {
    this.worksheet.assertUnprotected();
    if (!Array.isArray(properties) || properties.length !== this.area.columnCount) throw invalidArgument();
    properties.forEach((column, index) =>
      writeProperties(new ColumnProperties(this.GetColumn(index)), column),
    );
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }
  get Worksheet(): Worksheet {
    return this.worksheet;
  }

  GetCell(row: number, column: number): Range {
    return this.at({
      row: this.area.row + row,
      column: this.area.column + column,
      rowCount: 1,
      columnCount: 1,
    });
  }
  GetRow(row: number): Range {
    if (row < 0 || row >= this.area.rowCount) throw invalidArgument();
    return this.at({ ...this.area, row: this.area.row + row, rowCount: 1 });
  }
  GetColumn(column: number): Range {
    if (column < 0 || column >= this.area.columnCount) throw invalidArgument();
    return this.at({ ...this.area, column: this.area.column + column, columnCount: 1 });
  }
  GetLastCell(): Range {
    return this.GetCell(this.area.rowCount - 1, this.area.columnCount - 1);
  }
  GetEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rowCount: this.cells.bounds.rowCount });
  }
  GetEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columnCount: this.cells.bounds.columnCount });
  }
  GetOffsetRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  GetResizedRange(deltaRows: number, deltaColumns: number): Range {
    return this.GetAbsoluteResizedRange(this.area.rowCount + deltaRows, this.area.columnCount + deltaColumns);
  }
  GetAbsoluteResizedRange(rowCount: number, columnCount: number): Range {
    return this.at({ ...this.area, rowCount, columnCount });
  }
  GetBoundingRect(other: unknown): Range {
    return this.at(boundingArea(this.area, this.worksheet.rangeFrom(other).area));
  }
  GetIntersectionOrNullObject(other: unknown): Range | NullObject {
    const range = this.worksheet.rangeFrom(other);
    const area = range.worksheet.Id === this.worksheet.Id ? intersect(this.area, range.area) : undefined;
    return area ? this.at(area) : nullObject;
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | NullObject {
    const area = this.cells.usedArea(valuesOnly ?? false, this.area);
    return area ? this.at(area) : nullObject;
  }
  GetSpillParentOrNullObject(): Range | NullObject {
    this.assertSingleCell();
    const anchor = this.cells.spillParent(this.area.row, this.area.column);
    return anchor ? this.at({ ...anchor, rowCount: 1, columnCount: 1 }) : nullObject;
  }
  GetSpillingToRangeOrNullObject(): Range | NullObject {
    this.assertSingleCell();
    const area = this.cells.spillFrom(this.area.row, this.area.column);
    return area ? this.at(area) : nullObject;
  }

  GetTables(fullyContained?: boolean | null): TableScopedCollection {
    return new TableScopedCollection(this, fullyContained ?? false);
  }

  Select(): void {
    this.worksheet.Activate();
    this.facade.activate();
  }

  Clear(applyTo?: string | null): void {
    this.worksheet.assertUnprotected();
    const what = applyTo ?? "All";
    if (what !== "All" && what !== "Contents" && what !== "Formats") throw invalidArgument();
    if (what !== "Contents") {
      clearConditionalFormats(this);
      this.Unmerge();
    }
    const used = this.cells.usedArea(false);
    // Only what is used is cleared: Univer would go through every cell of an entire sheet.
    const area = used && intersect(this.area, used);
    if (!area) return;
    const { facade } = this.at(area);
    withNothingSelected(this.cells.spreadsheet, () => {
      if (what === "All") facade.clear();
      else if (what === "Contents") facade.clearContent();
      else facade.clearFormat();
    });
  }

  /** Merges the cells, or those of each row; only the first cell of each keeps its content. */
  Merge(across?: boolean | null): void {
    this.worksheet.assertUnprotected();
    if (across) this.facade.mergeAcross({ isForceMerge: true });
    else this.facade.merge({ isForceMerge: true });
  }
  Unmerge(): void {
    this.worksheet.assertUnprotected();
    if (this.mergedRanges().length > 0) this.facade.breakApart();
  }
  GetMergedAreasOrNullObject(): RangeAreas | NullObject {
    const { findsMergesByFirstCell, beyond } = this.worksheet.workbook.platform;
    if (beyond === "findsMergesByFirstCell") return nullObject;
    const all = this.mergedRanges();
    const merged = findsMergesByFirstCell
      ? all.filter(({ area: { row, column } }) =>
          intersect(this.area, { row, column, rowCount: 1, columnCount: 1 }),
        )
      : all;
    return merged.length > 0 ? new RangeAreas(merged) : nullObject;
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rowCount || columns !== this.area.columnCount)
      throw invalidArgument(wrongDimensions);
  }

  /** The cells of the sheet this range is on. */
  get cells() {
    return this.worksheet.cells;
  }

  /** The same cells as Univer's range. */
  get facade() {
    const { row, column, rowCount, columnCount } = this.area;
    return this.cells.sheet.getRange(row, column, rowCount, columnCount);
  }

  private mergedRanges(): Range[] {
    const areas = this.cells.sheet.getMergedRanges().map((range) => areaOf(range.getRange()));
    return areas.filter((area) => intersect(area, this.area)).map((area) => this.at(area));
  }

  private cellProperties(row: number, column: number): CellProperties {
    return new CellProperties(this.at({ row, column, rowCount: 1, columnCount: 1 }));
  }

  private at(area: CellArea): Range {
    return new Range(this.worksheet, area);
  }

  private write(contents: unknown): void {
    this.worksheet.assertUnprotected();
    const expanded = this.expand(contents);
    const fill = columnFill(this, expanded);
    this.cells.write(this.area, expanded);
    fill();
  }

  /** One value for all cells, or an array of the range's own size. */
  private expand(contents: unknown): readonly (readonly unknown[])[] {
    if (!Array.isArray(contents)) return mapCells(this.area, () => contents);
    const rows = contents as unknown[];
    const fits =
      rows.length === this.area.rowCount &&
      rows.every((row) => Array.isArray(row) && row.length === this.area.columnCount);
    if (!fits) throw invalidArgument(wrongDimensions);
    return rows as unknown[][];
  }

  private assertSingleCell(): void {
    if (this.CellCount !== 1) throw invalidArgument();
  }
}

/** A number format as Univer has it: none for the general one. */
function toPattern(format: unknown): IStyleData["n"] | null {
  if (typeof format !== "string") throw invalidArgument();
  return format === "" || format === "General" ? null : { pattern: format };
}
