import { dataVersion } from "../../data/version";

/**
 * The version of the data built into the functions: the article's date and that of the company figures.
 * @customfunction CAPEX.VERSION
 * @returns {string} Text such as 2026-02-07/2026-04-29.
 * @formula article date / company figures as of
 * @errors None.
 * @example =CAPEX.VERSION() -> 2026-02-07/2026-04-29
 * @source The data sets themselves.
 */
export function version(): string {
  return dataVersion;
}
