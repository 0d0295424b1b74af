import { SheetInterceptorService } from "@univerjs/sheets";
import { SetSheetTableCommand, SetSheetTableMutation } from "@univerjs/sheets-table";
import type { Spreadsheet } from "./types";
import { runUndoable } from "./undoable";

interface TablePlace {
  readonly subUnitId: string;
  readonly tableId: string;
}

/**
 * Renames a table, and the formulas that refer to it. Not by Univer's command, which refuses the name of a sheet;
 * Excel does not.
 */
export function renameTable(spreadsheet: Spreadsheet, place: TablePlace, from: string, to: string): void {
  const unitId = spreadsheet.workbook.getId();
  const {
    preRedos = [],
    redos,
    preUndos = [],
    undos,
  } = spreadsheet.injector.get(SheetInterceptorService).onCommandExecute({
    id: SetSheetTableCommand.id,
    params: { unitId, tableId: place.tableId, name: to, oldTableName: from },
  });
  const rename = (name: string) => ({
    id: SetSheetTableMutation.id,
    params: { unitId, ...place, config: { name } },
  });
  runUndoable(spreadsheet, [...preRedos, rename(to), ...redos], [...preUndos, rename(from), ...undos]);
}
