import type { WorkbookWithFunctions } from "../../excel/workbookWithFunctions";

/** A sheet of the workbench has 5,000 rows or more; as many formulas stand in four columns beside their inputs. */
const mostRows = 5_000;

/** How a formula is written for each of four columns, from the address of its row's input. */
export type FourFormulas = readonly [FormulaOf, FormulaOf, FormulaOf, FormulaOf];
type FormulaOf = (input: string) => string;

/** Four functions of ours with one input each, and the same arithmetic in functions and operators of Excel's own. */
export const ours: FourFormulas = [
  (input) => `=ROI.GAP(${input},0.6)`,
  (input) => `=ROI.SHORTFALL(${input},1000)`,
  (input) => `=ROI.REQUIRED(${input},0.4)`,
  (input) => `=CAPEX.GROWTH(100,${input}+100)`,
];
export const builtIn: FourFormulas = [
  (input) => `=${input}-0.6`,
  (input) => `=1000-${input}`,
  (input) => `=${input}*1/(1-0.4)`,
  (input) => `=RRI(1,100,${input}+100)`,
];

export type FormulaSheet = ReturnType<typeof formulaSheet>;

/** Enters formulas or values in a range of Sheet1 and waits until all is calculated. */
export type EnterCells = (
  address: string,
  contents: readonly (readonly (string | number)[])[],
) => Promise<void>;

/** So many formulas on Sheet1: the address of their inputs and their own, and what goes into each. */
export function formulaSheet(count: number, formulas: FourFormulas) {
  const columns = Math.min(count, formulas.length);
  const rows = count / columns;
  if (!Number.isInteger(rows) || rows > mostRows)
    throw new Error(`${count} formulas do not fill whole rows.`);
  return {
    inputs: `A1:A${rows}`,
    cells: `B1:${"BCDE".charAt(columns - 1)}${rows}`,
    inputsAt: (time: number) => Array.from({ length: rows }, (_, row) => [time + (row + 1) / 10_000]),
    formulas: Array.from({ length: rows }, (_, row) =>
      formulas.slice(0, columns).map((formula) => formula(`$A${row + 1}`)),
    ),
  };
}

/** Does it in a workbook without a window. */
export async function enter(
  excel: WorkbookWithFunctions,
  ...[address, contents]: Parameters<EnterCells>
): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = contents as string[][];
    await context.sync();
  });
  await excel.settled();
}

/** What cells of Sheet1 show. */
export function shown(address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("values");
    await context.sync();
    return range.values.flat();
  });
}
