import { parseStructRef, stringifyStructRef, tokenize, tokenTypes } from "@borgar/fx";
import { rewriteTokens } from "../../formulas/rewriteTokens";

/**
 * Writes out the references to a table's row that Excel lets one abbreviate and Univer 0.25.1 does not know: `Tbl[@x]`
 * as `Tbl[[#This Row],[x]]`, and `[@x]` as the same of the table around the cell.
 */
export function writeOutRowReferences(formula: string, ownTable: string | undefined): string {
  return rewriteTokens(formula, ({ type, value }) => {
    const reference = type === tokenTypes.REF_STRUCT ? parseStructRef(value) : undefined;
    const table = reference?.table || ownTable;
    if (!reference?.sections?.includes("this row") || table === undefined) return undefined;
    return stringifyStructRef({ ...reference, table }, { thisRow: true });
  });
}

/** The names of the tables that a formula refers to with brackets. */
export function tablesReferencedBy(formula: string): string[] {
  return tokenize(formula).flatMap(({ type, value }) => {
    const table = type === tokenTypes.REF_STRUCT && parseStructRef(value)?.table;
    return table ? [table] : [];
  });
}
