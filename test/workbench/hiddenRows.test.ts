import {
  TableColumnFilterTypeEnum,
  TableConditionTypeEnum,
  TableNumberCompareTypeEnum,
} from "@univerjs/sheets-table";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let excel: ExcelHarness;
beforeEach(async () => {
  excel = openExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B1:B5").values = [["Capex"], [1], [2], [4], [8]];
    sheet.tables.add("B1:B5", true);
    await context.sync();
  });
});
afterEach(() => excel.close());

interface HiddenRowsCase {
  readonly why: string;
  hide(): unknown;
  /** What is left of 1, 2, 4 and 8. */
  readonly sum: number;
}

const cases: HiddenRowsCase[] = [
  { why: "no row is hidden", hide: () => undefined, sum: 15 },
  { why: "rows are hidden by hand", hide: () => sheet().hideRows(1, 2), sum: 12 },
  {
    why: "rows are hidden and shown again",
    hide: () => {
      sheet().hideRows(1, 2);
      sheet().showRows(1, 2);
    },
    sum: 15,
  },
  { why: "a table's filter hides rows", hide: filterTable, sum: 6 },
];

test.each(cases)("SUBTOTAL leaves out hidden rows where $why", async ({ hide, sum }) => {
  await hide();
  const value = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A10");
    range.formulas = [["=SUBTOTAL(109,B2:B5)"]];
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
  expect(value).toBe(sum);
});

const sheet = () => excel.workbook.getActiveSheet();

/** Shows 2 and 4 alone. */
async function filterTable(): Promise<void> {
  const [table] = excel.workbook.getTableList();
  if (!table) throw new Error("There is no table.");
  await sheet().setTableFilter(table.id, 0, {
    filterType: TableColumnFilterTypeEnum.condition,
    filterInfo: {
      conditionType: TableConditionTypeEnum.Number,
      compareType: TableNumberCompareTypeEnum.Between,
      expectedValue: [2, 4],
    },
  });
}
