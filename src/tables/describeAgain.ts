import type { CatalogueModel, CatalogueTable, TableDescription, TableIdentity } from "./description";
import { sheetsOf } from "./sheetsOf";

/** The table that was made from an entry of the catalogue; undefined where there is no such entry or sheet any more. */
export function describeAgain(
  { entry, sheet, options }: TableIdentity,
  catalogue: readonly (CatalogueTable | CatalogueModel)[],
): TableDescription | undefined {
  const item = catalogue.find(({ id }) => id === entry);
  return item && sheetsOf(item, options)[sheet];
}
