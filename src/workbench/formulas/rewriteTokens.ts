import { tokenize, type Token } from "@borgar/fx";

/** What replaces a token; undefined leaves it. */
export type Rewrite = (token: Token, next: Token | undefined) => string | undefined;

/**
 * A formula or reference with some of its tokens replaced, and all else byte for byte. By default a reference is one
 * token with its sheet or table (`Sheet1!A1:B2`, `Tbl[x]`); with mergeRefs false its parts are tokens of their own.
 */
export function rewriteTokens(formula: string, rewrite: Rewrite, mergeRefs = true): string {
  const tokens = tokenize(formula, { mergeRefs });
  return tokens.map((token, index) => rewrite(token, tokens[index + 1]) ?? token.value).join("");
}
