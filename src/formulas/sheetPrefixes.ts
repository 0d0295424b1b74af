import { isReference, tokenize, tokenTypes, type Token } from "@borgar/fx";
import type { Piece } from "./expression";

/** What stands before the exclamation mark of a reference to another sheet of the workbook. */
export interface SheetPrefix extends Piece {
  /** The sheet's name without quotes; the first and the last one in Sheet1:Sheet3!A1. */
  readonly sheets: readonly string[];
}

/** The sheets that a formula names, in its order; those of other workbooks are left out. */
export function sheetPrefixes(formula: string): readonly SheetPrefix[] {
  if (!formula.startsWith("=")) return [];
  return tokenize(formula, { withLocation: true }).flatMap((token) => {
    const prefix = prefixOf(token);
    const start = token.loc?.[0] ?? 0;
    const end = start + prefix.length;
    if (prefix === "" || formula[end] !== "!" || prefix.includes("[")) return [];
    const name = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
    // Excel allows no colon in a sheet's name.
    return [{ text: prefix, start, end, sheets: name.split(":") }];
  });
}

/** A reference's part before its "!", or a part that stands alone, as before #REF!. */
function prefixOf(token: Token): string {
  const { type, value } = token;
  if (type === tokenTypes.CONTEXT || type === tokenTypes.CONTEXT_QUOTE) return value;
  // Of a Table's columns only a workbook can be named, and their own names may hold the mark.
  if (type === tokenTypes.REF_STRUCT || !isReference(token)) return "";
  return value.slice(0, Math.max(0, value.lastIndexOf("!")));
}
