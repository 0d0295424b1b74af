import { CommandType, type IMutation, type IMutationInfo } from "@univerjs/core";
import { TableManager } from "@univerjs/sheets-table";
import type { Spreadsheet } from "../types";
import { runUndoable } from "../undoable";

/** The key of a table's metadata for its hidden filter buttons: Univer saves the metadata without using it. */
const hiddenKey = "hidesFilterButton";

interface ShowFilterButtonParams {
  readonly unitId: string;
  readonly tableId: string;
  readonly shows: boolean;
}

const ShowFilterButtonMutation: IMutation<ShowFilterButtonParams> = {
  id: "workbench.mutation.show-filter-button",
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, tableId, shows }) => {
    const tables = accessor.get(TableManager);
    const table = tables.getTableById(unitId, tableId);
    if (!table) return false;
    table.setTableMeta({ ...table.getTableMeta(), [hiddenKey]: !shows });
    // Setting the same theme redraws the buttons.
    tables.setTableByConfig(unitId, tableId, { theme: table.getTableStyleId() });
    return true;
  },
};

/** Lets a table do without filter buttons: in Univer 0.25.1 each one with headings has them. */
export function patchFilterButtons({ commands, injector }: Spreadsheet): void {
  commands.registerCommand(ShowFilterButtonMutation);
  const tables = injector.get(TableManager);
  const rangesWithState = tables.getSheetFilterRangeWithState.bind(tables);
  tables.getSheetFilterRangeWithState = (unitId, sheetId) =>
    rangesWithState(unitId, sheetId).filter(
      ({ tableId }) => tables.getTableById(unitId, tableId)?.getTableMeta()?.[hiddenKey] !== true,
    );
}

export function showsFilterButton({ injector, workbook }: Spreadsheet, tableId: string): boolean {
  const table = injector.get(TableManager).getTableById(workbook.getId(), tableId);
  return table?.getTableMeta()?.[hiddenKey] !== true;
}

export function showFilterButton(spreadsheet: Spreadsheet, tableId: string, shows: boolean): void {
  const unitId = spreadsheet.workbook.getId();
  const mutation = (isShown: boolean): IMutationInfo<ShowFilterButtonParams> => ({
    id: ShowFilterButtonMutation.id,
    params: { unitId, tableId, shows: isShown },
  });
  runUndoable(spreadsheet, [mutation(shows)], [mutation(showsFilterButton(spreadsheet, tableId))]);
}
