import type { Spreadsheet } from "./types";

export type FormulaResult = number | string | boolean | null | readonly (readonly unknown[])[];

/** The value of a formula that is in no cell. */
export async function evaluate(
  { api, workbook }: Spreadsheet,
  sheetId: string,
  formula: string,
): Promise<FormulaResult> {
  const unitId = workbook.getId();
  // Below the last row: a custom function has the cell calculated again from which it was called.
  const row = workbook.getSheetBySheetId(sheetId)?.getMaxRows() ?? 0;
  const results = await api
    .getFormula()
    .executeFormulas({ [unitId]: { [sheetId]: { [row]: { 0: [formula] } } } });
  return results[unitId]?.[sheetId]?.[row]?.[0]?.[0]?.value ?? null;
}
