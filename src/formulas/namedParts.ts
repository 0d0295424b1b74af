import {
  isLambdaNode,
  isLetNode,
  parse,
  tokenize,
  tokenTypes,
  type AstExpression,
  type Identifier,
} from "@borgar/fx";
import type { Piece } from "./expression";

/** A defined name in a formula, or the name of an Excel Table before its bracket. */
export interface NamedPart extends Piece {
  readonly kind: "name" | "table";
}

/** The workbook's names and Tables that a formula uses, in its order; those a sheet is named before are left out. */
export function namedParts(formula: string): readonly NamedPart[] {
  const tokens = formula.startsWith("=") ? tokenize(formula, { withLocation: true }) : [];
  const named = tokens.flatMap(({ type, value, loc: [start = 0] = [] }): NamedPart[] => {
    if (type === tokenTypes.REF_STRUCT) {
      const text = value.slice(0, Math.max(0, value.indexOf("[")));
      return text === "" || text.includes("!")
        ? []
        : [{ kind: "table", text, start, end: start + text.length }];
    }
    if (type !== tokenTypes.REF_NAMED || value.includes("!")) return [];
    return [{ kind: "name", text: value, start, end: start + value.length }];
  });
  const variables = (named.length > 0 && variablesIn(formula)) || new Set<string>();
  return named.filter(({ kind, text }) => kind === "table" || !variables.has(text.toLowerCase()));
}

/** What LET and LAMBDA name within a formula, in lower case; undefined where it cannot be read. */
export function variablesIn(formula: string): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  try {
    collect(parse(tokenize(formula, { withLocation: true }), { looseRefCalls: true }), names);
  } catch {
    return undefined;
  }
  return names;
}

function collect(node: AstExpression | Identifier | null, names: Set<string>): void {
  if (!node) return;
  if (isLetNode(node)) {
    node.declarations.forEach(({ id, init }) => {
      names.add(id.name.toLowerCase());
      collect(init, names);
    });
    collect(node.body, names);
  } else if (isLambdaNode(node)) {
    node.params.forEach(({ name }) => names.add(name.toLowerCase()));
    collect(node.body, names);
  } else if ("arguments" in node) {
    // The callee of a LAMBDA that is called on the spot is the LAMBDA.
    if ("callee" in node) collect(node.callee, names);
    node.arguments.forEach((argument) => collect(argument, names));
  }
}
