import { quoteSheetName } from "../range/cellArea";

/** New names by the old ones in lower case. */
export interface Renaming {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/** A text, which stays as it is; a sheet's name before its mark; a table's before its bracket. */
const TOKEN =
  /("(?:[^"]|"")*")|('(?:[^']|'')*'|[\p{L}_\\][\p{L}\d_.\\]*)(?=!)|([\p{L}_\\][\p{L}\d_.\\]*)(?=\[)/giu;

/** A formula or reference with its sheets and tables called by their new names. */
export function renameReferences(formula: string, { sheets, tables }: Renaming): string {
  return formula.replace(TOKEN, (whole: string, ...groups: (string | undefined)[]) => {
    const [, sheet, table] = groups;
    if (sheet !== undefined) {
      const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
      const renamed = sheets.get(name.toLowerCase());
      return renamed === undefined ? whole : quoteSheetName(renamed);
    }
    return (table && tables.get(table.toLowerCase())) ?? whole;
  });
}
