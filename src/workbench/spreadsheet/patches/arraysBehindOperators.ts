import { type LexerNode, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Spreadsheet } from "../types";

interface ArrayLexer {
  readonly _currentLexerNode: LexerNode;
  _formulaSpellCheck(): boolean;
}

const operators: ReadonlySet<unknown> = new Set([
  "+",
  "-",
  "*",
  "/",
  "^",
  "&",
  "=",
  "<>",
  "<",
  ">",
  "<=",
  ">=",
]);

/**
 * Reads an array constant behind an operator, as in `3*{1,2,3}`: Univer 0.25.1 looks at the first part of the formula alone
 * to see whether an array may come, and takes none behind a number, a text or a cell.
 */
export function readArraysBehindOperators({ injector }: Pick<Spreadsheet, "injector">): void {
  const lexer = injector.get(LexerTreeBuilder) as unknown as ArrayLexer;
  const isExpected = lexer._formulaSpellCheck.bind(lexer);
  lexer._formulaSpellCheck = () =>
    operators.has(lexer._currentLexerNode.getChildren().at(-1)) || isExpected();
}
