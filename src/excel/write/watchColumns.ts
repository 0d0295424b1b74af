import { rangeAddress, sheetAddress } from "../../grid/address";
import { cellsChange, type EnteredCell } from "../rollback/cellsChange";
import type { WorkbookChange } from "../rollback/rollback";
import type { TableColumn } from "./tableColumns";

/** What has become of a Table's column, or of its first cells where it is long. */
export interface WatchedColumn {
  readonly column: TableColumn;
  readonly cells: readonly EnteredCell[];
}

/** As many cells as are loaded twice in a request. */
const mostCells = 5000;

/**
 * Queues loading columns before and after what is queued in between; the returned function has what became of them.
 * Within a request nobody else can change them.
 */
export function watchColumns(
  sheet: Excel.Worksheet,
  columns: readonly TableColumn[],
  queueWriting: () => void,
): () => WatchedColumn[] {
  const most = Math.max(1, Math.floor(mostCells / columns.length));
  const load = () =>
    columns.map(({ row, column, rows }) => {
      const range = sheet.getRangeByIndexes(row, column, Math.min(most, rows), 1);
      range.load("formulas");
      return range;
    });
  const before = load();
  queueWriting();
  const after = load();
  return () =>
    columns.map((column, index) => ({
      column,
      cells: cellsOf(column, before[index]?.formulas ?? [], after[index]?.formulas ?? []),
    }));
}

function cellsOf({ row, column }: TableColumn, before: unknown[][], after: unknown[][]): EnteredCell[] {
  return before.map(([was], index) => ({ row: row + index, column, was, content: after[index]?.[0] }));
}

/** What is to be reverted of a filled column, as a whole. What of a long one is unknown can but be named. */
export function filledChanges({ column, cells }: WatchedColumn): WorkbookChange[] {
  const { sheet, rows } = column;
  const changes = cellsChange(sheet, cells);
  if (cells.length === rows) return changes;
  const location = sheetAddress(sheet.name, rangeAddress(column, { rows, columns: 1 }));
  return [...changes, { location, inspect: () => ({ revert: () => [location] }) }];
}
