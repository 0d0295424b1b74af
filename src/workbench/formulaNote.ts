import { IFunctionService } from "@univerjs/engine-formula";
import { isExcelFunction } from "./formulas/excelFunctions";
import { readFormula } from "./formulas/readFormula";
import type { Worksheet } from "./officeHost/workbook/worksheet";
import type { PageWords } from "./pageWords";
import { enteredFormula } from "./spreadsheet/enteredFormula";
import { CircularNameError } from "./spreadsheet/patches/circularNames";
import { isCircular } from "./spreadsheet/patches/circularReferences";
import { EndlessCallError } from "./spreadsheet/patches/endlessFunctions";
import { failureAt } from "./spreadsheet/patches/failedFormulas";
import { unreadPart } from "./spreadsheet/patches/unreadReferences";

/**
 * What is to be said of a formula in a cell: why Excel does not take it, that it depends on itself, that it
 * failed, or what of it the workbench cannot calculate though Excel can. Empty where there is nothing to say.
 */
export function formulaNote({ cells, Id }: Worksheet, row: number, column: number, words: PageWords): string {
  const formula = cells.formula(row, column);
  if (typeof formula !== "string" || !formula.startsWith("=") || formula.length === 1) return "";
  const cell = { sheetId: Id, row, column };
  const isText = cells.value(row, column) === formula;
  const { refusal } = enteredFormula(cells.spreadsheet, cell, formula);
  if (refusal) return (isText ? words.keptAsText : words.notTaken).replace("{reason}", words[refusal]);
  if (isText) return "";
  if (isCircular(cells.spreadsheet, cell)) return words.circular;
  const failure = failureAt(cells.spreadsheet, cell);
  if (failure instanceof CircularNameError) return words.circularName;
  if (failure instanceof EndlessCallError) return words.endless.replace("{function}", failure.functionName);
  if (failure) return words.failed;
  const part = unreadPart(formula);
  const uncalculated = part
    ? words[part]
    : cells.valueType(row, column) === "Error" && unknownCall(cells.spreadsheet, formula);
  return uncalculated ? words.notCalculated.replace("{part}", uncalculated) : "";
}

/** A function of Excel's that a formula calls and the spreadsheet does not have. */
function unknownCall({ injector }: Worksheet["cells"]["spreadsheet"], formula: string): string | undefined {
  const functions = injector.get(IFunctionService);
  const names = readFormula(formula).calls.map(({ name }) => name);
  return names.find((name) => !functions.hasExecutor(name) && isExcelFunction(name));
}
