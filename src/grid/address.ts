/** A cell by position; rows and columns count from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The size of a block of cells. */
export interface RangeSize {
  readonly rows: number;
  readonly columns: number;
}

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** A column's position by its letters, in either case: A is 0, AA is 26. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((count, letter) => count * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The position of a cell by its address, such as B2 or $B$2; undefined where it is none. */
export function cellPosition(address: string): CellPosition | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(address) ?? [];
  return letters === "" ? undefined : { row: Number(digits) - 1, column: columnIndex(letters) };
}

/** A cell's address without its sheet, such as B2. */
export function cellAddress({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The address of a block of cells, such as B2:G9, or B2 where it is one cell. */
export function rangeAddress(first: CellPosition, { rows, columns }: RangeSize): string {
  const last = cellAddress({ row: first.row + rows - 1, column: first.column + columns - 1 });
  return last === cellAddress(first) ? last : `${cellAddress(first)}:${last}`;
}

/** Names of sheets that would be read as a cell (B2, or R2C2 in Excel's other style) or a truth value. */
const ambiguousName = /^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*|TRUE|FALSE)$/i;

/** The address with its sheet, the name quoted where Excel quotes it. */
export function sheetAddress(sheetName: string, address: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !ambiguousName.test(sheetName);
  return `${plain ? sheetName : quotedSheetName(sheetName)}!${address}`;
}

/** A sheet's name in quotes, as it may stand before any address. */
export function quotedSheetName(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`;
}

/** The address without its sheet. */
export function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** The address with its columns and rows fixed: B2:C3 becomes $B$2:$C$3. */
export function absoluteAddress(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
