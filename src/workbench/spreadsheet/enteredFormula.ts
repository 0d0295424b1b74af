import type { ITableInfo } from "@univerjs/sheets-table";
import { formulaRefusal } from "../formulas/formulaRefusal";
import type { FormulaRefusal } from "../formulas/readFormula";
import { columnOf, tableReferences, writeOutReferences } from "../formulas/structuredReferences";
import { argumentCountsOf } from "./argumentCounts";
import type { CellPosition } from "./recalculateCells";
import type { Spreadsheet } from "./types";

/** The longest text of a cell, on Microsoft's page "Excel specifications and limits". */
export const longestCellText = 32_767;

/** What becomes of a formula that is entered in a cell. */
export type EnteredFormula =
  | { readonly refusal: FormulaRefusal; readonly formula?: undefined }
  /** As Univer reads it. */
  | { readonly refusal?: undefined; readonly formula: string };

/** A formula as it is stored in a cell, or why Excel does not let it be entered there. */
export function enteredFormula(
  spreadsheet: Pick<Spreadsheet, "injector" | "workbook">,
  cell: CellPosition,
  formula: string,
): EnteredFormula {
  const refusal = formulaRefusal(formula, argumentCountsOf(spreadsheet));
  if (refusal || !formula.includes("[")) return refusal ? { refusal } : { formula };
  const tables = spreadsheet.workbook.getTableList();
  const tableOf = (name = "") => {
    const found = tables.find((table) => (name ? isCalled(table, name) : isAround(table, cell)));
    return found && { name: found.name, columns: found.columns.map(({ displayName }) => displayName) };
  };
  const isKnown = tableReferences(formula).every(({ table, columns = [] }) => {
    const found = tableOf(table);
    return found && columns.every((heading) => columnOf(found, heading) !== undefined);
  });
  return isKnown ? { formula: writeOutReferences(formula, tableOf) } : { refusal: "unknownTable" };
}

function isCalled(table: ITableInfo, name: string): boolean {
  return table.name.toLowerCase() === name.toLowerCase();
}

function isAround({ range, subUnitId }: ITableInfo, { sheetId, row, column }: CellPosition): boolean {
  const { startRow, endRow, startColumn, endColumn } = range;
  const isInside = row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
  return isInside && subUnitId === sheetId;
}
