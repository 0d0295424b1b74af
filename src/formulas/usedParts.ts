import { parseA1Ref, parseStructRef, tokenize, tokenTypes, type Token } from "@borgar/fx";
import { variablesIn } from "./namedParts";

/** A rectangle of cells; a side that goes to the edge of the sheet is 0 or infinite. Rows and columns count from 0. */
export interface Sides {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Something that a formula uses; without a sheet it is on that of the formula, or for the whole workbook. */
export type UsedPart =
  | { readonly kind: "function"; readonly name: string; readonly sheet?: string }
  | { readonly kind: "name"; readonly name: string; readonly sheet?: string }
  /** Columns of an Excel Table, all where none is named; without a name the Table is that around the formula. */
  | {
      readonly kind: "table";
      readonly name?: string;
      readonly columns: readonly string[];
      readonly thisRow: boolean;
    }
  | ({ readonly kind: "cells"; readonly sheet?: string } & Sides);

/**
 * The functions, names, Tables and cells that a formula uses, in its order. Left out are names of LET and LAMBDA, and
 * what is in another workbook or on several sheets.
 */
export function usedParts(formula: string): readonly UsedPart[] {
  if (!formula.startsWith("=")) return [];
  const tokens = tokenize(formula, { withLocation: false });
  const found = tokens.flatMap((token, index) => partOf(token, sheetBefore(tokens, index)) ?? []);
  if (!found.some(introducesNames)) return found;
  const variables = variablesIn(formula);
  const isVariable = (name: string) => variables === undefined || variables.has(name.toLowerCase());
  return found.filter((part) => {
    if (part.kind === "name") return !isVariable(part.name);
    // A name of LET may be called as a function.
    return part.kind !== "function" || variables === undefined || !variables.has(part.name.toLowerCase());
  });
}

function introducesNames(part: UsedPart): boolean {
  return part.kind === "function" && /^(_xlfn\.)?(LET|LAMBDA)$/i.test(part.name);
}

function partOf({ type, value }: Token, sheet: string | undefined): UsedPart | undefined {
  switch (type) {
    case tokenTypes.FUNCTION:
      return sheet === elsewhere ? undefined : { kind: "function", name: value, ...onSheet(sheet) };
    case tokenTypes.REF_NAMED:
      return named(value);
    case tokenTypes.REF_STRUCT:
      return tableColumns(value);
    case tokenTypes.REF_RANGE:
    case tokenTypes.REF_BEAM:
      return cells(value);
    default:
      return undefined;
  }
}

/** In place of a sheet's name: another workbook, or several sheets. */
const elsewhere = "";

/** The sheet that stands before a function, as before Sheet1!Total(1). */
function sheetBefore(tokens: readonly Token[], index: number): string | undefined {
  const [context, mark] = [tokens[index - 2], tokens[index - 1]];
  if (mark?.value !== "!" || !context) return undefined;
  return oneSheet([context.value.replace(/^'(.*)'$/, "$1").replaceAll("''", "'")]);
}

function named(text: string): UsedPart | undefined {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { kind: "name", name: text };
  const before = text.slice(0, mark).replace(/^'(.*)'$/, "$1");
  const sheet = oneSheet([before.replaceAll("''", "'")]);
  return sheet === elsewhere ? undefined : { kind: "name", name: text.slice(mark + 1), ...onSheet(sheet) };
}

function tableColumns(text: string): UsedPart | undefined {
  const { table = "", columns = [], sections = [] } = parseStructRef(text) ?? {};
  return {
    kind: "table",
    ...(table !== "" && { name: table }),
    columns,
    thisRow: sections.includes("this row"),
  };
}

function cells(text: string): UsedPart | undefined {
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference)) return undefined;
  const sheet = oneSheet(reference.context);
  if (sheet === elsewhere) return undefined;
  // Whole columns and rows have no sides there.
  const { top, left, bottom, right } = reference.range;
  return {
    kind: "cells",
    ...onSheet(sheet),
    top: top ?? 0,
    left: left ?? 0,
    bottom: bottom ?? Infinity,
    right: right ?? Infinity,
  };
}

function oneSheet(context: readonly string[] | undefined): string | undefined {
  const [sheet, ...others] = context ?? [];
  return sheet !== undefined && (others.length > 0 || /[[:\]]/.test(sheet)) ? elsewhere : sheet;
}

function onSheet(sheet: string | undefined): { readonly sheet?: string } {
  return sheet === undefined ? {} : { sheet };
}
