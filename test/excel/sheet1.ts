import type { Target } from "../../src/excel/host/target";
import { selectedCell } from "../../src/excel/read/selection";

/** Selects a range of Sheet1 and takes its first cell as the target. */
export async function targetAt(address: string): Promise<Target> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
    await context.sync();
  });
  return selectedCell();
}

/** Loads something of a range of Sheet1, or of another sheet. */
export function rangeOf(address: string, properties: string[], sheet = "Sheet1"): Promise<Excel.Range> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    context.load(range, properties);
    await context.sync();
    return range;
  });
}

/** Writes to a range of Sheet1, or of another sheet. */
export function enter(address: string, contents: unknown[][], sheet = "Sheet1"): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = contents;
    await context.sync();
  });
}
