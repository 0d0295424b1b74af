import { calculateCells, heldBy, insertAndUndo } from "../excel/load";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "../excel/workbookWithFunctions";
import { record } from "./report";

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

/** What a heap may differ by for no reason of ours: caches of the spreadsheet that have a limit fill up to it. */
const heapTolerance = 25;

test("1,000 insertions and undos leave nothing behind", async () => {
  // The first ones load what stays loaded, and fill the spreadsheet's caches.
  await insertAndUndo(excel, 200);
  const before = await heldBy(excel);
  await insertAndUndo(excel, 1000);
  const after = await heldBy(excel);
  const told = ({ trackedObjects, undoSteps, heapMegabytes, workbook: { names, sheets } }: typeof before) =>
    `${trackedObjects} tracked objects, ${names.length} names, ${sheets.length} sheets, ${undoSteps} undo steps, ${heapMegabytes.toFixed(1)} MB`;
  record("Insertions and undos in a row", "1,000", `before ${told(before)}; after ${told(after)}`);
  expect(after.workbook).toEqual(before.workbook);
  expect(after.trackedObjects).toBe(before.trackedObjects);
  expect(after.undoSteps).toBeLessThanOrEqual(before.undoSteps);
  expect(after.heapMegabytes - before.heapMegabytes).toBeLessThan(heapTolerance);
});

test("20,000 cells of our functions calculate", async () => {
  const start = Date.now();
  const wrong = await calculateCells(excel, 20_000);
  record(
    "Cells of our functions in one workbook",
    "20,000",
    `${wrong} wrong, in ${Math.round((Date.now() - start) / 1000)} s`,
  );
  expect(wrong).toBe(0);
});
