import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { withClosedBrackets } from "../formulas/closedBrackets";
import { enteredFormula } from "./enteredFormula";
import type { CellPosition } from "./recalculateCells";
import type { Spreadsheet } from "./types";

/**
 * Keeps as text what is typed or pasted as a formula and is none: Univer would calculate some value of it, and in a file
 * Excel would find it broken. Excel closes brackets that are left open, and then so does this; of anything else it tells
 * the user and keeps the cell open, which Univer cannot.
 */
export function keepRefusedFormulasAsText(spreadsheet: Spreadsheet): void {
  spreadsheet.commands.beforeCommandExecuted(({ id, params }, options) => {
    // What Univer changes on its own are results of calculations.
    if (id !== SetRangeValuesMutation.id || options?.onlyLocal) return;
    const { subUnitId: sheetId, cellValue = {} } = params as ISetRangeValuesMutationParams;
    for (const [row, columns] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
        const entered = cell?.f && entry(spreadsheet, { sheetId, row: +row, column: +column }, cell.f);
        if (columns && entered) columns[+column] = { ...cell, ...entered };
      }
    }
  });
}

/** What a formula becomes in its cell, if that is something else. */
function entry(spreadsheet: Spreadsheet, cell: CellPosition, formula: string): ICellData | undefined {
  const { refusal, formula: stored = formula } = enteredFormula(spreadsheet, cell, formula);
  // A table may still be to come: undo brings formulas back before the tables that they refer to.
  if (!refusal || refusal === "unknownTable") return stored === formula ? undefined : { f: stored };
  const closed = withClosedBrackets(formula);
  if (closed !== formula) return entry(spreadsheet, cell, closed) ?? { f: closed };
  return { f: null, si: null, p: null, v: formula, t: CellValueType.STRING };
}
