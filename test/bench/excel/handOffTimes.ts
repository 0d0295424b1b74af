import { handOff } from "../../../src/excel/handOff";
import type { Functions } from "../../../src/handoff/twin";
import type { WorkbookWithFunctions } from "../../excel/workbookWithFunctions";

/** As many cells in a request as the product reads and writes. */
const most = { read: 10_000, written: 4_000 };

export interface Conversion {
  readonly ms: number;
  readonly compared: number;
  /** Of the copy. */
  readonly sheetId: string;
}

/** Makes a copy of Sheet1 with LAMBDA formulas in place of ours. */
export async function convert(functions: Functions): Promise<Conversion> {
  const start = performance.now();
  const made = await handOff({ mode: "lambda", functions, noteOn: (formula) => formula });
  const ms = performance.now() - start;
  if (made.kind !== "made" || !made.sheets[0] || made.differing.length > 0)
    throw new Error("There is no copy, or it differs from its original.");
  return { ms, compared: made.compared, sheetId: made.sheets[0].id };
}

/**
 * The same requests without conversion: reads the sheet's cells, copies the sheet, enters ready-made formulas in the
 * copy, waits until all is calculated and reads them again.
 */
export async function copyWithout(
  formulas: readonly (readonly string[])[],
  excel: WorkbookWithFunctions,
): Promise<number> {
  const columns = formulas[0]?.length ?? 0;
  const start = performance.now();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const readAll = async (
      of: Excel.Worksheet,
      first: number,
      width: number,
      cells: number,
      what: string,
    ) => {
      const rows = Math.floor(cells / width);
      for (let row = 0; row < formulas.length; row += rows) {
        of.getRangeByIndexes(row, first, Math.min(rows, formulas.length - row), width).load(what);
        await context.sync();
      }
    };
    await readAll(sheet, 0, columns + 1, most.read, "formulas,values");
    const copy = sheet.copy("End");
    await context.sync();
    const rows = most.written / columns;
    for (let row = 0; row < formulas.length; row += rows) {
      const portion = formulas.slice(row, row + rows) as string[][];
      copy.getRangeByIndexes(row, 1, portion.length, columns).formulas = portion;
      await context.sync();
    }
    await excel.settled();
    await readAll(copy, 1, columns, most.written, "values");
  });
  return performance.now() - start;
}
