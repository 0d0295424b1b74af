/**
 * Makes of a table's module one that holds what the list shows of it and no more: the build runs the module and
 * writes down its facts, so that the list is there before the code that describes the tables.
 * @this {import("webpack").LoaderContext<object>}
 */
module.exports = async function listedTableLoader() {
  /** @type {{ table: import("../src/tables/description").CatalogueTable }} */
  const { table } = await this.importModule(this.resourcePath);
  const { id, group, order, title, line } = table;
  return `export const table = ${JSON.stringify({ id, group, order, title, line })};`;
};
