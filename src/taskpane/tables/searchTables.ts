import type { ListedTable } from "../../tables/description";
import { asSearched, searchWords } from "../searchWords";

/** The tables whose titles and lines, in every language, contain all the words, in their order. */
export function searchTables(tables: readonly ListedTable[], typed: string): readonly ListedTable[] {
  const words = searchWords(typed);
  return tables.filter(({ title, line }) => {
    const text = asSearched([...Object.values(title), ...Object.values(line)]);
    return words.every((word) => text.includes(word));
  });
}
