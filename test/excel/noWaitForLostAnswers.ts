import { answerLimits } from "../../src/excel/host/run";
import type { ExcelHarness } from "../office/openExcel";

const { askAfterMs } = answerLimits;

/** Shortens the product's time limit where an answer will not come, so that a test need not wait for it. */
export function noWaitForLostAnswers(excel: ExcelHarness): void {
  Object.defineProperty(answerLimits, "askAfterMs", {
    get: () => (excel.faults.isNextUnanswered ? 40 : askAfterMs),
    configurable: true,
  });
}
