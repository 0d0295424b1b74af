import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { Calculation } from "../../src/workbench/spreadsheet/calculation";
import { recalculateCellsAtOnce } from "../../src/workbench/spreadsheet/recalculateCells";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
let calculation: Calculation;
beforeAll(async () => {
  harness = openExcel();
  calculation = new Calculation(harness.spreadsheet);
  harness.workbook.getActiveSheet().getRange("A1").setFormula("=1+1");
  await calculation.whenIdle();
});
afterEach(() => calculation.whenIdle());
afterAll(() => {
  calculation.dispose();
  harness.close();
});

function recalculate(): void {
  const sheetId = harness.workbook.getActiveSheet().getSheetId();
  recalculateCellsAtOnce(harness.spreadsheet, [{ sheetId, row: 0, column: 0 }]);
}

test("whoever waits until none runs goes on waiting where another who waited has begun the next", async () => {
  recalculate();
  const found = await Promise.all(
    [1, 2, 3].map(() =>
      calculation.whenNoneRuns(() => {
        const { isIdle } = calculation;
        recalculate();
        return isIdle;
      }),
    ),
  );
  expect(found).toEqual([true, true, true]);
});

test("a calculation that tells that it was stopped runs until it is over", async () => {
  recalculate();
  const { commands } = harness.spreadsheet;
  const functionsExecutedState = FormulaExecutedStateType.STOP_EXECUTION;
  commands.syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, { functionsExecutedState });
  expect(calculation.isIdle).toBe(false);
});
