import { sheetPrefixes } from "../../formulas/sheetPrefixes";
import { cellPosition, type CellPosition, type RangeSize } from "../../grid/address";
import type { TableBlock } from "../../tables/tableBlock";
import { readTableComment, type NamedTable } from "../../tables/tableName";
import { cellValues } from "./cellValues";

/** Where a table lies, as the name of its block says; what is there now is not known yet. */
interface NamedBlock extends CellPosition, RangeSize {
  readonly table: NamedTable;
}

/** Queues loading what tells which tables a sheet has. */
export function loadBlockNames(sheet: Excel.Worksheet): void {
  sheet.load("name,names/items/formula,names/items/comment");
}

/** The tables of a sheet whose names are loaded. Excel may list the workbook's names among them (OfficeDev/office-js#1011). */
export function namedBlocks({ name, names }: Excel.Worksheet): NamedBlock[] {
  return names.items.flatMap(({ comment, formula }): NamedBlock[] => {
    const table = readTableComment(comment);
    const block = table && blockOn(name, String(formula));
    return block ? [{ table, ...block }] : [];
  });
}

/** The cells that a name's formula refers to on a sheet; undefined for others, and for what is deleted. */
function blockOn(sheet: string, formula: string): (CellPosition & RangeSize) | undefined {
  const [prefix] = sheetPrefixes(formula);
  if (prefix?.sheets[0]?.toLowerCase() !== sheet.toLowerCase()) return undefined;
  const [start = "", end = start] = formula.slice(prefix.end + 1).split(":");
  const [first, last] = [cellPosition(start), cellPosition(end)];
  if (!first || !last) return undefined;
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** Whether a cell of the sheet lies in a block. */
export function isInBlock({ row, column, rows, columns }: NamedBlock, cell: CellPosition): boolean {
  return cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}

/** Queues loading the cells of blocks; the returned function reads them after the next sync. */
export function loadBlocks(sheet: Excel.Worksheet, blocks: readonly NamedBlock[]): () => TableBlock[] {
  const loaded = blocks.map(({ table, row, column, rows, columns }) => {
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.load("values,valueTypes,formulas");
    return { table, first: { row, column }, range };
  });
  return () =>
    loaded.map(({ table, first, range }) => ({
      table,
      sheet: sheet.name,
      first,
      values: cellValues(range),
      formulas: range.formulas,
    }));
}
