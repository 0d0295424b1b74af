import type { Mode } from "../../tables/description";
import type { PlacedTable } from "../../tables/reference";
import { tableName, wishedTableName, type TableName } from "../../tables/tableName";
import { freeWorkbookName } from "./freeName";
import type { TargetInspection } from "./targetInspection";

/**
 * The name of an inserted table's block of cells, by which Explain finds the table again. It is its sheet's own: a copy
 * of the sheet has it too, it goes with the sheet, and no workbook to which the sheet is moved can have it already.
 */
export function blockName(
  placed: PlacedTable,
  { sheetScopedNames, activeSheetNames }: TargetInspection,
  mode: Mode,
): TableName | undefined {
  const { identity } = placed.table;
  if (!identity) return undefined;
  // Excel refuses the workbook a name that the active sheet has (OfficeDev/office-js#2875), and may another sheet.
  const taken = [...sheetScopedNames, ...activeSheetNames];
  const name = freeWorkbookName(wishedTableName(identity), taken);
  return tableName(placed, identity, mode, name);
}

/**
 * Queues giving a block its name, and hiding it from the list of names. Excel on Windows may leave it visible
 * (OfficeDev/office-js#3878): nothing depends on that.
 */
export function queueBlockName(sheet: Excel.Worksheet, { name, reference, comment }: TableName): void {
  sheet.names.add(name, reference, comment).visible = false;
}
