import { isWhitespace, tokenTypes, type Token } from "@borgar/fx";
import { callTokens, isOperator } from "../../formulas/callTokens";
import { rewriteFormulas } from "../rewriteFormulas";
import type { Spreadsheet } from "../types";

/** A name of LET or LAMBDA behind a minus, a text, a truth value, or a space. */
const unread = /\b(LET|LAMBDA)\s*\(|-\s*("|TRUE|FALSE)|-\s/i;

/**
 * Writes `-x` as `(0-x)` for a name, a text or a truth value, and without spaces behind the minus: Univer 0.25.1 finds
 * none of them there.
 */
export function writeOutNegations({ injector }: Pick<Spreadsheet, "injector">): void {
  rewriteFormulas(injector, (formula) =>
    formula.includes("-") && unread.test(formula) ? withoutNegations(callTokens(formula)) : formula,
  );
}

const negatedTypes: readonly string[] = [tokenTypes.REF_NAMED, tokenTypes.STRING, tokenTypes.BOOLEAN];

function withoutNegations(tokens: readonly Token[]): string {
  const places = [...tokens.keys()].filter((at) => !isWhitespace(tokens[at]));
  const written = tokens.map(({ value }) => value);
  places.forEach((at, index) => {
    const [before, next = -1, afterNext = -1] = [places[index - 1], places[index + 1], places[index + 2]];
    const beginsTerm = before === undefined || isBeforeTerm(tokens[before]);
    if (!isOperator(tokens[at], "-") || !beginsTerm) return;
    written.fill("", at + 1, next);
    const isNegated = negatedTypes.includes(tokens[next]?.type ?? "");
    if (!isNegated || isOperator(tokens[afterNext], ":", "#")) return;
    written[at] = "";
    written[next] = `(0-${written[next]})`;
  });
  return written.join("");
}

/** Whether a minus after this token is a sign, and no difference. */
function isBeforeTerm(token: Token | undefined): boolean {
  if (token?.type === tokenTypes.FX_PREFIX) return true;
  return token?.type === tokenTypes.OPERATOR && !isOperator(token, ")", "}", "%", "#");
}
