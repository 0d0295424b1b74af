import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Spreadsheet } from "../types";

interface LexerState {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/**
 * Makes the lexer forget open brackets between formulas: Univer 0.25.1 does not, so that a half-typed
 * `=SUM(Tbl[` turns every formula after it into #NAME?.
 */
export function closeBrackets({ injector }: Pick<Spreadsheet, "injector">): void {
  const state = injector.get(LexerTreeBuilder) as unknown as LexerState;
  const resetTemp = state._resetTemp;
  state._resetTemp = function (this: LexerState) {
    resetTemp.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}
