import type { Provenance } from "../data/provenance";
import type { Reference } from "../formulas/expression";
import { formulaReferences } from "../formulas/formulaReferences";
import { unwrapped, type ReferredCells } from "../formulas/value";
import { ownCellsOf, type KnownTable, type OwnCells } from "./ownCell";
import { numberUnit } from "./numberUnit";
import { inBrackets, shownValue, type Precision } from "./shownValue";

/** Cells that a formula refers to. */
export interface Precedent {
  /** The reference as it is written. */
  readonly text: string;
  readonly cells: ReferredCells;
  readonly shown: string;
  /** Where they are cells of our tables. */
  readonly own?: OwnCells;
  readonly provenance?: Provenance;
}

/** A formula that calls none of our functions: what it refers to, and itself with the values put in. */
export interface PlainFormula {
  readonly precedents: readonly Precedent[];
  /** Missing where it is one reference alone, is too long to be read, or refers to what cannot be read. */
  readonly arithmetic?: string;
}

/** What is known of the workbook when such a formula is explained. */
interface KnownCells {
  readonly references: readonly Reference[];
  readonly cells: ReadonlyMap<string, ReferredCells>;
  readonly tables: readonly KnownTable[];
  readonly locale: string;
}

/** The longest arithmetic that is shown. */
const longestArithmetic = 240;

/** What a formula of Excel's own refers to, and its arithmetic. */
export function explainPlainFormula(formula: string, known: KnownCells): PlainFormula {
  const { references, cells, tables, locale } = known;
  const precedents = references.flatMap(({ text }): Precedent[] => {
    const found = cells.get(text);
    return found ? [precedentOf(text, found, tables, locale)] : [];
  });
  const isOneReference = formula.slice(1).trim() === references[0]?.text;
  const arithmetic =
    precedents.length === references.length && !isOneReference ? filledIn(formula, known) : undefined;
  return { precedents, ...(arithmetic !== undefined && { arithmetic }) };
}

function precedentOf(
  text: string,
  cells: ReferredCells,
  tables: readonly KnownTable[],
  locale: string,
): Precedent {
  const own = ownCellsOf(cells, tables);
  const provenance = own ? own.provenance : cells.isEntered ? "user" : "derived";
  return {
    text,
    cells,
    shown: shownCells(cells, locale, "column"),
    ...(own && { own }),
    ...(provenance && { provenance }),
  };
}

function shownCells({ values, numberFormat }: ReferredCells, locale: string, precision: Precision): string {
  return shownValue(unwrapped(values), [numberUnit(numberFormat)], locale, precision);
}

/** The formula without its equals sign, each reference replaced by what its cells show. */
function filledIn(formula: string, { cells, locale }: KnownCells): string | undefined {
  let filled = "";
  let from = 1;
  for (const { text, start, end } of formulaReferences(formula)) {
    const found = cells.get(text);
    if (!found) return undefined;
    filled += spaced(formula.slice(from, start), from > 1) + inBrackets(shownCells(found, locale, "exact"));
    from = end;
  }
  filled += spaced(formula.slice(from), true);
  return from > 1 && filled.length <= longestArithmetic ? filled.trim() : undefined;
}

const signs: Readonly<Record<string, string>> = { "*": " × ", "/": " / ", "+": " + ", "-": " − ", ",": ", " };

/** A part of a formula with its operators as in print; one sign alone belongs to the number after it. */
function spaced(part: string, isAfterValue: boolean): string {
  return part.replace(/"(?:[^"]|"")*"|[*/,+-]/g, (found, at: number) => {
    const before = part.slice(0, at).trimEnd();
    const isBinary = before === "" ? isAfterValue : /[\w)%"]$/.test(before);
    return !/[+-]/.test(found) || isBinary ? (signs[found] ?? found) : found;
  });
}
