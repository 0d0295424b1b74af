import { TableManager } from "@univerjs/sheets-table";
import { styleOfTheme, tableTheme } from "../tableStyles";
import type { Spreadsheet } from "../types";

/** What Univer saves of the tables, by the sheet's id. */
type SavedTables = Readonly<
  Record<string, { readonly tables: readonly { readonly id: string; readonly options: SavedOptions }[] }>
>;

interface SavedOptions {
  readonly tableStyleId?: string;
}

/** Gives the tables of a saved workbook back their styles, in whose place Univer 0.25.1 puts its default. */
export function restoreTableStyles(spreadsheet: Spreadsheet): void {
  const { injector, workbook } = spreadsheet;
  const { resources = [] } = workbook.getWorkbook().getSnapshot();
  const saved = resources.find(({ name }) => name === "SHEET_TABLE_PLUGIN")?.data;
  if (!saved) return;
  for (const { tables } of Object.values(JSON.parse(saved) as SavedTables)) {
    for (const { id, options } of tables) {
      if (!options.tableStyleId) continue;
      const { style, isBanded } = styleOfTheme(options.tableStyleId);
      const theme = tableTheme(spreadsheet, style, isBanded);
      injector.get(TableManager).setTableByConfig(workbook.getId(), id, { theme });
    }
  }
}
