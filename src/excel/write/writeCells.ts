import type { CellPosition } from "../../grid/address";
import { chunks } from "../host/chunks";
import type { ProgressOptions } from "../host/progress";
import { enterCells } from "./enterCells";
import { tableColumns, type TableColumn } from "./tableColumns";

/** What is to be entered in a cell: a formula, a value, or a text that an apostrophe keeps one. */
export interface CellEntry extends CellPosition {
  readonly content: string | number | boolean;
}

/** The entries for a sheet. */
export interface SheetEntries {
  readonly sheet: TableColumn["sheet"];
  /** All Excel Tables on it, loaded. */
  readonly tables: readonly Excel.Table[];
  readonly entries: readonly CellEntry[];
}

/** Enters cells, and touches no others, as many in a request as are safe. */
export async function writeCells<Phase extends string>(
  context: Excel.RequestContext,
  sheets: readonly SheetEntries[],
  phase: Phase,
  { onProgress, signal }: ProgressOptions<Phase>,
): Promise<void> {
  const total = sheets.reduce((sum, { entries }) => sum + entries.length, 0);
  let done = 0;
  onProgress?.(phase, done, total);
  for (const { sheet, tables, entries } of sheets) {
    const on = context.workbook.worksheets.getItem(sheet.id);
    const columns = await tableColumns(sheet, tables, entries);
    for (const portion of chunks(entries)) {
      signal?.throwIfAborted();
      await enterCells(on, portion, columns);
      done += portion.length;
      onProgress?.(phase, done, total);
    }
  }
}
