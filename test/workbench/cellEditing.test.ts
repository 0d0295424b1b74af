import { load } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

const delayed = { delayForCellEdit: true };

const write = (options: Excel.RunOptions, value: string) =>
  harness.Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]];
    await context.sync();
  });

const valueOfA1 = () =>
  harness.workbook.getSheetByName("Sheet1")?.getRange("A1").getCellData()?.v ?? "nothing";

/** Lets everything happen that is not held back. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 50));

test("while a cell is being edited a request is refused, and changes nothing", async () => {
  harness.cellEditing.begin();
  await expect(write({}, "new")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  expect(valueOfA1()).toBe("nothing");
  harness.cellEditing.end();
  await write({}, "new");
  expect(valueOfA1()).toBe("new");
});

test("one that only reads is refused as well", async () => {
  harness.cellEditing.begin();
  const read = harness.Excel.run((context) => load(context.workbook.worksheets.getItem("Sheet1"), "name"));
  await expect(read).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
});

test("with delayForCellEdit requests wait, in their order, until the edit has ended", async () => {
  harness.cellEditing.begin();
  const done: string[] = [];
  const first = write(delayed, "first").then(() => done.push("first"));
  const second = write(delayed, "second").then(() => done.push("second"));
  await aWhile();
  expect([done, valueOfA1()]).toEqual([[], "nothing"]);
  harness.cellEditing.end();
  await Promise.all([first, second]);
  expect([done, valueOfA1()]).toEqual([["first", "second"], "second"]);
});

test("a cell opened again before the request could go on makes it wait again", async () => {
  harness.cellEditing.begin();
  let isDone = false;
  const writing = write(delayed, "new").then(() => (isDone = true));
  await aWhile();
  harness.cellEditing.end();
  harness.cellEditing.begin();
  await aWhile();
  expect([isDone, valueOfA1()]).toEqual([false, "nothing"]);
  harness.cellEditing.end();
  await writing;
  expect(valueOfA1()).toBe("new");
});

test("a cell opened between two requests of a batch holds back the second", async () => {
  const done: string[] = [];
  const batch = harness.Excel.run(delayed, async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    await load(range, "values");
    harness.cellEditing.begin();
    setTimeout(() => {
      done.push(`closed over ${valueOfA1()}`);
      harness.cellEditing.end();
    }, 50);
    range.values = [["new"]];
    await context.sync();
    done.push("written");
  });
  await batch;
  expect(done).toEqual(["closed over nothing", "written"]);
});
