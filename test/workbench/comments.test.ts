import { load, loadItems } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

type Act<T> = (sheet: Excel.Worksheet) => Promise<T>;

const run = <T>(act: Act<T>) =>
  harness.Excel.run((context) => act(context.workbook.worksheets.getItem("Sheet1")));
const contents = (sheet: Excel.Worksheet) => loadItems(sheet.comments, "content");

test("comments are listed by their cells, and their words can be changed in a later request", async () => {
  const seen = await run(async (sheet) => {
    const later = sheet.comments.add("Sheet1!B2", "later");
    sheet.comments.add(sheet.getRange("A1"), "first");
    const listed = await contents(sheet);
    const [address] = await load(later.getLocation(), "address");
    later.content = "changed";
    return [listed, address, await contents(sheet)];
  });
  expect(seen).toEqual([[["first"], ["later"]], "Sheet1!B2", [["first"], ["changed"]]]);
});

test("comments are copied with their sheet, and deleted and undone one at a time", async () => {
  const seen = await run(async (sheet) => {
    const comment = sheet.comments.add("A1", "why");
    const copy = sheet.copy("End");
    await sheet.context.sync();
    comment.delete();
    const left = [await contents(sheet), await contents(copy)];
    harness.workbook.undo();
    return [...left, await contents(sheet)];
  });
  expect(seen).toEqual([[], [["why"]], [["why"]]]);
});

const refusals: { name: string; code: string; act: (sheet: Excel.Worksheet) => unknown }[] = [
  {
    name: "a second comment on a cell",
    code: "InvalidOperation",
    act: ({ comments }) => [comments.add("A1", "one"), comments.add("A1", "two")],
  },
  {
    name: "a comment on several cells",
    code: "InvalidArgument",
    act: ({ comments }) => comments.add("A1:A2", "x"),
  },
  { name: "an empty comment", code: "InvalidArgument", act: ({ comments }) => comments.add("A1", "") },
  {
    name: "a comment on a protected sheet",
    code: "AccessDenied",
    act: (sheet) => {
      sheet.protection.protect();
      sheet.comments.add("A1", "x");
    },
  },
  {
    name: "a comment that is not there",
    code: "ItemNotFound",
    act: ({ comments }) => comments.getItem("x").load("content"),
  },
];

test.each(refusals)("$name is refused: $code", async ({ code, act }) => {
  const refused = run(async (sheet) => {
    act(sheet);
    await sheet.context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});
