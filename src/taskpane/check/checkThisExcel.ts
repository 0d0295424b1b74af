import type { Language } from "../../data/language";
import { dataVersion } from "../../data/version";
import { checkExcel, type CheckedStep } from "../../excel/check/checkExcel";
import { checksOf } from "../../excel/check/checks";
import { readEnvironment, type ExcelEnvironment } from "../../excel/check/environment";
import type { ProgressOptions } from "../../excel/host/progress";
import { exampleCells } from "../../functions/exampleResult";
import { defaultOptions } from "../../tables/options";
import { sheetsOf } from "../../tables/sheetsOf";
import { catalogueItem } from "../catalogue";
import { loadFunctionDocs } from "../functionDocs";
import { functionModules } from "../functionModules";
import { listedTables } from "../tables/listedTables";

/** What an Excel was found to do. */
export interface CheckedExcel {
  readonly addIn: { readonly version: string; readonly dataVersion: string };
  readonly environment: ExcelEnvironment;
  readonly steps: readonly CheckedStep[];
  readonly milliseconds: number;
}

/** How much is checked: every table, or as many as show that tables work. */
export type CheckExtent = "all" | "short";

/** Of the short form: one whose cells have names, one with a chart, and one that becomes an Excel Table. */
const shortTables = ["baseline", "projection", "watchlist"];

/** Checks this Excel with all that the add-in has. */
export async function checkThisExcel(
  language: Language,
  watch: ProgressOptions<"checking">,
  extent: CheckExtent = "all",
): Promise<CheckedExcel> {
  const start = Date.now();
  const docs = await loadFunctionDocs(language);
  const listed = listedTables.filter(({ id }) => extent === "all" || shortTables.includes(id));
  const checks = checksOf({
    examples: docs
      .flatMap(({ examples }) => examples)
      .map(({ formula, result }) => ({ formula, cells: exampleCells(result) })),
    tables: listed.map(({ id }) => ({
      id,
      sheets: sheetsOf(catalogueItem(id), { ...defaultOptions, language }),
    })),
    functions: functionModules,
  });
  const environment = await readEnvironment();
  const steps = await checkExcel(checks, watch);
  return {
    addIn: { version: addInVersion, dataVersion },
    environment,
    steps,
    milliseconds: Date.now() - start,
  };
}
