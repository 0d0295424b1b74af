import { formatArea, type CellArea } from "../officeHost/range/cellArea";
import { excelSheetSize } from "../spreadsheet/sheetSizes";

/** An area as it stands in a file: A1:B2. */
export function areaAddress(area: CellArea): string {
  return formatArea(area, excelSheetSize);
}

/** A cell as it stands in a file: A1. */
export function cellAddress(row: number, column: number): string {
  return areaAddress({ row, column, rowCount: 1, columnCount: 1 });
}
