import { readdirSync } from "node:fs";
import path from "node:path";
import type { CatalogueModel, CatalogueTable, TableDescription } from "../../../src/tables/description";
import { defaultOptions } from "../../../src/tables/options";
import { sheetsOf } from "../../../src/tables/sheetsOf";

const folder = path.resolve(__dirname, "../../../src/tables/catalogue");

/** An entry of the catalogue, in English. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly tables: readonly TableDescription[];
}

/** Every entry of the catalogue, found as the build finds them. */
export async function catalogue(): Promise<Entry[]> {
  return Promise.all(
    readdirSync(folder).map(async (file) => {
      const { table } = (await import(path.join(folder, file))) as { table: CatalogueTable | CatalogueModel };
      const tables = sheetsOf(table, { ...defaultOptions, language: "en-US" });
      return { id: table.id, title: table.title["en-US"], tables };
    }),
  );
}
