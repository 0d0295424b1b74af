import { calledName, formulaTokens, type FormulaToken } from "./formulaTokens";
import { functionPrefixes } from "../formulas/newerFunctions";

/** Which functions there are in the spreadsheet; names are in capitals. */
export interface KnownFunctions {
  /** Functions of the add-in. */
  isCustom(name: string): boolean;
  /** Functions of Excel's own. */
  isNative(name: string): boolean;
}

/**
 * The formula as Excel writes it to a file: without its equals sign, `_xldudf_CAPEX_PROJECT(` for a function of an
 * add-in, `_xlfn.` before newer functions, `_xlpm.` before the names of LET and LAMBDA, and ANCHORARRAY for a hash.
 */
export function toFileFormula(formula: string, functions: KnownFunctions): string {
  const tokens = formulaTokens(formula.replace(/^=/, ""));
  const bound = boundNames(tokens);
  const textOf = (token: FormulaToken): string => {
    if (token.kind === "spill") return `_xlfn.ANCHORARRAY(${token.text.slice(0, -1)})`;
    if (token.kind === "name" && bound.has(token.text.toUpperCase())) return `_xlpm.${token.text}`;
    if (token.kind !== "call") return token.text;
    const name = calledName(token);
    if (functions.isCustom(name)) return `_xldudf_${name.replaceAll(".", "_")}(`;
    if (functionPrefixes.has(name)) return `${functionPrefixes.get(name)}${name}(`;
    return bound.has(name) && !functions.isNative(name) ? `_xlpm.${token.text}` : token.text;
  };
  return tokens.map(textOf).join("");
}

/** Functions that aggregate all values of their arguments to one: arrays make no difference to them. */
const aggregates = new Set(
  `SUM SUMSQ SUMPRODUCT PRODUCT AVERAGE AVERAGEA MEDIAN MIN MINA MAX MAXA COUNT COUNTA AND OR XOR STDEV STDEV.S STDEV.P
  VAR VAR.S VAR.P GEOMEAN HARMEAN CONCAT ROWS COLUMNS`.split(/\s+/),
);

/** Functions of Excel that can return several values although no argument has several. */
const arrayMakers = new Set(
  "SEQUENCE RANDARRAY MUNIT MAKEARRAY TEXTSPLIT LET LAMBDA INDIRECT OFFSET".split(" "),
);

/**
 * Whether arrays can matter to the formula. Excel marks such formulas in a file: in others it picks one cell of a range
 * (and shows an @ there), as it did before formulas could spill.
 */
export function mayUseArrays(formula: string, functions: KnownFunctions): boolean {
  const tokens = formulaTokens(formula).filter(({ text }) => text.trim() !== "");
  const callers: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "call") {
      const name = calledName(token);
      if (functions.isCustom(name) || !functions.isNative(name) || arrayMakers.has(name)) return true;
      callers.push(name);
    } else if (token.kind === "open") callers.push("");
    else if (token.kind === "close") callers.pop();
    else if (isMany(token)) {
      const isWhole =
        isBefore(tokens[index - 1]) && ["comma", "close"].includes(tokens[index + 1]?.kind ?? "");
      if (!isWhole || !aggregates.has(callers.at(-1) ?? "")) return true;
    }
  }
  return false;
}

function isMany({ kind }: FormulaToken): boolean {
  return kind === "cells" || kind === "spill" || kind === "name";
}

/** Whether an argument can begin after this token. */
function isBefore(token: FormulaToken | undefined): boolean {
  return token?.kind === "call" || token?.kind === "comma";
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
