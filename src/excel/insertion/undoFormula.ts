import type { CellPosition } from "../../grid/address";
import { hasSameContent } from "../rollback/sameContent";
import { formulaChanges, type InsertedFormula } from "./insertFormula";
import { undo, type UndoResult } from "./undoInsertion";

/** Gives a cell back what it held before a formula was inserted, and the format it had, unless it holds something else now. */
export function undoFormula(inserted: InsertedFormula): Promise<UndoResult> {
  const { place, formula } = inserted;
  return undo(formulaChanges(inserted), ({ workbook }, sheets) => {
    const { sheetId, first } = place.target;
    if (!sheets.has(sheetId)) return () => "gone";
    const cell = loadCell(workbook.worksheets.getItem(sheetId), first);
    return () => {
      const now: unknown = (cell.formulas as unknown[][])[0]?.[0];
      if (hasSameContent(formula, now)) return "unchanged";
      return now === "" ? "gone" : "changed";
    };
  });
}

function loadCell(sheet: Excel.Worksheet, { row, column }: CellPosition): Excel.Range {
  const cell = sheet.getCell(row, column);
  cell.load("formulas");
  return cell;
}
