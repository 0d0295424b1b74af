import { isWhitespace, tokenize, tokenTypes, type Token } from "@borgar/fx";

/** Whether two formulas differ in spaces, case and the way of writing numbers and prefixes alone: Excel changes these. */
export function isSameFormula(one: string, other: string): boolean {
  return normalized(one) === normalized(other);
}

function normalized(formula: string): string {
  const tokens = tokenize(formula, { negativeNumbers: false });
  return tokens
    .filter((token) => !isWhitespace(token))
    .map(normalizedToken)
    .join(" ");
}

function normalizedToken({ type, value }: Token): string {
  if (type === tokenTypes.STRING) return value;
  if (type === tokenTypes.NUMBER) return String(Number(value));
  return value.replace(/^(?:_xlfn\.|_xlpm\.)/i, "").toUpperCase();
}
