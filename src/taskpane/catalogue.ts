import type { CatalogueTable } from "../tables/description";

/** The groups of the list, in its order. */
export const groups = ["baseline", "company", "model", "reference"] as const;

const files = import.meta.webpackContext("../tables/catalogue", { regExp: /\.ts$/ });

/** Every table there is, in the list's order: a new one is a new file, and is not named anywhere else. */
export const catalogue: readonly CatalogueTable[] = files
  .keys()
  .map((file) => (files(file) as { table: CatalogueTable }).table)
  .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.order - b.order);
