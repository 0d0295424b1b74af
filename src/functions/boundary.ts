import { CalculationError } from "../finance/calculationError";
import { AnswerWithErrors } from "./answerWithErrors";
import { functionError } from "./functionError";

const { associate } = CustomFunctions;

/** The error Excel shows for something thrown; only #VALUE! and #N/A carry a message there. */
function excelError(thrown: unknown): CustomFunctions.Error {
  const { error, message } = functionError(thrown);
  const isShown = error === "#VALUE!" || error === "#N/A";
  return new CustomFunctions.Error(error as CustomFunctions.ErrorCode, isShown ? message : undefined);
}

/** An answer with the cells that have none turned into Excel's errors, in place; all others are left as they are. */
function withExcelErrors(answer: unknown): unknown {
  if (!(answer instanceof AnswerWithErrors)) return answer;
  for (const row of answer) {
    row.forEach((cell, column) => {
      if (cell instanceof CalculationError) row[column] = excelError(cell);
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
      throw excelError(thrown);
    }
  });
}

// The build adds a call of CustomFunctions.associate behind each function. This module comes first in the
// bundle, so that each of them passes here and the functions themselves know nothing of Excel's errors.
Object.assign(CustomFunctions, { associate: associateGuarded });
