const TABLE = "[\\p{L}_\\\\][\\p{L}\\d_.\\\\]*";
/** A text or a quoted sheet's name, which stay as they are; or what stands for a table's row. */
const TOKEN = new RegExp(
  `("(?:[^"]|"")*"|'(?:[^']|'')*')|(${TABLE})?\\[@(?:\\[([^\\[\\]]+)\\]|([^\\[\\]]*))\\]`,
  "giu",
);

/**
 * Writes out what Excel lets one abbreviate and Univer 0.25.1 does not know: `Tbl[@x]` as `Tbl[[#This Row],[x]]`, and
 * `[@x]` as the same of the table around the cell.
 */
export function writeOutRowReferences(formula: string, ownTable: string | undefined): string {
  return formula.replace(TOKEN, (whole: string, ...groups: (string | undefined)[]) => {
    const [quoted, table = ownTable, bracketed, column = bracketed] = groups;
    if (quoted !== undefined || column === undefined || table === undefined) return whole;
    return column === "" ? `${table}[#This Row]` : `${table}[[#This Row],[${column}]]`;
  });
}

const REFERENCED = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\p{L}\\d_.\\\\\\]])(${TABLE})\\[`, "giu");

/** The names of the tables that a formula refers to with brackets. */
export function tablesReferencedBy(formula: string): string[] {
  return [...formula.matchAll(REFERENCED)].flatMap(([, table]) => (table === undefined ? [] : [table]));
}
