import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
} from "@univerjs/sheets-conditional-formatting";
import { fillConditionalFormat } from "../../src/workbench/contents/fillConditionalFormats";
import type { Condition } from "../../src/workbench/contents/workbookContents";
import { excelPlatforms } from "../../src/workbench/excelPlatform";
import { Workbook } from "../../src/workbench/officeHost/workbook/workbook";
import { openExcel, type ExcelHarness } from "../office/openExcel";
import { contentsOf } from "./madeContents";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

/** Office.js's words for them, by its documentation of ConditionalCellValueOperator. */
const comparisons: readonly [CFNumberOperator, operator: string][] = [
  [CFNumberOperator.between, "Between"],
  [CFNumberOperator.notBetween, "NotBetween"],
  [CFNumberOperator.equal, "EqualTo"],
  [CFNumberOperator.notEqual, "NotEqualTo"],
  [CFNumberOperator.greaterThan, "GreaterThan"],
  [CFNumberOperator.greaterThanOrEqual, "GreaterThanOrEqual"],
  [CFNumberOperator.lessThan, "LessThan"],
  [CFNumberOperator.lessThanOrEqual, "LessThanOrEqual"],
];

test("the comparisons are all that the grid offers", () => {
  expect(comparisons.map(([made]) => made).sort()).toEqual(Object.values(CFNumberOperator).sort());
});

test.each(comparisons)(
  "a comparison made in the grid, %s, is %s and can be filled in again",
  (made, operator) => {
    const { spreadsheet } = harness;
    const isOfTwo = operator.endsWith("etween");
    const subUnitId = spreadsheet.workbook.getActiveSheet().getSheetId();
    const rule = {
      cfId: "made",
      ranges: [{ startRow: 0, endRow: 3, startColumn: 0, endColumn: 0 }],
      stopIfTrue: false,
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.number,
        operator: made,
        value: isOfTwo ? [1, 2] : 1,
        style: { bg: { rgb: "#FFC7CE" } },
      },
    };
    const params = { unitId: spreadsheet.workbook.getId(), subUnitId, rule };
    spreadsheet.commands.syncExecuteCommand(AddConditionalRuleMutation.id, params);
    const read = () => contentsOf(harness).sheets[0]?.conditionalFormats ?? [];
    const condition: Condition = { type: "CellValue", operator, formulas: isOfTwo ? ["1", "2"] : ["1"] };
    const [format] = read();
    expect(format?.condition).toEqual(condition);
    const [worksheet] = new Workbook(spreadsheet, excelPlatforms.strict).Worksheets.Items;
    if (worksheet && format) fillConditionalFormat(worksheet, format, (formula) => formula);
    expect(read().map((each) => each.condition)).toEqual([condition, condition]);
  },
);
