import { tableGroups, type ListedTable } from "../../tables/description";

// The query has the build take what the list shows out of each file (scripts/listedTableLoader.js): the list is
// there before the code that describes the tables.
const files = import.meta.webpackContext("../../tables/catalogue?listed", { regExp: /\.ts$/ });

/** Every table there is, in the list's order: a new one is a new file, and is not named anywhere else. */
export const listedTables: readonly ListedTable[] = files
  .keys()
  .map((file) => (files(file) as { table: ListedTable }).table)
  .sort((a, b) => tableGroups.indexOf(a.group) - tableGroups.indexOf(b.group) || a.order - b.order);
