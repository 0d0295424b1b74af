import { isWhitespace, tokenize, tokenTypes, type Token } from "@borgar/fx";

/**
 * The tokens of a formula in which every name before a bracket is a function's: also after a space, which Excel drops
 * when such a formula is entered, and with letters beyond ASCII.
 */
export function callTokens(formula: string): Token[] {
  const tokens = tokenize(formula);
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    if (isWhitespace(token) && before && isCallee(tokens, index - 1)) return [];
    return isCallee(tokens, index) ? [{ ...token, type: tokenTypes.FUNCTION }] : [token];
  });
}

/** Whether a token is a name and what follows it, spaces aside, is an opening bracket. */
function isCallee(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.type !== tokenTypes.REF_NAMED) return false;
  const next = isWhitespace(tokens[index + 1]) ? tokens[index + 2] : tokens[index + 1];
  return next !== undefined && isOperator(next, "(");
}

/** Whether a token is one of these operators, brackets and commas among them. */
export function isOperator(token: Token | undefined, ...values: readonly string[]): boolean {
  return token?.type === tokenTypes.OPERATOR && values.includes(token.value);
}
