import { dataVersion } from "../../data/version";

/**
 * The version of the data built into the functions: the article's date and that of the company figures.
 * @customfunction CAPEX.VERSION
 * @summary Version of the data
 * @returns {string} Text such as 2026-02-07/2026-07-30.
 * @units result: text
 * @formula article date / company figures as of
 * @example =CAPEX.VERSION() -> 2026-02-07/2026-07-30
 * @source The data sets themselves.
 * @explanation The built-in data are of {result}: the article's date and that of the company figures.
 */
export function version(): string {
  return dataVersion;
}
