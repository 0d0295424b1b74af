import { tokenTypes } from "@borgar/fx";
import { rewriteTokens } from "../../formulas/rewriteTokens";
import { quoteSheetName, splitSheetName } from "../range/cellArea";

/** New names by the old ones in lower case. */
export interface Renaming {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/** A formula or reference with the new names of its sheets and tables. */
export function renameReferences(formula: string, { sheets, tables }: Renaming): string {
  return rewriteTokens(
    formula,
    ({ type, value }, next) => {
      if (type === tokenTypes.CONTEXT || type === tokenTypes.CONTEXT_QUOTE) {
        const renamed = sheets.get(splitSheetName(`${value}!`).sheetName?.toLowerCase() ?? "");
        return renamed === undefined ? undefined : quoteSheetName(renamed);
      }
      const isTable = type === tokenTypes.REF_NAMED && next?.type === tokenTypes.REF_STRUCT;
      return isTable ? tables.get(value.toLowerCase()) : undefined;
    },
    false,
  );
}
