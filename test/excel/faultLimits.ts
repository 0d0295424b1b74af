import type { ExcelHarness } from "../office/openExcel";

/** Stands in for the product's time limit: where an answer will not come, a test need not wait for it. */
export const limits = {
  excel: undefined as ExcelHarness | undefined,
  get answerLimitMs() {
    return limits.excel?.faults.isNextUnanswered ? 40 : 30_000;
  },
};
