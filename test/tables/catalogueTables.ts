import { readdirSync } from "node:fs";
import path from "node:path";
import type { CatalogueTable } from "../../src/tables/description";

const folder = path.resolve(__dirname, "../../src/tables/catalogue");

/** Every table of the catalogue, found as the build finds them. */
export const catalogueTables: CatalogueTable[] = readdirSync(folder).map(
  (file) => jest.requireActual<{ table: CatalogueTable }>(path.join(folder, file)).table,
);
