import type { CatalogueModel, CatalogueTable, TableDescription } from "./description";
import type { TableOptions } from "./options";

/** The tables that an entry of the catalogue inserts: one, or those of a model. */
export function sheetsOf(
  entry: CatalogueTable | CatalogueModel,
  options: TableOptions,
): readonly TableDescription[] {
  return "describe" in entry ? [entry.describe(options)] : entry.describeSheets(options);
}
