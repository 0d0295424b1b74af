import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { functionPrefixes } from "../formulas/newerFunctions";
import { calledName, formulaTokens, type FormulaToken } from "./formulaTokens";

/** Which words of formulas there are in the workbook. */
export interface KnownWords {
  /** Functions of the add-in; names of functions are in capitals. */
  isCustom(functionName: string): boolean;
  /** Functions of Excel's own. */
  isNative(functionName: string): boolean;
  isSheet(name: string): boolean;
  /** Whether there is a table with these columns. */
  isTable(name: string, columns: readonly string[]): boolean;
}

/**
 * The formula as Excel writes it to a file: without its equals sign, `_xldudf_CAPEX_PROJECT(` for a function of an
 * add-in, `_xlfn.` before newer functions, `_xlpm.` before the names of LET and LAMBDA, ANCHORARRAY for a hash, SINGLE
 * for an @, `[#This Row]` for that of a table, and #REF! for what is not there: a sheet, a table, another workbook.
 */
export function toFileFormula(formula: string, words: KnownWords): string {
  const tokens = formulaTokens(formula.replace(/^=/, ""));
  const bound = boundNames(tokens);
  const textOf = (token: FormulaToken): string => {
    if (sheetsOf(token).some((sheet) => !words.isSheet(sheet))) return "#REF!";
    if (token.kind === "spill") return `_xlfn.ANCHORARRAY(${token.text.slice(0, -1)})`;
    if (token.kind === "name" && bound.has(token.text.toUpperCase())) return `_xlpm.${token.text}`;
    if (token.kind === "table") return tableReference(token.text, words);
    if (token.kind !== "call") return token.text;
    const name = calledName(token);
    if (words.isCustom(name)) return `_xldudf_${name.replaceAll(".", "_")}(`;
    if (functionPrefixes.has(name)) return `${functionPrefixes.get(name)}${name}(`;
    return bound.has(name) && !words.isNative(name) ? `_xlpm.${token.text}` : token.text;
  };
  return withSingles(tokens, tokens.map(textOf));
}

/** The sheet's name before a reference, if one is: several in `First:Last!A1`, and none of ours in `[Book.xlsx]First!A1`. */
const sheetBefore = /^(?:'((?:[^']|'')+)'|((?:\[[^\]]*\])?[^'"!#[\]]+))!/;

function sheetsOf({ text }: FormulaToken): string[] {
  const [, quoted, plain = ""] = sheetBefore.exec(text) ?? [];
  const names = quoted?.replaceAll("''", "'") ?? plain;
  return names === "" ? [] : names.split(":");
}

function tableReference(text: string, words: KnownWords): string {
  const reference = parseStructRef(text);
  const { table = "", columns = [], sections = [] } = reference ?? {};
  if (!words.isTable(table, columns)) return "#REF!";
  return sections.includes("this row") ? stringifyStructRef({ ...reference }, { thisRow: true }) : text;
}

/** The formula of these pieces, with SINGLE around what an @ stands before. */
function withSingles(tokens: readonly FormulaToken[], texts: readonly string[]): string {
  const written = [...texts];
  tokens.forEach(({ kind }, at) => {
    if (kind !== "single") return;
    written[at] = "_xlfn.SINGLE(";
    written[endOfOperand(tokens, at + 1)] += ")";
  });
  return written.join("");
}

/** The last piece of an operand: a call's is its bracket, and a range may have two ends. */
function endOfOperand(tokens: readonly FormulaToken[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at] ?? {};
    if (kind === "call" || kind === "open") depth += 1;
    else if (kind === "close") depth -= 1;
    const goesOn = kind === "single" || text?.trim() === "" || text === ":" || tokens[at + 1]?.text === ":";
    if (depth === 0 && !goesOn) return at;
  }
  return tokens.length - 1;
}

/** The names that LET and LAMBDA give to values within the formula, in capitals. */
function boundNames(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const bound = new Set<string>();
  const open: { caller: string; position: number; argument: FormulaToken[] }[] = [];
  for (const token of tokens) {
    const call = open.at(-1);
    if (token.kind === "comma" && call) {
      // A name is a whole argument, and never the last one.
      const [name, ...more] = call.argument;
      const isName = call.caller === "LAMBDA" || (call.caller === "LET" && call.position % 2 === 0);
      if (isName && name?.kind === "name" && more.length === 0) bound.add(name.text.toUpperCase());
      call.position += 1;
      call.argument = [];
    } else if (token.kind === "close") open.pop();
    else if (token.text.trim() !== "") call?.argument.push(token);
    if (token.kind === "call") open.push({ caller: calledName(token), position: 0, argument: [] });
    if (token.kind === "open") open.push({ caller: "", position: 0, argument: [] });
  }
  return bound;
}
