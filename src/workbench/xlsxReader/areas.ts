import { parseArea, type CellArea } from "../officeHost/range/cellArea";
import { excelSheetSize } from "../spreadsheet/sheetSizes";

/** The area of an address, if it is one within a sheet. */
export function areaIn(address: string | undefined): CellArea | undefined {
  const area = address === undefined ? undefined : parseArea(address, excelSheetSize);
  if (!area) return undefined;
  const { row, column, rowCount, columnCount } = area;
  const isInside =
    row >= 0 &&
    column >= 0 &&
    row + rowCount <= excelSheetSize.rowCount &&
    column + columnCount <= excelSheetSize.columnCount;
  return isInside ? area : undefined;
}

/** The areas of a list of addresses with spaces between them; what is none is left out. */
export function areasIn(addresses: string | undefined): CellArea[] {
  return (addresses ?? "").split(/\s+/).flatMap((address) => areaIn(address) ?? []);
}

export function contains(
  { row, column, rowCount, columnCount }: CellArea,
  cell: { row: number; column: number },
): boolean {
  return (
    cell.row >= row &&
    cell.row < row + rowCount &&
    cell.column >= column &&
    cell.column < column + columnCount
  );
}
