import { IFunctionService } from "@univerjs/engine-formula";
import type { ArgumentCounts } from "../formulas/formulaRefusal";
import type { Spreadsheet } from "./types";

/** By Microsoft's pages of these functions: Univer 0.25.1 counts their arguments otherwise. */
const excelCounts: Readonly<Record<string, { least: number; most: number }>> = {
  CELL: { least: 1, most: 2 },
  ODDLYIELD: { least: 7, most: 8 },
  REGEXEXTRACT: { least: 2, most: 4 },
  REGEXREPLACE: { least: 3, most: 5 },
  RRI: { least: 3, most: 3 },
  SHEETS: { least: 0, most: 1 },
};

/** "Arguments in a function" on Microsoft's page "Excel specifications and limits". */
export const mostArguments = 255;

/** How many arguments each function of the spreadsheet takes in Excel, those of the add-in included. */
export function argumentCountsOf({ injector }: Pick<Spreadsheet, "injector">): ArgumentCounts {
  const functions = injector.get(IFunctionService);
  return (name) => {
    const { minParams = -1, maxParams = -1 } = functions.getExecutor(name) ?? {};
    // Univer writes -1 for what it does not check.
    const counted = { least: minParams, most: maxParams < 0 ? mostArguments : maxParams };
    return minParams < 0 ? undefined : (excelCounts[name] ?? counted);
  };
}
