import { load, loadItems } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

type Act<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => T;

const run = <T>(act: Act<Promise<T>>) =>
  harness.Excel.run((context) => act(context, context.workbook.worksheets.getItem("Sheet1")));

const comparisons: { rule: Excel.ConditionalCellValueRule; condition: string }[] = [
  { rule: { operator: "GreaterThan", formula1: "=0" }, condition: "=B2>(0)" },
  { rule: { operator: "LessThanOrEqual", formula1: "-0.5" }, condition: "=B2<=-0.5" },
  { rule: { operator: "EqualTo", formula1: "=$A$1*2" }, condition: "=B2=($A$1*2)" },
  { rule: { operator: "NotEqualTo", formula1: "done" }, condition: '=B2<>"done"' },
  {
    rule: { operator: "Between", formula1: "=1", formula2: "=A1" },
    condition: "=AND(B2>=MIN((1),(A1)),B2<=MAX((1),(A1)))",
  },
];

/** Univer's own rules of the sheet, which the grid draws by. */
const univerRules = () =>
  harness.workbook
    .getActiveSheet()
    .getConditionalFormattingRules()
    .map(({ rule, ranges }) => ({ rule, ranges }));

test.each(comparisons)("a value $rule.operator $rule.formula1", async ({ rule, condition }) => {
  const read = await run(async (_, sheet) => {
    const format = sheet.getRange("B2:C9").conditionalFormats.add("CellValue");
    format.cellValue.rule = rule;
    format.cellValue.format.font.color = "#9C0006";
    format.cellValue.format.font.bold = true;
    format.cellValue.format.fill.color = "FFC7CE";
    await sheet.context.sync();
    return [
      await load(format, "type,priority,stopIfTrue"),
      await load(format.cellValue, "rule"),
      await load(format.cellValue.format.font, "color,bold"),
      await load(format.cellValue.format.fill, "color"),
      await load(format.getRange(), "address"),
    ];
  });
  expect(read).toEqual([["CellValue", 0, false], [rule], ["#9C0006", true], ["#FFC7CE"], ["Sheet1!B2:C9"]]);
  expect(univerRules()).toMatchObject([
    {
      rule: {
        type: "highlightCell",
        subType: "formula",
        value: condition,
        style: { cl: { rgb: "#9C0006" }, bl: 1, bg: { rgb: "#FFC7CE" } },
      },
      ranges: [{ startRow: 1, startColumn: 1, endRow: 8, endColumn: 2 }],
    },
  ]);
});

test("a formula of one's own, and a text", async () => {
  const read = await run(async (_, sheet) => {
    const { conditionalFormats } = sheet.getRange("A1:A9");
    const custom = conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=$B1="Microsoft"';
    custom.custom.format.font.italic = true;
    const text = conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "BeginsWith", text: 'a "b"' };
    text.textComparison.format.fill.color = "yellow";
    await sheet.context.sync();
    return [
      await loadItems(conditionalFormats, "type,priority"),
      await load(custom.custom.rule, "formula"),
      await load(text.textComparison, "rule"),
    ];
  });
  expect(read).toEqual([
    [
      ["ContainsText", 0],
      ["Custom", 1],
    ],
    ['=$B1="Microsoft"'],
    [{ operator: "BeginsWith", text: 'a "b"' }],
  ]);
  expect(univerRules()).toMatchObject([
    { rule: { value: '=LEFT(A1,5)="a ""b"""' } },
    { rule: { value: '=$B1="Microsoft"', style: { it: 1 } } },
  ]);
});

test("a scale of colours", async () => {
  const criteria: Excel.ConditionalColorScaleCriteria = {
    minimum: { type: "LowestValue", color: "#FFFFFF" },
    maximum: { type: "Number", color: "#0F703B", formula: "100" },
  };
  const read = await run(async (_, sheet) => {
    const format = sheet.getRange("A1:C3").conditionalFormats.add("ColorScale");
    await sheet.context.sync();
    const [three] = await load(format.colorScale, "threeColorScale");
    format.colorScale.criteria = criteria;
    return [three, await load(format.colorScale, "criteria,threeColorScale")];
  });
  expect(read).toEqual([true, [criteria, false]]);
  expect(univerRules()).toMatchObject([
    {
      rule: {
        type: "colorScale",
        config: [
          { index: 0, color: "#FFFFFF", value: { type: "min" } },
          { index: 1, color: "#0F703B", value: { type: "num", value: 100 } },
        ],
      },
    },
  ]);
});

