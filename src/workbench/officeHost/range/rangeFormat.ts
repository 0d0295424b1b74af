import { HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import { ClientObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import type { CellArea } from "./cellArea";
import { pixelsPerIndent } from "./pixelsPerIndent";
import { pointsPerPixel } from "./pointsPerPixel";
import type { Range } from "./range";
import { RangeBorderCollection } from "./rangeBorderCollection";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";
import { commonValue, lookUp, nameOf } from "./uniform";

/** Of a line, in font sizes: as Excel sets them in its own fonts. */
const lineHeight = 1.36;

export const horizontalAlignments = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

export const verticalAlignments = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Excel.RangeFormat: the format of a range's cells. */
export class RangeFormat extends ClientObject {
  constructor(private readonly range: Range) {
    super();
  }

  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get Font(): RangeFont {
    return new RangeFont(this.range);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }

  get HorizontalAlignment(): string | null {
    return commonValue(this.range, ({ ht }) =>
      nameOf(horizontalAlignments, ht ?? HorizontalAlign.UNSPECIFIED),
    );
  }
  set HorizontalAlignment(name: unknown) {
    this.setStyle("ht", lookUp(horizontalAlignments, name));
  }
  get VerticalAlignment(): string | null {
    return commonValue(this.range, ({ vt }) => nameOf(verticalAlignments, vt || VerticalAlign.BOTTOM));
  }
  set VerticalAlignment(name: unknown) {
    this.setStyle("vt", lookUp(verticalAlignments, name));
  }
  get WrapText(): boolean | null {
    return commonValue(this.range, ({ tb }) => tb === WrapStrategy.WRAP);
  }
  set WrapText(wraps: unknown) {
    this.setStyle("tb", wraps === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW);
  }
  get IndentLevel(): number | null {
    return commonValue(this.range, ({ pd }) => Math.round((pd?.l ?? 0) / pixelsPerIndent));
  }
  set IndentLevel(level: unknown) {
    if (typeof level !== "number" || !(level >= 0 && level <= 250)) throw invalidArgument();
    this.setStyle("pd", level === 0 ? null : { l: level * pixelsPerIndent });
  }

  get ColumnWidth(): number | null {
    const { column, columnCount } = this.range.area;
    const { sheet } = this.range.cells;
    return uniformPoints(column, columnCount, (index) => sheet.getColumnWidth(index));
  }
  set ColumnWidth(points: unknown) {
    this.range.worksheet.assertUnprotected();
    const { column, columnCount } = this.range.area;
    this.range.cells.sheet.setColumnWidths(column, columnCount, toPixels(points));
  }
  get RowHeight(): number | null {
    const { row, rowCount } = this.range.area;
    const { sheet } = this.range.cells;
    return uniformPoints(row, rowCount, (index) => sheet.getRowHeight(index));
  }
  set RowHeight(points: unknown) {
    this.range.worksheet.assertUnprotected();
    const { row, rowCount } = this.range.area;
    this.range.cells.sheet.setRowHeightsForced(row, rowCount, toPixels(points));
  }

  AutofitColumns(): void {
    this.range.worksheet.assertUnprotected();
    const { column, columnCount } = this.range.area;
    const used = this.range.cells.usedArea(true);
    if (!used) return;
    for (let index = column; index < column + columnCount; index += 1) this.autofitColumn(index, used);
  }

  private autofitColumn(column: number, used: CellArea): void {
    let widest = 0;
    for (let row = used.row; row < used.row + used.rowCount; row += 1) {
      const size = this.range.cells.style(row, column).fs ?? 11;
      widest = Math.max(widest, textWidth(this.range.cells.text(row, column), size));
    }
    if (widest > 0) this.range.cells.sheet.setColumnWidths(column, 1, widest);
  }

  /** Rows as high as their lines need: those of cells that wrap, at the width of their column. */
  AutofitRows(): void {
    this.range.worksheet.assertUnprotected();
    const { row, rowCount } = this.range.area;
    const used = this.range.cells.usedArea(true);
    if (!used) return;
    const heights = Array.from({ length: rowCount }, (_, index) => this.fittingHeight(row + index, used));
    // Rows of one height together: Univer draws the sheet anew for each command.
    for (let first = 0; first < rowCount;) {
      const height = heights[first];
      let next = first + 1;
      while (next < rowCount && heights[next] === height) next += 1;
      this.range.cells.sheet.setRowHeightsForced(row + first, next - first, Number(height));
      first = next;
    }
  }

  private fittingHeight(row: number, used: CellArea): number {
    const { cells } = this.range;
    let highest = cells.sheet.getSheet().getConfig().defaultRowHeight;
    for (let column = used.column; column < used.column + used.columnCount; column += 1) {
      const { fs: size = 11, tb: wrapping } = cells.style(row, column);
      const room = cells.sheet.getColumnWidth(column);
      const width = textWidth(cells.text(row, column), size);
      const lines = wrapping === WrapStrategy.WRAP ? Math.ceil(width / room) : 1;
      highest = Math.max(highest, Math.ceil((lines * size * lineHeight) / pointsPerPixel));
    }
    return highest;
  }

  private setStyle<Part extends keyof IStyleData>(part: Part, value: IStyleData[Part] | null): void {
    this.range.worksheet.assertUnprotected();
    this.range.cells.setStyle(this.range.area, part, value);
  }
}

/** The common size of all rows or columns, or null if they differ, as in Excel. */
function uniformPoints(first: number, count: number, pixels: (index: number) => number): number | null {
  const size = pixels(first);
  for (let index = first + 1; index < first + count; index += 1) if (pixels(index) !== size) return null;
  return size * pointsPerPixel;
}

function toPixels(points: unknown): number {
  if (typeof points !== "number" || !(points >= 0)) throw invalidArgument();
  return Math.round(points / pointsPerPixel);
}

/** An estimate in pixels, the same in the browser and in Node, which cannot measure text: CJK characters are square. */
function textWidth(text: string, fontSizePoints: number): number {
  if (text === "") return 0;
  const em = fontSizePoints / pointsPerPixel;
  const widths = [...text].map((character) => (character > "\u2e7f" ? em : em * 0.52));
  return Math.ceil(widths.reduce((sum, width) => sum + width, 0)) + 12;
}
