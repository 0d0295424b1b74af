import { load, loadItems } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

type Act = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

const run = <T>(act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
  harness.Excel.run((context) => act(context, context.workbook.worksheets.getItem("Sheet1")));

/** All that the acts below could change. */
const state = () =>
  run(async ({ workbook }, sheet) => {
    return [
      await load(sheet.getUsedRange(), "address,formulas,values"),
      await loadItems(workbook.names, "name,formula"),
      await loadItems(workbook.tables, "name"),
      await loadItems(workbook.worksheets, "name"),
      await loadItems(sheet.getRange("A1:H9").conditionalFormats, "type"),
    ];
  });

/** A name, a table with the columns Year and Capex, and a formula that spills to E1:E3. */
const fill: Act = ({ workbook }, sheet) => {
  sheet.getRange("A1:B3").values = [
    ["Year", "Capex"],
    [2025, 438],
    [2026, 700],
  ];
  sheet.tables.add("A1:B3", true).name = "Spend";
  workbook.names.add("Rate", "=0.25");
  sheet.getRange("E1").formulas = [["=SEQUENCE(3)"]];
};

const cellRefusals: { why: string; at?: string; contents: unknown[][] }[] = [
  { why: "a formula that cannot be parsed", contents: [["=SUM(D2"]] },
  { why: "a good one beside it changes nothing either", at: "D2:D3", contents: [["=1"], ["=1+"]] },
  { why: "a formula of 8,193 characters", contents: [[`=${" ".repeat(8191)}1`]] },
  { why: "a text of 256 characters in a formula", contents: [[`="${"x".repeat(256)}"`]] },
  { why: "65 levels of functions", contents: [[`=${"ABS(".repeat(65)}1${")".repeat(65)}`]] },
  { why: "too few arguments, of a function of Excel's own", contents: [["=ROUND(1.5)"]] },
  { why: "none, of one that takes any number", contents: [["=SUM()"]] },
  { why: "too many arguments", contents: [["=ABS(1,2)"]] },
  { why: "an argument of a function that takes none", contents: [["=PI(1)"]] },
  { why: "a table that does not exist", contents: [["=SUM(Costs[Capex])"]] },
  {
    why: "a column that does not exist: there is nothing to store the reference as",
    contents: [["=SUM(Spend[Cost])"]],
  },
  { why: "one of two columns that does not exist", contents: [["=SUM(Spend[[Year]:[Cost]])"]] },
  { why: "a row of the table around the cell, where there is none", contents: [["=[@Capex]"]] },
  { why: "a text of 32,768 characters", contents: [["x".repeat(32_768)]] },
  { why: "the same with an apostrophe before it", contents: [[`'${"x".repeat(32_768)}`]] },
  {
    why: "a text with a minus before it, which Excel takes for a formula: office-js issue 3256",
    contents: [["- 5 items"]],
  },
  { why: "the same with a plus", contents: [["+886 2 2345"]] },
];

test.each(cellRefusals)("Excel does not take $why", async ({ at = "D2", contents }) => {
  await run(async (context, sheet) => {
    fill(context, sheet);
    await context.sync();
  });
  const before = await state();
  for (const property of ["formulas", "values"] as const) {
    const write = run(async (context, sheet) => {
      sheet.getRange(at)[property] = contents;
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: `Range.${property}` },
    });
  }
  expect(await state()).toEqual(before);
});

const cellContents: { why: string; at?: string; content: string; formula: string; value: unknown }[] = [
  { why: "8,192 characters", content: `=${" ".repeat(8190)}1`, formula: `=${" ".repeat(8190)}1`, value: 1 },
  {
    why: "255 characters in a text",
    content: `=LEN("${"x".repeat(255)}")`,
    formula: `=LEN("${"x".repeat(255)}")`,
    value: 255,
  },
  {
    why: "32,767 characters",
    content: "x".repeat(32_767),
    formula: "x".repeat(32_767),
    value: "x".repeat(32_767),
  },
  {
    why: "a reference to all of a table",
    content: "=ROWS(Spend[#All])",
    formula: "=ROWS(Spend[#All])",
    value: 3,
  },
  {
    why: "a table and its columns in any case, which are written as the table has them",
    content: "=SUM(spend[capex])",
    formula: "=SUM(Spend[Capex])",
    value: 1138,
  },
  { why: "omitted arguments that count", content: "=IF(0,,2)", formula: "=IF(0,,2)", value: 2 },
  {
    why: "a column of the table around the cell",
    at: "B3",
    content: "=[@Year]*2",
    formula: "=Spend[[#This Row],[Year]]*2",
    value: 4052,
  },
  { why: "a negative number as text", content: "-5", formula: "-5", value: -5 },
  { why: "a negative per cent", content: "-5%", formula: "-0.05", value: -0.05 },
  { why: "a sum that begins with a sign", content: "-1+3", formula: "=-1+3", value: 2 },
  { why: "a sign before a name", content: "+Rate", formula: "=+Rate", value: 0.25 },
  { why: "a sign alone", content: "-", formula: "-", value: "-" },
  { why: "an equals sign alone", content: "=", formula: "=", value: "=" },
  { why: "what is no formula, behind an apostrophe", content: "'=1+", formula: "=1+", value: "=1+" },
];

