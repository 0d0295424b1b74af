import { load } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let excel: ExcelHarness;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => excel.close());

const formulas = [["=SUM(Data!A1:A2)"], ["=Data!A1*2"], ["=SUM(Data!$A$1:$A$2)+1"], ["=INDEX(Data!A1:A2,2)"]];

test("formulas that refer to a sheet find the one that comes after it by the same name", async () => {
  for (const times of [1, 2, 3]) {
    const shown = await excel.Excel.run(async ({ workbook }) => {
      const data = workbook.worksheets.add("Data");
      const range = workbook.worksheets.getItem("Sheet1").getRange("A1:A4");
      data.getRange("A1:A2").formulas = [[times], [2 * times]];
      range.formulas = formulas;
      await workbook.context.sync();
      await excel.settled();
      const [values] = await load(range, "values");
      range.clear();
      data.delete();
      await workbook.context.sync();
      await excel.settled();
      return values;
    });
    expect(shown).toEqual([[3 * times], [2 * times], [3 * times + 1], [2 * times]]);
  }
});
