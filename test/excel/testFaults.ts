import { tryFaults, type Operation } from "./faultCases";
import { limits } from "./faultLimits";

import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

/** Tests each operation under two faults a request; the long form tries many (test/soak). */
export function testFaults(operations: readonly Operation[]): void {
  // Many workbooks are opened, and a machine may have much else to do.
  jest.setTimeout(180_000);

  let excel: WorkbookWithFunctions;
  beforeEach(() => {
    excel = openWorkbookWithFunctions();
    limits.excel = excel;
  });
  afterEach(() => excel.close());

  const numbered = operations.map((operation, seed) => ({ ...operation, seed }));

  test.each(numbered)(
    "$name: complete or as before under faults, and it says which (seed $seed)",
    async (operation) => {
      const { tried, wrong } = await tryFaults(excel, operation, {
        stops: 1,
        others: "inTurn",
        seed: operation.seed,
      });
      expect(wrong).toEqual([]);
      expect(tried).toBeGreaterThan(3);
    },
  );
}
