import { isReference, isWhitespace, tokenTypes, type Token } from "@borgar/fx";
import { argumentsFrom } from "../formulas/callArguments";
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
      const { end } = argumentsFrom(tokens, at + 2);
      const isClosed = isOperator(tokens[end - 1], ")");
      if (isClosed && isOneOperand(tokens.slice(at + 2, end - 1))) written[at + 1] = written[end - 1] = "";
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

/** Whether these tokens are one operand to a sign before them: a reference, a call, what is in brackets, or a range of such. */
function isOneOperand(tokens: readonly Token[]): boolean {
  const operand = tokens.filter((token) => !isWhitespace(token));
  let at = 0;
  do {
    const first = operand[at];
    if (first?.type === tokenTypes.FUNCTION) at = argumentsFrom(operand, at + 2).end;
    else if (isOperator(first, "(")) at = argumentsFrom(operand, at + 1).end;
    else if (isReference(first)) at += 1;
    else return false;
    at += 1;
  } while (isOperator(operand[at - 1], ":"));
  return at > operand.length;
}
