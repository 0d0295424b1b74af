import type { CellPosition } from "../../grid/address";
import type { TableDescription } from "../../tables/description";
import { freeNames, freeSheetName } from "./freeName";
import type { UnnamedInspection } from "./targetInspection";

/** A table on a sheet of its own leaves a margin of one row and one column. */
const firstOnNewSheet: CellPosition = { row: 1, column: 1 };

/** Inspects, in one request, whether sheets can be added, and chooses their names. */
export async function inspectNewSheets(
  context: Excel.RequestContext,
  tables: readonly TableDescription[],
): Promise<UnnamedInspection> {
  const { protection, worksheets } = context.workbook;
  protection.load("protected");
  worksheets.load("items/id,items/name");
  await context.sync();
  const sheetNames = freeNames(
    tables.map(({ title }) => title),
    worksheets.items.map(({ name }) => name),
    freeSheetName,
  );
  return {
    tables: tables.map((table, index) => ({
      table,
      sheetName: sheetNames[index] ?? table.title,
      first: firstOnNewSheet,
    })),
    ...(protection.protected && { obstacle: { kind: "protectedWorkbook" } }),
    columnWidths: [],
    sheetScopedNames: [],
    existingChartNames: [],
    existingSheetIds: worksheets.items.map(({ id }) => id),
  };
}