test("formats are counted, found by their id in a later request, and deleted", async () => {
  const counts = await run(async (context, sheet) => {
    const { conditionalFormats } = sheet.getRange("A1:A9");
    const first = conditionalFormats.add("Custom");
    conditionalFormats.add("ColorScale");
    const [id] = await load(first, "id");
    const count = async () => {
      const result = conditionalFormats.getCount();
      await context.sync();
      const { value } = result;
      return value;
    };
    const before = await count();
    conditionalFormats.getItem(String(id)).delete();
    const after = await count();
    const missing = conditionalFormats.getItemOrNullObject(String(id));
    await context.sync();
    const { isNullObject } = missing;
    conditionalFormats.clearAll();
    return [before, after, isNullObject, await count()];
  });
  expect(counts).toEqual([2, 1, true, 0]);
});

const clearings: { name: string; clear: (range: Excel.Range) => void; left: string[] }[] = [
  {
    name: "clearAll of some of the cells",
    clear: (range) => range.conditionalFormats.clearAll(),
    left: ["A1:C1", "A3:C3", "A2", "C2"],
  },
  { name: "clear of all", clear: (range) => range.clear(), left: ["A1:C1", "A3:C3", "A2", "C2"] },
  {
    name: "clear of the formats",
    clear: (range) => range.clear("Formats"),
    left: ["A1:C1", "A3:C3", "A2", "C2"],
  },
  { name: "clear of the contents", clear: (range) => range.clear("Contents"), left: ["A1:C3"] },
];

test.each(clearings)("$name leaves the others their format", async ({ clear, left }) => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:C3").conditionalFormats.add("ColorScale");
    await context.sync();
    clear(sheet.getRange("B2"));
    await context.sync();
  });
  const sheet = harness.workbook.getActiveSheet();
  const ranges = univerRules().flatMap((rule) => rule.ranges);
  expect(
    ranges.map(({ startRow, startColumn, endRow, endColumn }) =>
      sheet
        .getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1)
        .getA1Notation(),
    ),
  ).toEqual(left);
  if (left.length > 1) harness.workbook.undo();
  expect(univerRules()).toHaveLength(1);
});

const refusals: { name: string; code: string; act: Act<unknown> }[] = [
  {
    name: "a data bar",
    code: "ApiNotFound",
    act: (_, sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"),
  },
  {
    name: "a comparison that is none",
    code: "InvalidArgument",
    act: (_, sheet) => {
      const { cellValue } = sheet.getRange("A1").conditionalFormats.add("CellValue");
      cellValue.rule = { operator: "Like" as never, formula1: "=1" };
    },
  },
  {
    name: "a comparison with nothing",
    code: "InvalidArgument",
    act: (_, sheet) => {
      const { cellValue } = sheet.getRange("A1").conditionalFormats.add("CellValue");
      cellValue.rule = { operator: "Between", formula1: "=1" };
    },
  },
  {
    name: "the formula of a scale",
    code: "InvalidOperation",
    act: (_, sheet) => {
      sheet.getRange("A1").conditionalFormats.add("ColorScale").custom.rule.formula = "=TRUE";
    },
  },
  {
    name: "a format on a protected sheet",
    code: "AccessDenied",
    act: (_, sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").conditionalFormats.add("Custom");
    },
  },
];

test.each(refusals)("$name is refused: $code", async ({ code, act }) => {
  const refused = run(async (context, sheet) => {
    act(context, sheet);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});

/** Formats over many cells that read cells at the corner of the sheet, which are results themselves. */
const corners: { name: string; add: (formats: Excel.ConditionalFormatCollection) => void }[] = [
  {
    name: "a formula",
    add: (formats) => (formats.add("Custom").custom.rule.formula = "=AND($B$2>1,A$1<D4)"),
  },
  {
    name: "a comparison",
    add: (formats) =>
      (formats.add("CellValue").cellValue.rule = {
        operator: "Between",
        formula1: "=$A$1",
        formula2: "=$C$2",
      }),
  },
];

test.each(corners)("cells that $name of a format reads are calculated as ever", async ({ add }) => {
  const results = await run(async (context, sheet) => {
    sheet.getRange("A1:C2").formulas = [
      [1, "=A1+1", "=B1+1"],
      ["=A1+10", "=A2+1", "=B2+1"],
    ];
    sheet.getRange("D4:F9").formulas = Array.from({ length: 6 }, () => ["=$C$2", "=$A$2", "=$B$1"]);
    add(sheet.getRange("D4:F9").conditionalFormats);
    await context.sync();
    sheet.getRange("A1").values = [[2]];
    await context.sync();
    return [await load(sheet.getRange("A1:C2"), "values"), await load(sheet.getRange("D9:F9"), "values")];
  });
  expect(results).toEqual([
    [
      [
        [2, 3, 4],
        [12, 13, 14],
      ],
    ],
    [[[14, 12, 3]]],
  ]);
});
