import { execFileSync } from "node:child_process";
import path from "node:path";

/** A workbook to calculate formulas in: what its names stand for, and its sheets' cells by address. */
export interface Workbook {
  readonly names: Readonly<Record<string, string>>;
  readonly sheets: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
}

/** What IronCalc, a spreadsheet that shares no code with ours, shows for each formula. */
export function recalculated(workbook: Workbook, formulas: readonly string[]): string[] {
  const output = execFileSync(process.execPath, [path.join(__dirname, "ironCalcWorkbook.mjs")], {
    input: JSON.stringify({ ...workbook, formulas }),
    encoding: "utf8",
  });
  return JSON.parse(output) as string[];
}
