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

/** The cells as Univer is told of them, those below one another together. */
export function rangesOf({ workbook }: Pick<Spreadsheet, "workbook">, cells: readonly CellPosition[]) {
  const unitId = workbook.getId();
  return runsOf(cells).map(({ sheetId, row, lastRow, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: lastRow, startColumn: column, endColumn: column },
  }));
}

/** Cells below one another together: Univer compares every formula with every range. */
function runsOf(cells: readonly CellPosition[]): (CellPosition & { lastRow: number })[] {
  const sorted = [...cells].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const runs: { sheetId: string; row: number; lastRow: number; column: number }[] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.sheetId === sheetId && last.column === column && last.lastRow + 1 >= row) last.lastRow = row;
    else runs.push({ sheetId, row, lastRow: row, column });
  }
  return runs;
}
