import { parseStructRef, stringifyStructRef, tokenize, tokenTypes, type ReferenceStruct } from "@borgar/fx";
import { rewriteTokens } from "./rewriteTokens";

/** A table by the names that formulas use. */
export interface TableNames {
  readonly name: string;
  readonly columns: readonly string[];
}

/**
 * Writes out the references to tables that Univer 0.25.1 does not know, as Excel itself does: `Tbl[@x]` as
 * `Tbl[[#This Row],[x]]`, `[@x]` and `[x]` as the same of the table around the cell, and names as the table has them,
 * for in a formula they may be in any case. A table by no name is the one around the cell.
 */
export function writeOutReferences(
  formula: string,
  tableOf: (name: string) => TableNames | undefined,
): string {
  return rewriteTokens(formula, ({ type, value }) => {
    const reference = type === tokenTypes.REF_STRUCT ? parseStructRef(value) : undefined;
    const table = reference && tableOf(reference.table ?? "");
    if (!table) return undefined;
    const columns = reference.columns?.map((heading) => columnOf(table, heading) ?? heading);
    const isWritten = reference.table === table.name && columns?.join() === reference.columns?.join();
    if (isWritten && !reference.sections?.includes("this row")) return undefined;
    return stringifyStructRef({ ...reference, table: table.name, columns }, { thisRow: true });
  });
}

/** The name of a column as the table has it, or undefined where it has none. */
export function columnOf({ columns }: TableNames, heading: string): string | undefined {
  return columns.find((column) => column.trim().toLowerCase() === heading.trim().toLowerCase());
}

/** The references of a formula to tables of its own workbook, with their brackets. */
export function tableReferences(formula: string): ReferenceStruct[] {
  return tokenize(formula).flatMap(({ type, value }) => {
    const reference = type === tokenTypes.REF_STRUCT ? parseStructRef(value) : undefined;
    return reference && !value.includes("!") ? [reference] : [];
  });
}
