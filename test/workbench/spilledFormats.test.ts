import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ConditionalFormattingViewModel,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { load } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

type Rule = IConditionFormattingRule["rule"];

const style = { bg: { rgb: "#FFC7CE" } };
const highlight = (rule: object) => ({ type: CFRuleType.highlightCell, style, ...rule }) as Rule;
const point = (index: number, color: string, type: CFValueType, value?: number) => ({
  index,
  color,
  value: { type, value },
});

const rules: { kind: string; rule: Rule }[] = [
  {
    kind: "a colour scale of two colours",
    rule: {
      type: CFRuleType.colorScale,
      config: [point(0, "#000000", CFValueType.min), point(1, "#ffffff", CFValueType.max)],
    },
  },
  {
    kind: "one of three, by percentiles",
    rule: {
      type: CFRuleType.colorScale,
      config: [
        point(0, "#ff0000", CFValueType.min),
        point(1, "#ffff00", CFValueType.percentile, 50),
        point(2, "#00ff00", CFValueType.max),
      ],
    },
  },
  {
    kind: "one between numbers",
    rule: {
      type: CFRuleType.colorScale,
      config: [point(0, "#000000", CFValueType.num, 0), point(1, "#ffffff", CFValueType.num, 4)],
    },
  },
  {
    kind: "data bars",
    rule: {
      type: CFRuleType.dataBar,
      isShowValue: true,
      config: {
        min: { type: CFValueType.min },
        max: { type: CFValueType.max },
        isGradient: false,
        positiveColor: "#00ff00",
        nativeColor: "#ff0000",
      },
    },
  },
  {
    kind: "icons",
    rule: {
      type: CFRuleType.iconSet,
      isShowValue: true,
      config: [
        [CFValueType.percent, 67, CFNumberOperator.greaterThanOrEqual],
        [CFValueType.percent, 33, CFNumberOperator.greaterThanOrEqual],
        [CFValueType.percent, 0, CFNumberOperator.lessThanOrEqual],
      ].map(([type, value, operator], index) => ({
        iconType: "3Arrows",
        iconId: String(index),
        operator,
        value: { type, value },
      })),
    } as Rule,
  },
  {
    kind: "a value above another",
    rule: highlight({ subType: CFSubRuleType.number, operator: CFNumberOperator.greaterThan, value: 2 }),
  },
  {
    kind: "the first two",
    rule: highlight({ subType: CFSubRuleType.rank, isBottom: false, isPercent: false, value: 2 }),
  },
  {
    kind: "those above the average",
    rule: highlight({ subType: CFSubRuleType.average, operator: CFNumberOperator.greaterThan }),
  },
  { kind: "values that occur twice", rule: highlight({ subType: CFSubRuleType.duplicateValues }) },
  { kind: "values that occur once", rule: highlight({ subType: CFSubRuleType.uniqueValues }) },
  {
    kind: "a text within the text",
    rule: highlight({ subType: CFSubRuleType.text, operator: CFTextOperator.containsText, value: "1" }),
  },
  {
    kind: "a formula",
    rule: highlight({ subType: CFSubRuleType.formula, value: "=AND(ISNUMBER(A1),A1>1)" }),
  },
];

test.each(rules)(
  "$kind: the same for what spills as for what is typed, also once it changes",
  async ({ rule }) => {
    harness.workbook.getActiveSheet().addConditionalFormattingRule({
      cfId: "format",
      ranges: [{ startRow: 0, endRow: 9, startColumn: 0, endColumn: 0 }],
      stopIfTrue: false,
      rule,
    });
    const typed = [[3], [1], [2], [1], ["1 of 4"]];
    for (const factor of [1, 0.75]) {
      const shown = typed.map(([value]) => [typeof value === "number" ? value * factor : value]);
      await enter("A1:A5", shown);
      const expected = await formats();
      expect(new Set(expected.map((format) => JSON.stringify(format))).size).toBeGreaterThan(1);

      await enter("A1:A5", [[""], [""], [""], [""], [""]]);
      await enter("C1:C5", shown);
      await enter("A1", [["=IF(TRUE,C1:C5)"]]);
      expect(await formats()).toEqual(expected);
    }
  },
);

/** What each cell of A1:A5 is drawn with. */
async function formats(): Promise<unknown[]> {
  const { injector, workbook } = harness.spreadsheet;
  // Univer gathers changes of a tenth of a second.
  await new Promise((resolve) => setTimeout(resolve, 150));
  const viewModel = injector.get(ConditionalFormattingViewModel);
  const cells = () =>
    [0, 1, 2, 3, 4].map((row) =>
      viewModel
        .getCellCfs(workbook.getId(), workbook.getActiveSheet().getSheetId(), row, 0)
        ?.map(({ result }) => result),
    );
  // Formulas of formats are calculated once a cell with them is drawn.
  cells();
  await new Promise((resolve) => setTimeout(resolve, 150));
  await harness.settled();
  return cells();
}

async function enter(address: string, formulas: unknown[][]): Promise<void> {
  await harness.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.formulas = formulas;
    await load(range, "values");
  });
}
