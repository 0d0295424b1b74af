import { readdirSync } from "node:fs";
import path from "node:path";
import { languages, type Language } from "../../src/data/language";
import type { CatalogueModel, CatalogueTable, TableDescription } from "../../src/tables/description";
import { defaultOptions, type TableOptions } from "../../src/tables/options";
import { wishedNames, type Layout } from "../../src/tables/reference";
import { sheetsOf } from "../../src/tables/sheetsOf";

const folder = path.resolve(__dirname, "../../src/tables/catalogue");

export type CatalogueItem = CatalogueTable | CatalogueModel;

/** Every entry of the catalogue, found as the build finds them. */
export const catalogueItems: CatalogueItem[] = readdirSync(folder).map(
  (file) => (module.require(path.join(folder, file)) as { table: CatalogueItem }).table,
);

/** No choice makes a figure of the companies' guidance part of a table of the article's. */
const ourFigures = { ...defaultOptions, weights: "equal" } as const;

export const english: TableOptions = { ...ourFigures, language: "en-US" };

/** An entry in a language, as it comes and, where it has the choice, with the figures of the companies' guidance. */
export interface Variant {
  id: string;
  language: Language;
  figures: "ours" | "guidance";
  sheets: readonly TableDescription[];
}

const ofGuidance = { weights: "guidance", capexGrowth: "own" } as const;

export const variants: Variant[] = catalogueItems.flatMap((item) =>
  languages.flatMap((language) => {
    const hasChoice = item.options?.some((option) => option in ofGuidance);
    return (hasChoice ? (["ours", "guidance"] as const) : (["ours"] as const)).map((figures) => ({
      id: item.id,
      language,
      figures,
      sheets: sheetsOf(item, { ...ourFigures, language, ...(figures === "guidance" && ofGuidance) }),
    }));
  }),
);

/** Tables from a cell on, each on a sheet named after it, with the names they wish for. */
export function layoutFrom(
  first: { row: number; column: number },
  sheets: readonly TableDescription[],
): Layout {
  return {
    tables: sheets.map((table) => ({ table, sheetName: table.title, first })),
    names: new Map(wishedNames(sheets).map((name) => [name, name])),
  };
}
