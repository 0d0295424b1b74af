import { load } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel({ platform: { staysPending: false } })));
afterEach(() => harness.close());

test("application.cultureInfo tells the separators of the workbook's locale", async () => {
  const loaded = await harness.Excel.run(({ application }) =>
    load(
      application.cultureInfo,
      "name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator",
    ),
  );
  expect(loaded).toEqual(["en-US", ".", ","]);
});

test("application.calculationState is Done by the time it is read, and so are the cells", async () => {
  const seen = await harness.Excel.run(async ({ application, workbook }) => {
    const cell = workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=1+1"]];
    return [await load(application, "calculationState"), await load(cell, "values")];
  });
  expect(seen).toEqual([["Done"], [[[2]]]]);
});
