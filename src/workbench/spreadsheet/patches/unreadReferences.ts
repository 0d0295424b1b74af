import { isWhitespace, tokenTypes, type Token } from "@borgar/fx";
import { ErrorType } from "@univerjs/engine-formula";
import { callTokens, isOperator } from "../../formulas/callTokens";
import { readFormula, type FormulaPart } from "../../formulas/readFormula";
import { rewriteFormulas } from "../rewriteFormulas";
import type { Spreadsheet } from "../types";

/** References that Univer 0.25.1 does not read; of some it calculates a wrong value, of the first sheet or range alone. */
const unreadParts = [
  "union",
  "intersection",
  "sheetSpan",
  "otherWorkbook",
  "trimmedRange",
] as const satisfies readonly FormulaPart[];

/** Functions to which it is the same whether they are given a union or each of its ranges. */
const spreadFunctions = new Set(
  `SUM SUMSQ PRODUCT COUNT COUNTA AVERAGE AVERAGEA MAX MAXA MIN MINA MEDIAN STDEV STDEV.S STDEV.P STDEVP STDEVA STDEVPA
  VAR VAR.S VAR.P VARP VARA VARPA AVEDEV DEVSQ GEOMEAN HARMEAN SKEW SKEW.P KURT GCD LCM AND OR XOR`.split(
    /\s+/,
  ),
);

export type UnreadPart = (typeof unreadParts)[number];

/** What of a formula the workbench cannot calculate, though Excel can. */
export function unreadPart(formula: string): UnreadPart | undefined {
  const { parts } = readFormula(withSpreadUnions(formula));
  return unreadParts.find((part) => parts.has(part));
}

/** Shows #CALC!, Excel's error for what its own engine cannot calculate, where Univer's cannot; unions are summed. */
export function refuseUnreadReferences({ injector }: Pick<Spreadsheet, "injector">): void {
  rewriteFormulas(injector, (formula) => {
    // A union has a comma, an intersection a space, and the others a colon or brackets.
    if (!/[, :[]/.test(formula)) return formula;
    return unreadPart(formula) ? `=${ErrorType.CALC}` : withSpreadUnions(formula);
  });
}

/** `SUM(A1,B1)` for `SUM((A1,B1))`. */
function withSpreadUnions(formula: string): string {
  if (!/[(,]\s*\(/.test(formula)) return formula;
  const tokens = callTokens(formula);
  const places = [...tokens.keys()].filter((at) => !isWhitespace(tokens[at]));
  const open: { readonly at: number; readonly isSpread: boolean; readonly isArgument: boolean }[] = [];
  const dropped = new Set<number>();
  places.forEach((at, index) => {
    const [before, token, next] = [-1, 0, 1].map((step) => tokens[places[index + step] ?? -1]);
    if (isOperator(token, "(")) {
      const isArgument = open.at(-1)?.isSpread === true && isOperator(before, "(", ",");
      open.push({ at, isSpread: isCallOf(before, spreadFunctions), isArgument });
    } else if (isOperator(token, ")")) {
      const bracket = open.pop();
      if (bracket?.isArgument && isOperator(next, ")", ",")) dropped.add(bracket.at).add(at);
    }
  });
  return tokens.map(({ value }, at) => (dropped.has(at) ? "" : value)).join("");
}

function isCallOf(token: Token | undefined, names: ReadonlySet<string>): boolean {
  return token?.type === tokenTypes.FUNCTION && names.has(token.value.toUpperCase());
}
