/** A piece of a formula; the texts of all pieces together are the formula. */
export interface FormulaToken {
  /**
   * call: a function's name with its parenthesis. name: a defined name, or one of LET or LAMBDA. cells: what may be
   * more than one cell or value. spill: cells with a hash. other: texts, numbers, single cells, operators, spaces.
   */
  readonly kind: "call" | "name" | "cells" | "spill" | "open" | "close" | "comma" | "other";
  readonly text: string;
}

const SHEET = String.raw`(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*)!)?`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\d_.(])`;
const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\d_.(])`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
const WORD = String.raw`[\p{L}_\\][\p{L}\d_.\\]*`;
/** In square brackets, in which an apostrophe stands before brackets that are letters of a heading. */
const BRACKETS = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;
const TEXT = String.raw`"(?:[^"]|"")*"`;

/** The kinds in the order in which they are looked for. */
const PATTERNS: readonly (readonly [kind: FormulaToken["kind"], pattern: string])[] = [
  ["other", TEXT],
  ["spill", `${SHEET}${CELL}#`],
  ["cells", `${SHEET}(?:${CELL}:${CELL}|${COLUMNS}|${ROWS})`],
  ["other", `${SHEET}${CELL}`],
  ["other", String.raw`(?:${WORD})?\[\[#This Row\],\[[^[\]]*\]\]`],
  ["cells", `(?:${WORD})?${BRACKETS}`],
  ["cells", String.raw`\{(?:[^{}"]|${TEXT})*\}`],
  ["other", String.raw`#[A-Z][A-Z\d_/]*[!?]?`],
  ["other", String.raw`\d[\d.]*(?:E[+-]?\d+)?`],
  ["call", String.raw`${WORD}\s*\(`],
  ["name", `${SHEET}${WORD}`],
  ["open", String.raw`\(`],
  ["close", String.raw`\)`],
  ["comma", ","],
];
const TOKEN = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join("|"), "giu");

/** Takes a formula apart, written as in English Excel, with or without its equals sign. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let end = 0;
  for (const match of formula.matchAll(TOKEN)) {
    if (match.index > end) tokens.push({ kind: "other", text: formula.slice(end, match.index) });
    const index = match.slice(1).findIndex((text) => text !== undefined);
    tokens.push({ kind: PATTERNS[index]?.[0] ?? "other", text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < formula.length) tokens.push({ kind: "other", text: formula.slice(end) });
  return tokens;
}

/** A function's name in capitals, without the parenthesis. */
export function calledName({ text }: FormulaToken): string {
  return text.replace(/\s*\($/, "").toUpperCase();
}
