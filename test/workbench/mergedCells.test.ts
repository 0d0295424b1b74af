import { load, loadItems } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

interface Row {
  readonly name: string;
  readonly act: (range: Excel.Range) => void;
  readonly areas: string[];
}

const rows: Row[] = [
  { name: "merge", act: (range) => range.merge(), areas: ["Sheet1!A1:B2"] },
  { name: "merge across", act: (range) => range.merge(true), areas: ["Sheet1!A1:B1", "Sheet1!A2:B2"] },
  { name: "merge again", act: (range) => (range.merge(true), range.merge()), areas: ["Sheet1!A1:B2"] },
  { name: "unmerge", act: (range) => (range.merge(), range.unmerge()), areas: [] },
  { name: "clear of all", act: (range) => (range.merge(), range.clear()), areas: [] },
  {
    name: "clear of the contents",
    act: (range) => (range.merge(), range.clear("Contents")),
    areas: ["Sheet1!A1:B2"],
  },
];

test.each(["All", "Formats"] as const)("a clear of %s leaves merged cells elsewhere", async (what) => {
  const areas = await harness.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").merge();
    sheet.getRange("A1").select();
    sheet.getRange("B1:C2").format.fill.color = "#FFFF00";
    sheet.getRange("B1:C2").clear(what);
    return loadItems(sheet.getRange().getMergedAreasOrNullObject().areas, "address");
  });
  expect(areas).toEqual([["Sheet1!A1:A2"]]);
});

test.each(rows)("$name", async ({ act, areas }) => {
  const found = await harness.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    act(sheet.getRange("A1:B2"));
    const merged = sheet.getRange("A1:D9").getMergedAreasOrNullObject();
    const row = sheet.getRange("A1:D1").getMergedAreasOrNullObject();
    await context.sync();
    const { isNullObject } = merged;
    if (isNullObject) return [row.isNullObject];
    const { areas: ranges } = sheet.getRange().getMergedAreasOrNullObject();
    return [await loadItems(ranges, "address")];
  });
  expect(found).toEqual(areas.length > 0 ? [areas.map((address) => [address])] : [true]);
});

test("merged cells keep what is in the first", async () => {
  const values = await harness.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.values = [[1, 2]];
    range.merge();
    return load(range, "values");
  });
  expect(values).toEqual([[[1, ""]]]);
});
