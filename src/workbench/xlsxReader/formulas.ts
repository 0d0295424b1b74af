import { isReference, tokenize, translateTokensToA1, translateTokensToR1C1, type Token } from "@borgar/fx";
import { rewriteTokens } from "../formulas/rewriteTokens";
import { formatCell } from "../officeHost/range/cellArea";

/** A formula that cells share, each with references as far from it as those of the first. */
export class SharedFormula {
  private readonly relative: Token[];

  constructor(formula: string, row: number, column: number) {
    this.relative = translateTokensToR1C1(tokenize(formula), formatCell(row, column));
  }

  at(row: number, column: number): string {
    const tokens = translateTokensToA1(this.relative, formatCell(row, column));
    return tokens.map(({ value }) => value).join("");
  }
}

/** What a file writes for the workbook itself before a name: [0]!Name. */
const ownWorkbook = /^'?\[0\](?:!|(?=.))/;
const otherWorkbook = /^'?\[[1-9]\d*\]/;
const anyWorkbook = /\[\d+\]/;

/** A formula as it stands in a file, without what only some programs write. */
export function cleanFormula(formula: string): string {
  const plain = formula.trim().replace(/^=/, "");
  if (!plain.includes("[0]")) return plain;
  return rewriteTokens(plain, ({ value }) =>
    ownWorkbook.test(value) ? value.replace(ownWorkbook, "") : undefined,
  );
}

/** Whether a formula refers to another workbook: [1]Sheet1!A1. */
export function refersElsewhere(formula: string): boolean {
  return (
    anyWorkbook.test(formula) &&
    tokenize(formula).some((token) => isReference(token) && otherWorkbook.test(token.value))
  );
}
