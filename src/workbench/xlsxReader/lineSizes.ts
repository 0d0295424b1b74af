import { digitPixels, emuPerPixel } from "../contents/fileUnits";
import type { LineContents, PlaceInCell } from "../contents/workbookContents";
import { pointsPerPixel } from "../officeHost/range/pointsPerPixel";
import { defaultCellSize, excelSheetSize } from "../spreadsheet/sheetSizes";

/** As Excel makes columns and rows. */
export const usualPixels = {
  columns: defaultCellSize.defaultColumnWidth,
  rows: defaultCellSize.defaultRowHeight,
};

/** ECMA-376, 18.3.1.13: the pixels of a column of so many digits. */
export function columnPixels(width: number): number {
  return Math.floor(width * digitPixels + 0.5);
}

export function rowPixels(points: number): number {
  return Math.round(points / pointsPerPixel);
}

export function emuPixels(emus: number): number {
  return Math.round(emus / emuPerPixel);
}

/** The sizes of a sheet's rows or columns. */
export class LineSizes {
  private readonly own: ReadonlyMap<number, number>;

  constructor(
    private readonly kind: "columns" | "rows",
    lines: readonly LineContents[],
  ) {
    this.own = new Map(
      lines.map(({ index, size, isHidden }) => [index, isHidden ? 0 : (size ?? usualPixels[kind])]),
    );
  }

  /** How many pixels lie before a line. */
  before(index: number): number {
    let pixels = index * usualPixels[this.kind];
    for (const [line, size] of this.own) if (line < index) pixels += size - usualPixels[this.kind];
    return pixels;
  }

  /** The line that is so many pixels from the sheet's edge, and how far into it. */
  at(pixels: number): [index: number, rest: number] {
    const last = (this.kind === "rows" ? excelSheetSize.rowCount : excelSheetSize.columnCount) - 1;
    let [index, rest] = [0, Math.max(0, pixels)];
    for (;;) {
      const size = this.own.get(index) ?? usualPixels[this.kind];
      if (rest < size || index === last) return [index, rest];
      rest -= size;
      index += 1;
    }
  }
}

/** How far a place is from the corner of the sheet, in pixels. */
export function distanceTo(
  { row, column, x, y }: PlaceInCell,
  columns: LineSizes,
  rows: LineSizes,
): [x: number, y: number] {
  return [columns.before(column) + x, rows.before(row) + y];
}
