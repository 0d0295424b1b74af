import type { CatalogueModel, CatalogueTable } from "../tables/description";

/** What the list offers: a table, or a model of several. */
export type CatalogueItem = CatalogueTable | CatalogueModel;

/** The groups of the list, in its order. */
export const groups = ["baseline", "company", "model", "reference"] as const;

const files = import.meta.webpackContext("../tables/catalogue", { regExp: /\.ts$/ });

/** Every table there is, in the list's order: a new one is a new file, and is not named anywhere else. */
export const catalogue: readonly CatalogueItem[] = files
  .keys()
  .map((file) => (files(file) as { table: CatalogueItem }).table)
  .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.order - b.order);
