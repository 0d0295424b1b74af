import {
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { Spreadsheet } from "./types";

/** A cell of the spreadsheet, counted from 0. */
export interface CellPosition {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Cells below one another, as Univer has them. */
export interface CellRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: {
    readonly startRow: number;
    endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

/** Has these cells, and all that depend on them, calculated again with what else changes within a tenth of a second. */
export function recalculateCells(spreadsheet: Spreadsheet, cells: readonly CellPosition[]): void {
  start(SetTriggerFormulaCalculationStartMutation.id, spreadsheet, cells);
}

/** The same at once: only where nothing else is calculated or due. A change meanwhile breaks it off for good. */
export function recalculateCellsAtOnce(spreadsheet: Spreadsheet, cells: readonly CellPosition[]): void {
  start(SetFormulaCalculationStartMutation.id, spreadsheet, cells);
}

/** Has all cells calculated again. Not by Univer's facade, after which nothing is due yet to one who waits for results. */
export function recalculateAll({ commands }: Spreadsheet): void {
  commands.syncExecuteCommand(
    SetTriggerFormulaCalculationStartMutation.id,
    { commands: [], forceCalculation: true },
    { onlyLocal: true },
  );
}

function start(commandId: string, spreadsheet: Spreadsheet, cells: readonly CellPosition[]): void {
  if (cells.length === 0) return;
  const dirtyRanges = rangesOf(spreadsheet, cells);
  spreadsheet.commands.syncExecuteCommand(commandId, { dirtyRanges }, { onlyLocal: true });
}

/** The cells as Univer is told of them, those below one another together: it compares every formula with every range. */
export function rangesOf(
  { workbook }: Pick<Spreadsheet, "workbook">,
  cells: readonly CellPosition[],
): CellRange[] {
  const unitId = workbook.getId();
  const sorted = [...cells].sort(
    (a, b) => compareIds(a.sheetId, b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const ranges: CellRange[] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = ranges.at(-1);
    const isBelow =
      last?.sheetId === sheetId && last.range.startColumn === column && last.range.endRow + 1 >= row;
    if (isBelow) last.range.endRow = row;
    else {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      ranges.push({ unitId, sheetId, range });
    }
  }
  return ranges;
}

/** In any order that is the same each time; that of a language would take longer than all the rest. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
