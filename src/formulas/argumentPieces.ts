import { tokenTypes, type Token } from "@borgar/fx";
import type { Piece } from "./expression";

/**
 * The arguments of the call whose opening bracket stands at an offset, brackets of their own included, which
 * the parser's positions leave out. Tokens have to carry their locations.
 */
export function argumentPieces(formula: string, tokens: readonly Token[], bracketAt: number): Piece[] {
  const pieces: Piece[] = [];
  let start = bracketAt + 1;
  let depth = 0;
  for (const { type, value, loc: [from = 0, to = 0] = [] } of tokens) {
    if (type !== tokenTypes.OPERATOR || from < bracketAt) continue;
    if (value === "(" || value === "{") depth += 1;
    else if (value === ")" || value === "}") depth -= 1;
    const isLast = depth === 0;
    if (!isLast && !(depth === 1 && value === ",")) continue;
    pieces.push(trimmed(formula, start, from));
    if (isLast) break;
    start = to;
  }
  const isEmpty = pieces.length === 1 && pieces[0]?.text === "";
  return isEmpty ? [] : pieces;
}

/** A part of a formula without the spaces and line breaks around it. */
function trimmed(formula: string, start: number, end: number): Piece {
  const text = formula.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { text: text.trim(), start: from, end: from + text.trim().length };
}