test.each(cellContents)("Excel takes $why", async ({ at = "D2", content, formula, value }) => {
  const [formulas, values] = await run(async (context, sheet) => {
    fill(context, sheet);
    const cell = sheet.getRange(at);
    cell.values = [[content]];
    return load(cell, "formulas,values");
  });
  expect([formulas, values]).toEqual([[[expect.anything()]], [[value]]]);
  expect(String((formulas as unknown[][])[0]?.[0])).toBe(formula);
});

test("a cell that is formatted as text takes all that is not too long as text", async () => {
  const values = await run(async (_, sheet) => {
    const cell = sheet.getRange("D2");
    cell.numberFormat = [["@"]];
    cell.values = [["=1+"]];
    return load(cell, "values");
  });
  expect(values).toEqual([[["=1+"]]]);
});

const addColoring = (range: Excel.Range, formula: string) => {
  range.conditionalFormats.add("Custom").custom.rule.formula = formula;
};

const otherRefusals: { why: string; code?: string; act: Act }[] = [
  { why: "a name for what cannot be parsed", act: ({ workbook }) => workbook.names.add("Tax", "=1+") },
  {
    why: "a name for a call with too many arguments",
    act: ({ workbook }) => workbook.names.add("Tax", "=PI(1)"),
  },
  { why: "a sheet's name for what cannot be parsed", act: (_, sheet) => sheet.names.add("Tax", "=SUM(1;2)") },
  {
    why: "a name that is to mean what cannot be parsed",
    act: ({ workbook }) => (workbook.names.getItem("Rate").formula = "=(1"),
  },
  ...[
    "=1+",
    "=SUM(A1;B1)",
    "=ABS()",
    "=(A1,B1)>0",
    "=A1:A2 A2:A3",
    "=A1={1,2}",
    "=Spend[Capex]>0",
    "=[B.xlsx]S!A1",
  ].map((formula) => ({
    why: `a conditional format by ${formula}`,
    act: ((_, sheet) => addColoring(sheet.getRange("D2"), formula)) as Act,
  })),
  {
    why: "a comparison with what cannot be parsed",
    act: (_, sheet) => {
      const format = sheet.getRange("D2").conditionalFormats.add("CellValue");
      format.cellValue.rule = { operator: "Between", formula1: "=1", formula2: "=1+" };
    },
  },
  {
    why: "a scale that begins with what cannot be parsed",
    act: (_, sheet) => {
      sheet.getRange("D2").conditionalFormats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "Formula", formula: "=1+", color: "red" },
        maximum: { type: "HighestValue", color: "green" },
      };
    },
  },
  { why: "a table over another", act: (_, sheet) => sheet.tables.add("B2:C9", true) },
  { why: "a table around another", act: (_, sheet) => sheet.tables.add("A1:D9", true) },
  ...[
    "",
    "x".repeat(32),
    "a:b",
    "a\\b",
    "a/b",
    "a?b",
    "a*b",
    "a[b",
    "a]b",
    "'ab",
    "ab'",
    "History",
    "HISTORY",
  ].flatMap((name) => [
    { why: `a new sheet called "${name}"`, act: (({ workbook }) => workbook.worksheets.add(name)) as Act },
    { why: `a sheet renamed to "${name}"`, act: ((_, sheet) => (sheet.name = name)) as Act },
  ]),
  {
    why: "a sheet's name that another has in other case",
    code: "ItemAlreadyExists",
    act: ({ workbook }) => workbook.worksheets.add("sHEET1"),
  },
];

test.each(otherRefusals)("Excel does not take $why", async ({ code = "InvalidArgument", act }) => {
  await run(async (context, sheet) => {
    fill(context, sheet);
    await context.sync();
  });
  const before = await state();
  const acted = run(async (context, sheet) => {
    act(context, sheet);
    await context.sync();
  });
  await expect(acted).rejects.toMatchObject({ code });
  const formats = expect.any(Array) as unknown;
  // A conditional format is added by one action, and refused by the next: as in Excel it stays, without a condition.
  expect(await state()).toEqual([...before.slice(0, -1), formats]);
});

test.each(["x".repeat(31), "it's", "History 2", " ", "2026", "A1", "成長率", "a!b", "100%"])(
  'Excel takes a sheet called "%s"',
  async (name) => {
    const names = await run(async ({ workbook }, sheet) => {
      sheet.name = name;
      workbook.worksheets.add("Plan").getRange("A1").formulas = [[`='${name.replaceAll("'", "''")}'!A1`]];
      return loadItems(workbook.worksheets, "name");
    });
    expect(names).toEqual([[name], ["Plan"]]);
  },
);

test("a table made over merged cells unmerges them, as in Excel", async () => {
  const merged = await run(async (_, sheet) => {
    sheet.getRange("A1:B2").values = [
      ["Year", ""],
      ["", ""],
    ];
    sheet.getRange("A1:B1").merge();
    sheet.tables.add("A1:B2", true);
    const areas = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
    const [headings] = await load(sheet.getRange("A1:B1"), "values");
    return [areas.isNullObject, headings];
  });
  expect(merged).toEqual([true, [["Year", "Column2"]]]);
});
