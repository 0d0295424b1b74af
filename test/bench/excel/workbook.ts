import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "../../excel/workbookWithFunctions";

/** Acts in a new workbook that knows our functions, by genuine Office.js and its genuine custom functions runtime. */
export async function inWorkbook<T>(
  act: (excel: WorkbookWithFunctions) => Promise<T>,
  latencyMs = 0,
): Promise<T> {
  const excel = openWorkbookWithFunctions({ latencyMs });
  try {
    return await act(excel);
  } finally {
    excel.close();
  }
}
