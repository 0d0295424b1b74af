/** Tells the product's code, which asks the global Office, that this Excel has ExcelApi 1.1 to 1.minor. */
export function haveExcelApi(minor: number): void {
  const isSetSupported = (name: string, version: string) =>
    name === "ExcelApi" && Number(version.split(".")[1]) <= minor;
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
}
