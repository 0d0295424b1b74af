import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

/** Handlers run after the message, not within it. */
const handled = () => new Promise((resolve) => setTimeout(resolve, 20));

test("a selection made in the grid reaches the handlers of the workbook, of all worksheets and of its own", async () => {
  const events: string[] = [];
  await harness.Excel.run(async ({ workbook }) => {
    workbook.onSelectionChanged.add(async () => void events.push("workbook"));
    workbook.worksheets.onSelectionChanged.add(async ({ address }) => void events.push(`all ${address}`));
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.load("id");
    sheet.onSelectionChanged.add(async ({ address }) => void events.push(`sheet ${address}`));
    await workbook.context.sync();
  });
  harness.workbook.getActiveSheet().getRange("B2:C3").activate();
  await handled();
  expect(events.sort()).toEqual(["all B2:C3", "sheet B2:C3", "workbook"]);
});

test("a selection made by the add-in raises the event too, but the same selection again does not", async () => {
  const events: string[] = [];
  await harness.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(async ({ address }) => void events.push(address));
    await context.sync();
    const range = worksheets.getItem("Sheet1").getRange("D4");
    range.select();
    range.select();
    await context.sync();
  });
  await handled();
  expect(events).toEqual(["D4"]);
});

test("another active sheet raises onActivated, and the selection there is another", async () => {
  const events: unknown[] = [];
  await harness.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const plan = worksheets.add("Plan");
    plan.load("id");
    worksheets.onActivated.add(async ({ worksheetId }) => void events.push(["activated", worksheetId]));
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      events.push(["selected", worksheetId, address]);
    });
    await context.sync();
    plan.activate();
    await context.sync();
    await handled();
    expect(events).toEqual([
      ["activated", plan.id],
      ["selected", plan.id, "A1"],
    ]);
  });
});

test("a calculation raises onCalculated for each sheet that has new results", async () => {
  const events: unknown[] = [];
  const ids = await harness.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [plan, sheet] = [worksheets.add("Plan"), worksheets.getItem("Sheet1")];
    worksheets.onCalculated.add(async ({ worksheetId, address }) => {
      events.push([worksheetId, address]);
    });
    plan.load("id");
    sheet.load("id");
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B2:C2").formulas = [["=A1+1", "=A1+2"]];
    plan.getRange("D4").formulas = [["=Sheet1!B2"]];
    await context.sync();
    return [sheet.id, plan.id];
  });
  await harness.settled();
  await handled();
  expect(events).toEqual([
    [ids[0], "B2:C2"],
    [ids[1], "D4"],
  ]);
});

test("a removed handler is not called", async () => {
  const events: string[] = [];
  await harness.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handler = worksheets.onSelectionChanged.add(async ({ address }) => void events.push(address));
    await context.sync();
    handler.remove();
    await context.sync();
  });
  harness.workbook.getActiveSheet().getRange("B2").activate();
  await handled();
  expect(events).toEqual([]);
});

test("where selections are not reported, an activated sheet still is", async () => {
  harness.close();
  harness = openExcel({ platform: { selectionEvents: false } });
  const events: string[] = [];
  await harness.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const plan = worksheets.add("Plan");
    context.workbook.onSelectionChanged.add(async () => void events.push("workbook"));
    worksheets.onSelectionChanged.add(async ({ address }) => void events.push(address));
    worksheets.onActivated.add(async () => void events.push("activated"));
    await context.sync();
    plan.activate();
    plan.getRange("B2").select();
    await context.sync();
    await handled();
  });
  expect(events).toEqual(["activated"]);
});
