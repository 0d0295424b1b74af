import { cellAddress, sheetAddress, type CellPosition } from "../../grid/address";
import { cellBlocks } from "../../grid/blocks";
import { isFormula } from "../../grid/cellContent";
import { restoreCellFormats, type CellFormats } from "../read/cellFormats";
import type { InspectedChange, WorkbookChange } from "./rollback";
import { toEntry } from "./sameContent";
import {
  concurrentEdits,
  filledCells,
  heldAt,
  isWritten,
  loadShown,
  type ShownCells,
  type WrittenCells,
} from "./writtenCells";

/** A table that was put into empty cells of a sheet. */
export interface NewTable {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Of all the cells it takes, those below its chart included. */
  readonly address: string;
  readonly written: WrittenCells;
  /** What others had put there right before the writing, in the milliseconds since the inspection. */
  readonly overwritten?: OverwrittenCells | undefined;
  readonly columnWidths: readonly number[];
  readonly formats?: CellFormats | undefined;
  /** The Excel Tables that the workbook had before. */
  readonly existingExcelTableNames: readonly string[];
  /** What its chart may be called; none where it has no chart. */
  readonly chartNames: readonly string[];
  /** The charts that the sheet had before. */
  readonly existingChartNames: readonly string[];
  /** False where the writing of it failed. */
  readonly isComplete: boolean;
}

/** Cells as they were right before a table was written over them. */
export interface OverwrittenCells extends ShownCells {
  /** The addresses of those that were merged, without the sheet. */
  readonly merged: readonly string[];
}

/** The table is taken out again, but for cells that others have filled since. */
export function tableChange(made: NewTable): WorkbookChange {
  const { sheetId, sheetName, address } = made;
  const state = { isCleared: false };
  return {
    location: sheetAddress(sheetName, address),
    inspect({ workbook }, sheets) {
      if (!sheets.has(sheetId)) return undefined;
      const sheet = workbook.worksheets.getItem(sheetId);
      const range = sheet.getRange(address);
      const excelTables = range.getTables(true);
      const { charts } = sheet;
      sheet.load("name");
      loadShown(range);
      excelTables.load("items/name");
      charts.load("items/name");
      return inspected({ sheet, range, excelTables, charts }, made, state);
    },
  };
}

interface Loaded {
  sheet: Excel.Worksheet;
  range: Excel.Range;
  excelTables: Excel.TableScopedCollection;
  charts: Excel.ChartCollection;
}

function inspected(loaded: Loaded, made: NewTable, state: { isCleared: boolean }): InspectedChange {
  const { sheet, range, charts } = loaded;
  let finish: () => readonly string[] = () => [];
  return {
    revert() {
      const others = concurrentEdits(made.written, range);
      // Formats are written after contents: where no content is, they are as they were, unless an earlier attempt has
      // cleared the contents and not restored the formats.
      if (state.isCleared || isWritten(made.written, range)) {
        finish = clear(loaded, made, others);
        state.isCleared = true;
      }
      return [
        ...newEdits(others, range, made.overwritten).map((cell) =>
          sheetAddress(sheet.name, cellAddress(cell)),
        ),
        ...removeChart(charts.items, made),
      ];
    },
    restoreConcurrentEdits: () => finish(),
  };
}

/** Those edits that were not there before the writing, and so are a trace of it. */
function newEdits(
  edits: readonly CellPosition[],
  now: Excel.Range,
  overwritten: OverwrittenCells | undefined,
): readonly CellPosition[] {
  return overwritten ? edits.filter((cell) => heldAt(now, cell) !== heldAt(overwritten, cell)) : edits;
}

/** Returns new charts that cannot be attributed: where naming failed, one may be the table's or another user's. */
function removeChart(
  charts: readonly Excel.Chart[],
  { chartNames, existingChartNames, isComplete }: NewTable,
): readonly string[] {
  const ours = charts.filter(({ name }) => chartNames.includes(name));
  ours.forEach((chart) => chart.delete());
  if (isComplete || chartNames.length === 0 || ours.length > 0) return [];
  return charts.map(({ name }) => name).filter((name) => !existingChartNames.includes(name));
}

/** Queues clearing all cells but those edited concurrently; the returned function restores their former formats. */
function clear(
  { sheet, range, excelTables }: Loaded,
  { address, written, overwritten, columnWidths, formats, existingExcelTableNames }: NewTable,
  others: readonly CellPosition[],
): () => readonly string[] {
  const isOthers = new Set(others.map(cellAddress));
  const { rowIndex, columnIndex } = range;
  const isCleared = (row: number, column: number) =>
    !isOthers.has(cellAddress({ row: rowIndex + row, column: columnIndex + column }));
  const last = sheet.getRange(address);
  loadShown(last);
  const cleared = cellsOf(range).filter(({ row, column }) => isCleared(row, column));
  removeExcelTables(
    excelTables.items.filter(({ name }) => !existingExcelTableNames.includes(name)),
    range,
    cleared,
  );
  const blocks = others.length === 0 ? [range] : blocksOf(range, cleared);
  blocks.forEach((block) => block.clear());
  const after = sheet.getRange(address);
  if (overwritten) loadShown(after);
  range.setColumnProperties(columnWidths.map((columnWidth) => ({ format: { columnWidth } })));
  const [sample] = cleared;
  const restore =
    formats && sample
      ? restoreCellFormats(range, formats, range.getCell(sample.row, sample.column), isCleared)
      : undefined;
  return () => {
    restore?.();
    if (overwritten) restoreOverwritten(sheet, overwritten, after);
    return putBack(
      sheet,
      last,
      concurrentEdits(written, last).filter((cell) => !isOthers.has(cellAddress(cell))),
    );
  };
}

/** Makes Excel Tables plain cells; deleting them would move the cells beneath them up. */
function removeExcelTables(
  excelTables: readonly Excel.Table[],
  range: Excel.Range,
  cleared: readonly CellPosition[],
): void {
  if (excelTables.length === 0) return;
  // Excel rewrites the formulas that refer to an Excel Table when it is converted. If the request failed after that,
  // they would be taken for another user's.
  const formulas = cleared.filter(({ row, column }) => isFormula(range.formulas[row]?.[column]));
  blocksOf(range, formulas).forEach((block) => block.clear("Contents"));
  excelTables.forEach((excelTable) => excelTable.convertToRange());
}

/** What spilled into the cells from outside has come back by itself. */
function restoreOverwritten(sheet: Excel.Worksheet, overwritten: OverwrittenCells, after: ShownCells): void {
  for (const address of overwritten.merged) sheet.getRange(address).merge();
  const { rowIndex, columnIndex, values } = after;
  const shows = (cell: CellPosition) => heldAt({ rowIndex, columnIndex, formulas: values }, cell);
  putBack(
    sheet,
    overwritten,
    filledCells(overwritten).filter((cell) => shows(cell) === ""),
  );
}

/** Enters again what others entered while the table was being cleared. */
function putBack(sheet: Excel.Worksheet, last: ShownCells, cells: readonly CellPosition[]): string[] {
  for (const cell of cells) sheet.getRange(cellAddress(cell)).formulas = [[toEntry(heldAt(last, cell))]];
  return cells.map((cell) => sheetAddress(sheet.name, cellAddress(cell)));
}

function cellsOf({ formulas }: Excel.Range): CellPosition[] {
  return formulas.flatMap((cells: unknown[], row) => cells.map((_, column) => ({ row, column })));
}

function blocksOf(range: Excel.Range, cells: readonly CellPosition[]): Excel.Range[] {
  return cellBlocks(cells).map(({ row, column, rows }) =>
    range.getCell(row, column).getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1),
  );
}
