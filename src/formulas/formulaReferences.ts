import { tokenize, tokenTypes, type Token } from "@borgar/fx";
import type { Reference } from "./expression";
import { namedParts } from "./namedParts";

const targets: Readonly<Record<string, Reference["target"]>> = {
  [tokenTypes.REF_RANGE]: "address",
  [tokenTypes.REF_BEAM]: "address",
  [tokenTypes.REF_NAMED]: "name",
  [tokenTypes.REF_STRUCT]: "table",
};

/** Every reference of a formula in its order, within any function; names of LET and LAMBDA are none. */
export function formulaReferences(formula: string): readonly Reference[] {
  if (!formula.startsWith("=")) return [];
  const names = new Set(namedParts(formula).flatMap(({ kind, start }) => (kind === "name" ? [start] : [])));
  const tokens = tokenize(formula, { withLocation: true });
  return tokens.flatMap((token, index): Reference[] => {
    const target = targets[token.type];
    const { value, loc: [start = 0, end = 0] = [] } = token;
    if (target === undefined) return [];
    if (target === "name" && !value.includes("!") && !names.has(start)) return [];
    const spills = isSpillMark(tokens[index + 1]);
    return [
      {
        kind: "reference",
        target: spills ? "spill" : target,
        text: spills ? `${value}#` : value,
        start,
        end: spills ? end + 1 : end,
      },
    ];
  });
}

function isSpillMark(token: Token | undefined): boolean {
  return token?.type === tokenTypes.OPERATOR && token.value === "#";
}
