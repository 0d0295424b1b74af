import type { CatalogueModel, CatalogueTable } from "../tables/description";

/** What can be inserted: a table, or a model of several. */
export type CatalogueItem = CatalogueTable | CatalogueModel;

const files = import.meta.webpackContext("../tables/catalogue", { regExp: /\.ts$/ });

/** Every entry of the list. */
export const catalogueItems: readonly CatalogueItem[] = files
  .keys()
  .map((file) => (files(file) as { table: CatalogueItem }).table);

/** What is inserted under the id of an entry of the list. */
export function catalogueItem(id: string): CatalogueItem {
  const item = catalogueItems.find((each) => each.id === id);
  if (!item) throw new Error(`No table has the id ${id}.`);
  return item;
}
