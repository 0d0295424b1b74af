import { sheetsOf } from "../../../src/tables/sheetsOf";
import { catalogueItems, english } from "../../tables/catalogueItems";

export type Entry = (typeof catalogue)[number];

/** Every entry of the catalogue, in English. */
export const catalogue = catalogueItems.map((item) => ({
  id: item.id,
  title: item.title["en-US"],
  tables: sheetsOf(item, english),
}));
