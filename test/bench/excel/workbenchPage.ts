import type { Browser } from "playwright-core";
import "../../../src/workbench/workbench";
import { openWorkbench } from "../../browser/openWorkbench";
import type { EnterCells } from "./formulas";

/** Acts in the workbench's page of a browser, by the pane's Office.js. */
export async function inWorkbenchPage<T>(
  browser: Browser,
  act: (enter: EnterCells) => Promise<T>,
): Promise<T> {
  const workbench = await openWorkbench(browser);
  const { page, pane } = workbench;
  try {
    return await act(async (address, contents) => {
      await pane.evaluate(
        ([at, cells]) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Sheet1").getRange(at as string).formulas =
              cells as string[][];
            await context.sync();
          }),
        [address, contents] as const,
      );
      await page.evaluate(() => window.workbench.settled());
    });
  } finally {
    workbench.close();
  }
}
