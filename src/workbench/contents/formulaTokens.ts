import { isRange, isReference, parseStructRef, tokenTypes, type Token } from "@borgar/fx";
import { callTokens, isOperator } from "../formulas/callTokens";

/** A piece of a formula; the texts of all pieces together are the formula. */
export interface FormulaToken {
  /**
   * call: a function's name with its parenthesis. name: a defined name, or one of LET or LAMBDA. cells: what may be
   * more than one cell or value. spill: a reference with a hash. other: texts, numbers, single cells, operators, spaces.
   */
  readonly kind: "call" | "name" | "cells" | "spill" | "open" | "close" | "comma" | "other";
  readonly text: string;
}

/** Takes a formula apart, written as in English Excel, with or without its equals sign. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens = callTokens(formula);
  const pieces: FormulaToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const parts = tokens.slice(at, at + pieceLength(tokens, at));
    pieces.push({ kind: kindOf(parts), text: parts.map(({ value }) => value).join("") });
    at += parts.length;
  }
  return pieces;
}

/** How many tokens make one piece: a function with its bracket, a reference with its hash, a whole array. */
function pieceLength(tokens: readonly Token[], at: number): number {
  const [first, second] = tokens.slice(at);
  if (first?.type === tokenTypes.FUNCTION || (isReference(first) && isOperator(second, "#"))) return 2;
  if (!isOperator(first, "{")) return 1;
  const end = tokens.findIndex((token, index) => index > at && isOperator(token, "}"));
  return end < 0 ? tokens.length - at : end + 1 - at;
}

const operatorKinds: Readonly<Record<string, FormulaToken["kind"]>> = {
  "{": "cells",
  "(": "open",
  ")": "close",
  ",": "comma",
};

function kindOf([first, second]: readonly Token[]): FormulaToken["kind"] {
  if (first?.type === tokenTypes.FUNCTION) return "call";
  if (isReference(first) && second) return "spill";
  if (first?.type === tokenTypes.REF_NAMED) return "name";
  if (first?.type === tokenTypes.REF_STRUCT) return isOneCell(first.value) ? "other" : "cells";
  if (isRange(first) && first?.value.includes(":")) return "cells";
  return (first?.type === tokenTypes.OPERATOR && operatorKinds[first.value]) || "other";
}

/** Whether a reference means one column of a table in the formula's own row. */
function isOneCell(structured: string): boolean {
  const { sections = [], columns = [] } = parseStructRef(structured) ?? {};
  return sections.includes("this row") && columns.length === 1;
}

/** A function's name in capitals, without the parenthesis. */
export function calledName({ text }: FormulaToken): string {
  return text.slice(0, -1).toUpperCase();
}
