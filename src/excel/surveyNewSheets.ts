import type { CellPosition } from "../tables/address";
import type { TableDescription } from "../tables/description";
import { freeNames, freeSheetName } from "./freeName";
import type { Found } from "./survey";

/** A table on a sheet of its own leaves a margin of one row and one column. */
const firstOnNewSheet: CellPosition = { row: 1, column: 1 };

/** Looks, in one request, at the names that sheets for tables would get, and whether there can be new ones. */
export async function surveyNewSheets(
  context: Excel.RequestContext,
  tables: readonly TableDescription[],
): Promise<Found> {
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
    places: tables.map((table, index) => ({
      table,
      sheetName: sheetNames[index] ?? table.title,
      first: firstOnNewSheet,
    })),
    ...(protection.protected && { obstacle: { kind: "protectedWorkbook" } }),
    columnWidths: [],
    namesOfSheet: [],
    others: worksheets.items.map(({ id }) => id),
  };
}
