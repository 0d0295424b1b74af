import { isReference, isWhitespace, tokenTypes, type Token } from "@borgar/fx";
import { callTokens, isOperator } from "../formulas/callTokens";

/** The functions of the add-in, by the names that files have for them: CAPEX.PROJECT by CAPEX_PROJECT, in capitals. */
export type CustomFunctionNames = ReadonlyMap<string, string>;

const customPrefix = /^_xldudf_/i;
/** Of newer functions, and of the names of LET and LAMBDA. */
const prefixes = /^(_xlfn\.)?(_xlws\.|_xlpm\.)?/i;

/**
 * A formula of a file as the workbench has it, with its equals sign: `CAPEX.PROJECT(` for `_xldudf_CAPEX_PROJECT(`, newer
 * functions and the names of LET and LAMBDA without prefixes, `A1#` for ANCHORARRAY and `@A1:A9` for SINGLE.
 */
export function fromFileFormula(formula: string, customFunctions: CustomFunctionNames): string {
  const tokens = callTokens(`=${formula}`);
  const written = tokens.map((token) => withoutPrefix(token, customFunctions));
  tokens.forEach((token, at) => {
    if (token.type !== tokenTypes.FUNCTION) return;
    const name = token.value.toUpperCase();
    if (name === "_XLFN.SINGLE") {
      written[at] = "@";
      const end = closingBracket(tokens, at + 1);
      if (isOneOperand(tokens, at + 2, end)) written[at + 1] = written[end] = "";
    } else if (
      name === "_XLFN.ANCHORARRAY" &&
      isReference(tokens[at + 2]) &&
      isOperator(tokens[at + 3], ")")
    ) {
      written[at] = written[at + 1] = "";
      written[at + 3] = "#";
    }
  });
  return written.join("");
}

function withoutPrefix({ type, value }: Token, customFunctions: CustomFunctionNames): string {
  if (type !== tokenTypes.FUNCTION && type !== tokenTypes.REF_NAMED) return value;
  if (!customPrefix.test(value)) return value.replace(prefixes, "");
  const name = value.replace(customPrefix, "");
  return customFunctions.get(name.toUpperCase()) ?? name;
}

/** The place of the bracket that closes the one at this place. */
function closingBracket(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    if (isOperator(tokens[at], "(")) depth += 1;
    else if (isOperator(tokens[at], ")")) depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}

/** Whether these tokens are one operand to a sign before them: a reference, a call, what is in brackets, or a range of such. */
function isOneOperand(tokens: readonly Token[], start: number, end: number): boolean {
  const operand = tokens.slice(start, end).filter((token) => !isWhitespace(token));
  let at = 0;
  do {
    const first = operand[at];
    if (first?.type === tokenTypes.FUNCTION) at = closingBracket(operand, at + 1);
    else if (isOperator(first, "(")) at = closingBracket(operand, at);
    else if (!isReference(first)) return false;
    at += 2;
  } while (isOperator(operand[at - 1], ":"));
  return at > operand.length;
}
