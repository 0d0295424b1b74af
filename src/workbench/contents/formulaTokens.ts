import { isReference, tokenTypes, type Token } from "@borgar/fx";
import { callTokens, isOperator } from "../formulas/callTokens";

/** A piece of a formula; the texts of all pieces together are the formula. */
export interface FormulaToken {
  /**
   * call: a function's name with its parenthesis. name: a defined name, or one of LET or LAMBDA. table: a reference to
   * one. spill: a reference with a hash. single: an @. other: texts, numbers, arrays, cells, operators, spaces.
   */
  readonly kind: "call" | "name" | "table" | "spill" | "single" | "open" | "close" | "comma" | "other";
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

/** How many tokens make one piece: a function with its bracket, a reference with its hash, Sheet1!#REF!, a whole array. */
function pieceLength(tokens: readonly Token[], at: number): number {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (isOperator(second, "!") && third?.type === tokenTypes.ERROR) return 3;
  if (first?.type === tokenTypes.FUNCTION || (isReference(first) && isOperator(second, "#"))) return 2;
  if (!isOperator(first, "{")) return 1;
  const end = tokens.findIndex((token, index) => index > at && isOperator(token, "}"));
  return end < 0 ? tokens.length - at : end + 1 - at;
}

const operatorKinds: Readonly<Record<string, FormulaToken["kind"]>> = {
  "(": "open",
  ")": "close",
  ",": "comma",
  "@": "single",
};

function kindOf([first, second]: readonly Token[]): FormulaToken["kind"] {
  if (first?.type === tokenTypes.FUNCTION) return "call";
  if (isReference(first) && second) return "spill";
  if (first?.type === tokenTypes.REF_NAMED) return "name";
  if (first?.type === tokenTypes.REF_STRUCT) return "table";
  return (first?.type === tokenTypes.OPERATOR && operatorKinds[first.value]) || "other";
}

/** A function's name in capitals, without the parenthesis. */
export function calledName({ text }: FormulaToken): string {
  return text.slice(0, -1).toUpperCase();
}
