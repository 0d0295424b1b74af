import { TableManager } from "@univerjs/sheets-table";
import type { Spreadsheet } from "./spreadsheet";

/** Where a table keeps that it shows no filter buttons: Univer saves what it finds here, and makes no use of it. */
const HIDDEN = "hidesFilterButton";

/** Lets a table do without filter buttons: in Univer 0.25.1 each one with headings has them. */
export function patchFilterButtons({ injector }: Spreadsheet): void {
  const tables = injector.get(TableManager);
  const rangesWithState = tables.getSheetFilterRangeWithState.bind(tables);
  tables.getSheetFilterRangeWithState = (unitId, sheetId) =>
    rangesWithState(unitId, sheetId).filter(
      ({ tableId }) => tables.getTableById(unitId, tableId)?.getTableMeta()?.[HIDDEN] !== true,
    );
}

export function showsFilterButton({ injector, workbook }: Spreadsheet, tableId: string): boolean {
  const table = injector.get(TableManager).getTableById(workbook.getId(), tableId);
  return table?.getTableMeta()?.[HIDDEN] !== true;
}

export function showFilterButton({ injector, workbook }: Spreadsheet, tableId: string, shows: boolean): void {
  const tables = injector.get(TableManager);
  const table = tables.getTableById(workbook.getId(), tableId);
  table?.setTableMeta({ ...table.getTableMeta(), [HIDDEN]: !shows });
  // The same theme again has the buttons drawn anew.
  tables.setTableByConfig(workbook.getId(), tableId, { theme: table?.getTableStyleId() });
}
