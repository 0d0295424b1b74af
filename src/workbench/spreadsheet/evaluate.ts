import type { Spreadsheet } from "./spreadsheet";

export type FormulaResult = number | string | boolean | null | readonly (readonly unknown[])[];

/** The value of a formula that is in no cell. */
export async function evaluate(
  { api, workbook }: Spreadsheet,
  sheetId: string,
  formula: string,
): Promise<FormulaResult> {
  const unitId = workbook.getId();
  const results = await api
    .getFormula()
    .executeFormulas({ [unitId]: { [sheetId]: { 0: { 0: [formula] } } } });
  return results[unitId]?.[sheetId]?.[0]?.[0]?.[0]?.value ?? null;
}
