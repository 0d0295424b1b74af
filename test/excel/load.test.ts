import { calculateCells, heldBy, insertAndUndo } from "./load";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

// Many workbooks are opened, and a machine may have much else to do.
jest.setTimeout(180_000);

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

test("20 insertions and undos leave nothing in the workbook and nothing tracked", async () => {
  // The first ones load what stays loaded.
  await insertAndUndo(excel, 10);
  const before = await heldBy(excel);
  await insertAndUndo(excel, 20);
  const after = await heldBy(excel);
  expect(after.workbook).toEqual(before.workbook);
  expect(after.trackedObjects).toBe(before.trackedObjects);
  expect(after.undoSteps).toBeLessThanOrEqual(before.undoSteps);
});

test("2,000 cells of our functions calculate, each to its own value", async () => {
  expect(await calculateCells(excel, 2000)).toBe(0);
});
