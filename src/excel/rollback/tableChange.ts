import { cellAddress, sheetAddress, type CellPosition } from "../../grid/address";
import { cellBlocks } from "../../grid/blocks";
import { isFormula } from "../../grid/cellContent";
import { restoreCellFormats, type CellFormats } from "../read/cellFormats";
import type { InspectedChange, WorkbookChange } from "./rollback";
import { toEntry } from "./sameContent";
import { concurrentEdits, heldAt, isWritten, loadShown, type WrittenCells } from "./writtenCells";

/** A table that was put into empty cells of a sheet. */
export interface NewTable {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Of all the cells it takes, those below its chart included. */
  readonly address: string;
  readonly written: WrittenCells;
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

/** The table is taken out again, but for cells that others have filled since. */
export function tableChange(made: NewTable): WorkbookChange {
  const { sheetId, sheetName, address } = made;
  const state = { isCleared: false };
  return {
    location: sheetAddress(sheetName, address),
    inspect({ workbook }) {
      const sheet = workbook.worksheets.getItemOrNullObject(sheetId);
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
      if (sheet.isNullObject) return [];
      const others = concurrentEdits(made.written, range);
      // Formats are written after contents: where no content is, they are as they were, unless an earlier attempt has
      // cleared the contents and not restored the formats.
      if (state.isCleared || isWritten(made.written, range)) {
        finish = clear(loaded, made, others);
        state.isCleared = true;
      }
      return [
        ...others.map((cell) => sheetAddress(sheet.name, cellAddress(cell))),
        ...removeChart(charts.items, made),
      ];
    },
    restoreConcurrentEdits: () => finish(),
  };
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
  { address, written, columnWidths, formats, existingExcelTableNames }: NewTable,
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
  range.setColumnProperties(columnWidths.map((columnWidth) => ({ format: { columnWidth } })));
  const [sample] = cleared;
  const restore =
    formats && sample
      ? restoreCellFormats(range, formats, range.getCell(sample.row, sample.column), isCleared)
      : undefined;
  return () => {
    restore?.();
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

/** Enters again what others entered while the table was being cleared. */
function putBack(sheet: Excel.Worksheet, last: Excel.Range, cells: readonly CellPosition[]): string[] {
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
