import { isExcelApi } from "../office/openExcel";

/** Tells the product's code, which asks the global Office, that this Excel has ExcelApi 1.1 to 1.minor. */
export function haveExcelApi(minor: number): void {
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: isExcelApi(minor) } } } });
}
