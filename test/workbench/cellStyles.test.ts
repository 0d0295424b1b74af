import { excelPlatforms } from "../../src/workbench/excelPlatform";
import { readWorkbook } from "../../src/workbench/contents/readWorkbook";
import { Workbook } from "../../src/workbench/officeHost/workbook/workbook";
import { load } from "../office/load";
import { openExcel } from "../office/openExcel";

/** Excel keeps apart what a cell has and what a table lends it: Range.Interior, and Range.DisplayFormat. */
const styles = ["TableStyleMedium2", "TableStyleLight9", "TableStyleDark1"];

test.each(styles)("the stripes and headings of a table in %s are not its cells' own", async (style) => {
  const excel = openExcel();
  const fills = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B4").values = [
      ["Year", "Capex"],
      [2025, 80],
      [2026, 700],
      [2027, 900],
    ];
    sheet.getRange("B3").format.fill.color = "#FFFF00";
    const table = sheet.tables.add("A1:B4", true);
    table.style = style;
    await context.sync();
    return [
      await load(sheet.getRange("A2").format.fill, "color"),
      await load(sheet.getRange("B3").format.fill, "color"),
    ];
  });
  const [sheet] = readWorkbook(new Workbook(excel.spreadsheet, excelPlatforms.strict)).sheets;
  excel.close();
  const own = sheet?.cells.filter(({ look }) => Object.keys(look.style).length > 0);
  expect(own).toMatchObject([{ row: 2, column: 1, look: { style: { bg: { rgb: "#FFFF00" } } } }]);
  expect(sheet?.tables).toMatchObject([{ style, isBanded: true }]);
  expect(fills).toEqual([["#FFFFFF"], ["#FFFF00"]]);
});
