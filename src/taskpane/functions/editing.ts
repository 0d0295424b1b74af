import type { FormulaPlace } from "../../excel/insertion/insertFormula";
import type { CustomFunctionCall } from "../../formulas/expression";
import { parseCalls } from "../../formulas/parseCalls";

/** A call of ours in the formula of a cell, which the form edits. */
export interface EditedCall {
  readonly sheetId: string;
  /** Of the cell, without the sheet. */
  readonly address: string;
  /** The cell's whole formula. */
  readonly formula: string;
  readonly call: CustomFunctionCall;
}

/** The outermost calls of ours in the formula of the selected cell. */
export function callsIn({ target, address, holds }: FormulaPlace): readonly EditedCall[] {
  const [cell = ""] = address.split(":");
  return parseCalls(holds).map((call) => ({ sheetId: target.sheetId, address: cell, formula: holds, call }));
}

/** Whether the call is the whole formula. */
export function isWhole({ formula, call }: EditedCall): boolean {
  return call.start === 1 && call.end === formula.length;
}

/** Whether the cell of an edited call is the selected one, and still holds its formula. */
export function isAt({ sheetId, address, formula }: EditedCall, place: FormulaPlace): boolean {
  return (
    place.target.sheetId === sheetId && place.address.split(":")[0] === address && place.holds === formula
  );
}

/** The cell's formula with another call, itself a formula, in place of the edited one. */
export function withCall({ formula, call }: EditedCall, edited: string): string {
  return formula.slice(0, call.start) + edited.slice(1) + formula.slice(call.end);
}
