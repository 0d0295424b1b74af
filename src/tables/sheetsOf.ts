import type { CatalogueModel, CatalogueTable, TableDescription } from "./description";
import type { TableOptions } from "./options";
import { pageFooters } from "./pageFooters";

/** The tables that an entry of the catalogue inserts: one, or those of a model. */
export function sheetsOf(
  entry: CatalogueTable | CatalogueModel,
  options: TableOptions,
): readonly TableDescription[] {
  const tables = "describe" in entry ? [entry.describe(options)] : entry.describeSheets(options);
  return tables.map((table, sheet) => ({
    ...table,
    footers: pageFooters[options.language],
    identity: { entry: entry.id, sheet, options },
  }));
}
