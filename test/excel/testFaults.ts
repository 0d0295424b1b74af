import type { ExcelPlatform } from "../../src/workbench/excelPlatform";
import { tryFaults, type Operation } from "./faultCases";
import { noWaitForLostAnswers } from "./noWaitForLostAnswers";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

/**
 * Tests each operation under two faults a request, and those that are named stopped after each of their actions; the long
 * form tries many more (test/soak). On the strict platform, unless another is given.
 */
export function testFaults(
  operations: readonly Operation[],
  stoppedEverywhere: readonly string[] = [],
  platform: Partial<ExcelPlatform> = {},
): void {
  // Many workbooks are opened, and a machine may have much else to do.
  jest.setTimeout(180_000);

  let excel: WorkbookWithFunctions;
  beforeEach(() => {
    excel = openWorkbookWithFunctions({ platform });
    noWaitForLostAnswers(excel);
  });
  afterEach(() => excel.close());

  const numbered = operations.map((operation, seed) => ({ ...operation, seed }));

  test.each(numbered)(
    "$name: complete or as before under faults, and it says which (seed $seed)",
    async (operation) => {
      const { tried, wrong } = await tryFaults(excel, operation, {
        stops: stoppedEverywhere.includes(operation.name) ? Infinity : 1,
        others: "inTurn",
        seed: operation.seed,
      });
      expect(wrong).toEqual([]);
      expect(tried).toBeGreaterThan(3);
    },
  );
}
