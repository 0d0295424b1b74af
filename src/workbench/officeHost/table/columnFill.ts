import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { ExcelPlatform } from "../../excelPlatform";
import { formatCell, intersect, mapCells, type CellArea } from "../range/cellArea";
import type { Range } from "../range/range";
import type { CellContent, SheetCells } from "../range/sheetCells";

/**
 * What Excel's AutoCorrect does to the Tables' columns that a range lies in, to be done after these contents are written to
 * it: all data cells get the last formula written. See ExcelPlatform.tableColumnsFill.
 */
export function columnFill(range: Range, contents: readonly (readonly unknown[])[]): () => void {
  const { worksheet, area, cells } = range;
  const { tableColumnsFill } = worksheet.workbook.platform;
  if (tableColumnsFill === "never") return () => undefined;
  const isWritten = (row: number, column: number) =>
    contents[row - area.row]?.[column - area.column] !== null;
  const written = columnsWithin(range).map(({ column, shared }) => {
    const entered = rowsOf(shared).filter((row) => isWritten(row, shared.column));
    return { column, entered, isSpared: isSpared(tableColumnsFill, cells, column, entered) };
  });
  return () => {
    for (const { column, entered, isSpared } of written) {
      const source = entered.filter((row) => isFormula(cells.formula(row, column.column))).at(-1);
      if (source !== undefined && !isSpared) fill(cells, column, source);
    }
  };
}

/** The columns of Tables in whose data the range has cells, and those cells. */
function columnsWithin({ worksheet, area }: Range): { column: CellArea; shared: CellArea }[] {
  const columns = worksheet.Tables.Items.flatMap(({ Columns }) =>
    Columns.Items.map((column) => column.GetDataBodyRange().area),
  );
  return columns.flatMap((column) => {
    const shared = intersect(column, area);
    return shared ? [{ column, shared }] : [];
  });
}

function rowsOf({ row, rowCount }: CellArea): number[] {
  return Array.from({ length: rowCount }, (_, index) => row + index);
}

function isSpared(
  fills: ExcelPlatform["tableColumnsFill"],
  cells: SheetCells,
  { column, rowCount }: CellArea,
  entered: readonly number[],
): boolean {
  if (fills === "exceptWholeColumns") return entered.length === rowCount;
  return fills === "exceptOverConstants" && entered.every((row) => isConstant(cells, row, column));
}

function isFormula(held: CellContent): boolean {
  return typeof held === "string" && held.startsWith("=");
}

function isConstant(cells: SheetCells, row: number, column: number): boolean {
  const held = cells.formula(row, column);
  return held !== "" && !isFormula(held);
}

/** Copies the formula of a row to all cells of the column, relative references adjusted. */
function fill(cells: SheetCells, column: CellArea, source: number): void {
  const formula = String(cells.formula(source, column.column));
  const relative = translateFormulaToR1C1(formula, formatCell(source, column.column));
  const filled = mapCells(column, (row) => translateFormulaToA1(relative, formatCell(row, column.column)));
  cells.write(column, filled);
}
