import { isWhitespace, tokenTypes, type Token } from "@borgar/fx";
import { callTokens, isOperator } from "../../formulas/callTokens";
import { rewriteFormulas } from "../rewriteFormulas";
import type { Spreadsheet } from "../types";

/** Writes `-x` as `(0-x)` for a name: Univer 0.25.1 does not find what LET and LAMBDA name behind a minus. */
export function writeOutNegations({ injector }: Pick<Spreadsheet, "injector">): void {
  rewriteFormulas(injector, (formula) =>
    /\b(LET|LAMBDA)\s*\(/i.test(formula) ? withoutNegations(callTokens(formula)) : formula,
  );
}

function withoutNegations(tokens: readonly Token[]): string {
  const places = [...tokens.keys()].filter((at) => !isWhitespace(tokens[at]));
  const written = tokens.map(({ value }) => value);
  places.forEach((at, index) => {
    const [before, next = -1, afterNext = -1] = [places[index - 1], places[index + 1], places[index + 2]];
    const beginsTerm = before === undefined || isBeforeTerm(tokens[before]);
    if (!isOperator(tokens[at], "-") || !beginsTerm) return;
    if (tokens[next]?.type !== tokenTypes.REF_NAMED || isOperator(tokens[afterNext], ":", "#")) return;
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
