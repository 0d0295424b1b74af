import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { SetSheetTableMutation, TableManager, type ITableInfo } from "@univerjs/sheets-table";
import type { Spreadsheet } from "../types";

/** Renames a table's columns when other headings are entered: Univer 0.25.1 keeps the names they had at first. */
export function followTableHeaders(spreadsheet: Spreadsheet): void {
  const { commands, injector, workbook } = spreadsheet;
  const manager = injector.get(TableManager);
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    for (const table of manager.getTablesBySubunitId(workbook.getId(), subUnitId)) {
      if (!cellValue?.[table.getRange().startRow] || !renameColumns(spreadsheet, table.getTableInfo()))
        continue;
      // A range "changed" to itself makes Univer update the names in the formulas' tables.
      const config = { updateRange: { newRange: table.getRange() } };
      commands.syncExecuteCommand(SetSheetTableMutation.id, {
        unitId: workbook.getId(),
        subUnitId,
        tableId: table.getId(),
        config,
      });
    }
  });
}

/** True where a column's name is another now. */
function renameColumns({ injector, workbook }: Spreadsheet, { id, subUnitId, range }: ITableInfo): boolean {
  const sheet = workbook.getSheetBySheetId(subUnitId);
  const table = injector.get(TableManager).getTableById(workbook.getId(), id);
  if (!sheet || !table) return false;
  let isRenamed = false;
  for (let index = 0; index <= range.endColumn - range.startColumn; index += 1) {
    const column = table.getTableColumnByIndex(index);
    const heading = sheet
      .getSheet()
      .getCellMatrix()
      .getValue(range.startRow, range.startColumn + index)?.v;
    if (!column || heading == null || heading === "" || String(heading) === column.displayName) continue;
    column.displayName = String(heading);
    isRenamed = true;
  }
  return isRenamed;
}
