import { handOff } from "../../../src/excel/handoff/handOff";
import type { Functions } from "../../../src/handoff/lambda";
import type { RequestBatch } from "../../../src/workbench/officeHost/protocol/protocol";
import type { WorkbookWithFunctions } from "../../excel/workbookWithFunctions";

export interface Conversion {
  readonly ms: number;
  readonly compared: number;
  /** Of the copy. */
  readonly sheetId: string;
}

/** Makes a copy of Sheet1 with LAMBDA formulas in place of ours. */
export async function convert(functions: Functions): Promise<Conversion> {
  const start = performance.now();
  const made = await handOff({ mode: "lambda", functions, noteOn: (formula) => formula });
  const ms = performance.now() - start;
  if (made.kind !== "made" || !made.sheets[0] || made.differing.length > 0)
    throw new Error("There is no copy, or it differs from its original.");
  return { ms, compared: made.compared, sheetId: made.sheets[0].id };
}

/** Has requests of a hand-off carried out again in another workbook; returns milliseconds. */
export async function repeat(
  requests: readonly RequestBatch[],
  madeSheetId: string,
  excel: WorkbookWithFunctions,
): Promise<number> {
  const before = new Set(sheetIds(excel));
  const start = performance.now();
  for (const request of requests) {
    const copyId = sheetIds(excel).find((id) => !before.has(id)) ?? madeSheetId;
    // A copy has another id each time.
    const text = JSON.stringify(request).replaceAll(madeSheetId, copyId);
    const { Error: failed } = await excel.answer(JSON.parse(text) as RequestBatch);
    if (failed) throw new Error(`A repeated request failed: ${failed.Message}`);
  }
  return performance.now() - start;
}

function sheetIds({ workbook }: WorkbookWithFunctions): string[] {
  return workbook.getSheets().map((sheet) => sheet.getSheetId());
}
