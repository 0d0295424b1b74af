import { CellError } from "../finance/calculationError";
import { mayHaveErrors } from "./answerWithErrors";
import { functionError, type FunctionError } from "./functionError";

const { associate } = CustomFunctions;

/** The error Excel shows for something thrown; it shows the message of #VALUE! and #N/A alone, the workbench of all. */
function excelError({ error, message }: FunctionError): CustomFunctions.Error {
  return new CustomFunctions.Error(error as CustomFunctions.ErrorCode, message);
}

/** An answer with the cells that have none turned into Excel's errors, in place; all others are left as they are. */
function withExcelErrors(answer: unknown): unknown {
  if (!mayHaveErrors(answer)) return answer;
  // Cells of a range mostly have the same error, and to make one takes long.
  const errors = new Map<string, CustomFunctions.Error>();
  const errorOf = (cell: CellError) => {
    const found = functionError(cell);
    // A divisor has the same message for 0, which is #DIV/0!, and for less, which is #NUM!.
    const key = found.error + found.message;
    let known = errors.get(key);
    if (!known) errors.set(key, (known = excelError(found)));
    return known;
  };
  for (const row of answer) {
    row.forEach((cell, column) => {
      if (cell instanceof CellError) row[column] = errorOf(cell);
    });
  }
  return answer;
}

/** Registers a function with Excel so that whatever it throws leaves as an Excel error. */
function associateGuarded(id: string, calculate: (...args: unknown[]) => unknown): void {
  associate(id, (...args: unknown[]) => {
    try {
      return withExcelErrors(calculate(...args));
    } catch (thrown) {
      throw excelError(functionError(thrown));
    }
  });
}

// The build adds a call of CustomFunctions.associate behind each function. This module comes first in the
// bundle, so that each of them passes here and the functions themselves know nothing of Excel's errors.
Object.assign(CustomFunctions, { associate: associateGuarded });
