import { fromCol, toCol } from "@borgar/fx";
import type { IRange } from "@univerjs/core";
import { invalidArgument } from "../protocol/officeError";

/** A rectangle of cells on some sheet, counted from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The size of a sheet. */
export interface SheetBounds {
  readonly rowCount: number;
  readonly columnCount: number;
}

const cellsPattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const columnsPattern = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const rowsPattern = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The area of an address without a sheet's name, or undefined if it is not an address. */
export function parseArea(address: string, bounds: SheetBounds): CellArea | undefined {
  const cells = cellsPattern.exec(address);
  if (cells) {
    const [, column = "", row = "", lastColumn = column, lastRow = row] = cells;
    return spanning([Number(row) - 1, fromCol(column)], [Number(lastRow) - 1, fromCol(lastColumn)]);
  }
  const columns = columnsPattern.exec(address);
  if (columns) {
    return spanning([0, fromCol(columns[1] ?? "")], [bounds.rowCount - 1, fromCol(columns[2] ?? "")]);
  }
  const rows = rowsPattern.exec(address);
  return rows ? spanning([Number(rows[1]) - 1, 0], [Number(rows[2]) - 1, bounds.columnCount - 1]) : undefined;
}

/** The area as Excel writes it: A1, A1:B2, and A:B or 1:2 where it spans the whole sheet. */
export function formatArea(area: CellArea, bounds: SheetBounds): string {
  const first = toCol(area.column);
  const last = toCol(area.column + area.columnCount - 1);
  const [top, bottom] = [area.row + 1, area.row + area.rowCount];
  if (area.columnCount === bounds.columnCount && area.column === 0) return `${top}:${bottom}`;
  if (area.rowCount === bounds.rowCount && area.row === 0) return `${first}:${last}`;
  return cellCount(area) === 1 ? formatCell(area.row, area.column) : `${first}${top}:${last}${bottom}`;
}

/** The cell as Excel writes it: A1. */
export function formatCell(row: number, column: number): string {
  return `${toCol(column)}${row + 1}`;
}

/** The area with dollar signs, as in a defined name: $A$1:$B$2, $A:$B, $1:$2. */
export function formatAbsoluteArea(area: CellArea, bounds: SheetBounds): string {
  return formatArea(area, bounds).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** Splits `'My sheet'!A1` into the sheet's name and the rest; the name is undefined where there is none. */
export function splitSheetName(address: string): { sheetName?: string; cells: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { cells: address };
  const name = address.slice(0, mark);
  const sheetName = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheetName, cells: address.slice(mark + 1) };
}

/** The sheet's name as it is written before an exclamation mark. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !cellsPattern.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Returns the area itself. Throws Excel's error if it exceeds the sheet. */
export function insideSheet(area: CellArea, bounds: SheetBounds): CellArea {
  const { row, column, rowCount, columnCount } = area;
  const isInside =
    [row, column, rowCount, columnCount].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rowCount >= 1 &&
    columnCount >= 1 &&
    row + rowCount <= bounds.rowCount &&
    column + columnCount <= bounds.columnCount;
  if (!isInside) throw invalidArgument();
  return area;
}

export function cellCount({ rowCount, columnCount }: CellArea): number {
  return rowCount * columnCount;
}

/** The intersection of two areas, if there is one. */
export function intersect(a: CellArea, b: CellArea): CellArea | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** The part of an area outside another, as up to four areas. */
export function subtract(area: CellArea, other: CellArea): CellArea[] {
  const shared = intersect(area, other);
  if (!shared) return [area];
  const [bottom, right] = [shared.row + shared.rowCount, shared.column + shared.columnCount];
  const rest: CellArea[] = [
    { ...area, rowCount: shared.row - area.row },
    { ...area, row: bottom, rowCount: area.row + area.rowCount - bottom },
    { ...shared, column: area.column, columnCount: shared.column - area.column },
    { ...shared, column: right, columnCount: area.column + area.columnCount - right },
  ];
  return rest.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** Univer's range as an area. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): CellArea {
  return {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}

/** The area as Univer's range. */
export function rangeOf({ row, column, rowCount, columnCount }: CellArea): IRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rowCount - 1,
    endColumn: column + columnCount - 1,
  };
}

/** The smallest area that contains both. */
export function boundingArea(a: CellArea, b: CellArea): CellArea {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** One result per cell, as rows of columns. */
export function mapCells<T>(area: CellArea, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rowCount }, (_, i) =>
    Array.from({ length: area.columnCount }, (__, j) => cell(area.row + i, area.column + j)),
  );
}

function spanning([row1, column1]: [number, number], [row2, column2]: [number, number]): CellArea {
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rowCount: Math.abs(row2 - row1) + 1,
    columnCount: Math.abs(column2 - column1) + 1,
  };
}
