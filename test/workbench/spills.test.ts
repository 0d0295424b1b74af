import { load } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

/** With =SEQUENCE(2,2) in B2, or the formula given, which spills to C3. */
const rows: { name: string; why: string; formula?: string; address: string; expected: boolean | null }[] = [
  { name: "the whole spill", why: "all cells have its border", address: "B2:C3", expected: true },
  { name: "its first cell", why: "the formula's own cell has it too", address: "B2", expected: true },
  { name: "its last cell", why: "where no formula is", address: "C3", expected: true },
  { name: "cells around it", why: "some have it and some do not", address: "A1:D4", expected: null },
  { name: "a row across its edge", why: "one cell has it", address: "C3:E3", expected: null },
  { name: "cells beside it", why: "none has it", address: "D2:E3", expected: false },
  {
    name: "a spill of one cell",
    why: "looks like any formula",
    formula: "=SEQUENCE(1)",
    address: "B2",
    expected: false,
  },
  {
    name: "a formula of one value",
    why: "does not spill",
    formula: "=1+1",
    address: "B2:C3",
    expected: false,
  },
];

test.each(rows)("hasSpill of $name: $why", async ({ formula = "=SEQUENCE(2,2)", address, expected }) => {
  await harness.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2").formulas = [[formula]];
    expect(await load(sheet.getRange(address), "hasSpill")).toEqual([expected]);
  });
});

test("a spill that something stands in the way of has no border, and one beside another counts as well", async () => {
  await harness.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C2").formulas = [["=SEQUENCE(2)", "=SEQUENCE(2)"]];
    expect(await load(sheet.getRange("B2:C3"), "hasSpill")).toEqual([true]);
    sheet.getRange("C3").values = [["in the way"]];
    expect(await load(sheet.getRange("B2:C3"), "hasSpill")).toEqual([null]);
    expect(await load(sheet.getRange("C2:C3"), "hasSpill")).toEqual([false]);
    sheet.getRange("B2").values = [[1]];
    expect(await load(sheet.getRange("B2:C3"), "hasSpill")).toEqual([false]);
  });
});
