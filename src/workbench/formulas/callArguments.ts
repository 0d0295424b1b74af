import { isWhitespace, type Token } from "@borgar/fx";
import { isOperator } from "./callTokens";

/** The arguments of a call from behind its bracket on, without the spaces around each, and where the call ends. */
export function argumentsFrom(tokens: readonly Token[], start: number): { parts: Token[][]; end: number } {
  const parts: Token[][] = [[]];
  let depth = 1;
  let end = start;
  for (const token of tokens.slice(start)) {
    end += 1;
    if (isOperator(token, "(", "{")) depth += 1;
    else if (isOperator(token, ")", "}")) depth -= 1;
    if (depth === 0) break;
    if (depth === 1 && isOperator(token, ",")) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return { parts: parts.map(trimmed), end };
}

function trimmed(tokens: readonly Token[]): Token[] {
  const places = [...tokens.keys()].filter((at) => !isWhitespace(tokens[at]));
  return tokens.slice(places[0], (places.at(-1) ?? -1) + 1);
}
