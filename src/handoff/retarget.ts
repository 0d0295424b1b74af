import type { Piece } from "../formulas/expression";
import { namedParts } from "../formulas/namedParts";
import { sheetPrefixes } from "../formulas/sheetPrefixes";
import { quotedSheetName } from "../grid/address";

/** The copies' names of what was copied with its sheet, each by its former name in lower case. */
export interface Copied {
  /** New sheet names. */
  readonly sheets: ReadonlyMap<string, string>;
  /** New names of Excel Tables. */
  readonly tables: ReadonlyMap<string, string>;
  /** References to the cells of defined names. */
  readonly names: ReadonlyMap<string, string>;
}

/** The formula with all that it refers to on copied sheets taken from the copies. */
export function retarget(formula: string, { sheets, tables, names }: Copied): string {
  const prefixes = sheetPrefixes(formula).flatMap((prefix) => {
    const [sheet = "", ...others] = prefix.sheets;
    const copy = others.length === 0 ? sheets.get(sheet.toLowerCase()) : undefined;
    return copy === undefined ? [] : [{ ...prefix, text: quotedSheetName(copy) }];
  });
  const named = namedParts(formula).flatMap((part) => {
    const copy = (part.kind === "table" ? tables : names).get(part.text.toLowerCase());
    return copy === undefined ? [] : [{ ...part, text: copy }];
  });
  return [...prefixes, ...named].sort((a, b) => b.start - a.start).reduce(replacePiece, formula);
}

function replacePiece(formula: string, { start, end, text }: Piece): string {
  return formula.slice(0, start) + text + formula.slice(end);
}
