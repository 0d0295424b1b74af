import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { load, loadItems } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
// A name has its value as documented: what some Excels make of it is in excelPlatform.test.ts.
beforeEach(() => (harness = openExcel({ platform: { wrapsNameValues: false } })));
afterEach(() => harness.close());

type Act = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

const run = <T>(act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
  harness.Excel.run((context) => act(context, context.workbook.worksheets.getItem("Sheet1")));

const definitions: {
  name: string;
  reference: (sheet: Excel.Worksheet) => Excel.Range | string;
  formula: string;
  type: string;
  value: unknown;
}[] = [
  {
    name: "a range",
    reference: (sheet) => sheet.getRange("B1:B2"),
    formula: "=Sheet1!$B$1:$B$2",
    type: "Range",
    value: "Sheet1!$B$1:$B$2",
  },
  {
    name: "a reference as text",
    reference: () => "=Sheet1!$B$1",
    formula: "=Sheet1!$B$1",
    type: "Range",
    value: "Sheet1!$B$1",
  },
  { name: "a whole number", reference: () => "=25", formula: "=25", type: "Integer", value: 25 },
  { name: "a fraction", reference: () => "=0.25", formula: "=0.25", type: "Double", value: 0.25 },
  { name: "a text", reference: () => '="x"', formula: '="x"', type: "String", value: "x" },
  { name: "a truth value", reference: () => "=TRUE", formula: "=TRUE", type: "Boolean", value: true },
  { name: "an error", reference: () => "=1/0", formula: "=1/0", type: "Error", value: "#DIV/0!" },
  {
    name: "a formula",
    reference: () => "=SUM(Sheet1!$B$1:$B$2)",
    formula: "=SUM(Sheet1!$B$1:$B$2)",
    type: "Integer",
    value: 5,
  },
];

test.each(definitions)("a name for $name has its formula, type and value", async (row) => {
  const loaded = await run(async ({ workbook }, sheet) => {
    sheet.getRange("B1:B2").values = [[2], [3]];
    const item = workbook.names.add("Rate", row.reference(sheet), "the rate");
    return load(item, "name,formula,type,value,visible,comment,scope");
  });
  expect(loaded).toEqual(["Rate", row.formula, row.type, row.value, true, "the rate", "Workbook"]);
});

test("formulas calculate with names, and show #NAME? when the name is deleted", async () => {
  const values = await run(async ({ workbook }, sheet) => {
    sheet.getRange("A1:A2").values = [[10], [20]];
    workbook.names.add("Spend", sheet.getRange("A1:A2"));
    workbook.names.add("Tax", "=0.25");
    sheet.getRange("C1").formulas = [["=SUM(Spend)*(1-Tax)"]];
    const before = await load(sheet.getRange("C1"), "values");
    sheet.getRange("A1").values = [[30]];
    const changed = await load(sheet.getRange("C1"), "values");
    workbook.names.getItem("Tax").formula = "=0.5";
    const retaxed = await load(sheet.getRange("C1"), "values");
    workbook.names.getItem("tax").delete();
    return [before, changed, retaxed, await load(sheet.getRange("C1"), "values,formulas")];
  });
  expect(values).toEqual([[[[22.5]]], [[[37.5]]], [[[25]]], [[["#NAME?"]], [["=SUM(Spend)*(1-Tax)"]]]]);
});

test("formulas of the batch that adds a name know it, whether written before or after, and after it comes anew", async () => {
  const values = await run(async ({ workbook }, sheet) => {
    const plan = workbook.worksheets.add("AI capex 2026");
    sheet.getRange("A1").formulas = [["=Capex_2026*2"]];
    plan.getRange("B2:B3").values = [[700], [0.6]];
    workbook.names.add("Capex_2026", plan.getRange("B2"));
    workbook.names.add("Growth_2026", plan.getRange("B3"));
    sheet.getRange("A2").formulas = [["=Capex_2026*(1+Growth_2026)"]];
    const added = await load(sheet.getRange("A1:A2"), "values");
    workbook.names.getItem("Growth_2026").delete();
    workbook.names.add("Growth_2026", "=1");
    return [added, await load(sheet.getRange("A1:A2"), "values")];
  });
  expect(values).toEqual([[[[1400], [1120]]], [[[1400], [1400]]]]);
});

test("a formula entered once its name has come anew calculates, though it showed #NAME? before", async () => {
  const values = await run(async ({ workbook }, sheet) => {
    const enter = () => (sheet.getRange("A1:B1").formulas = [["=Tax*2", "=A1+Tax"]]);
    workbook.names.add("Tax", "=0.25");
    enter();
    const before = await load(sheet.getRange("A1:B1"), "values");
    workbook.names.getItem("Tax").delete();
    const without = await load(sheet.getRange("A1:B1"), "values");
    sheet.getRange("A1:B1").clear();
    await load(sheet.getRange("A1:B1"), "values");
    workbook.names.add("Tax", "=0.5");
    await load(sheet.getRange("A1:B1"), "values");
    enter();
    return [before, without, await load(sheet.getRange("A1:B1"), "values")];
  });
  expect(values).toEqual([[[[0.5, 0.75]]], [[["#NAME?", "#NAME?"]]], [[[1, 1.5]]]]);
});

const lengths: [why: string, formula: string][] = [
  ["short", "=Rate*2"],
  ["too long for Univer to keep it by its text", `=Rate*2${"+0".repeat(40)}`],
];

test.each(lengths)("a %s formula takes a name for what it means now", async (_why, formula) => {
  const values = await run(async ({ workbook }, sheet) => {
    const cell = sheet.getRange("A1");
    const shown: unknown[] = [];
    for (const rate of [1, 2, 3]) {
      const name = workbook.names.add("Rate", `=${rate}`);
      cell.formulas = [[formula]];
      shown.push(await load(cell, "values"));
      name.delete();
      await workbook.context.sync();
    }
    return shown;
  });
  expect(values).toEqual([[[[2]]], [[[4]]], [[[6]]]]);
});

test("names are found in any case, listed, and lead to their range, also in later requests", async () => {
  const found = await run(async ({ workbook }, sheet) => {
    const item = workbook.names.add("Spend", sheet.getRange("A1:A2"));
    workbook.names.add("Tax", "=0.25");
    const [missing, noRange] = [
      workbook.names.getItemOrNullObject("Total"),
      workbook.names.getItem("TAX").getRangeOrNullObject(),
    ];
    await workbook.context.sync();
    const [address] = await load(item.getRange(), "address");
    const [byName] = await load(sheet.getRange("spend"), "address");
    item.visible = false;
    item.comment = "hidden";
    return [
      missing.isNullObject,
      noRange.isNullObject,
      address,
      byName,
      await loadItems(workbook.names, "name,formula,visible,comment"),
    ];
  });
  expect(found).toEqual([
    true,
    true,
    "Sheet1!A1:A2",
    "Sheet1!A1:A2",
    [
      ["Spend", "=Sheet1!$A$1:$A$2", false, "hidden"],
      ["Tax", "=0.25", true, ""],
    ],
  ]);
});

test("a worksheet's own names are apart from the workbook's, and go with it, while one of its cells becomes #REF!", async () => {
  const left = await run(async ({ workbook }, sheet) => {
    const plan = workbook.worksheets.add("Plan");
    plan.names.add("Rate", "=0.1");
    sheet.names.add("Rate", "=0.3");
    workbook.names.add("Start", plan.getRange("A1"));
    sheet.getRange("A1").formulas = [["=Start+1"]];
    const [scope] = await load(plan.names.getItem("Rate"), "scope");
    plan.delete();
    return [
      scope,
      await loadItems(workbook.names, "name,formula"),
      await loadItems(sheet.names, "formula"),
      await load(sheet.getRange("A1"), "values"),
    ];
  });
  expect(left).toEqual(["Worksheet", [["Start", "=#REF!"]], [["=0.3"]], [[["#REF!"]]]]);
});

test("a name added when there is a table, and taken back by undo", async () => {
  await run(async ({ workbook }, sheet) => {
    sheet.getRange("A1:A2").values = [["Year"], [2025]];
    sheet.tables.add("A1:A2", true);
    await workbook.context.sync();
    workbook.names.add("Tax", "=0.25");
    await workbook.context.sync();
    expect(harness.workbook.getDefinedNames()).toHaveLength(1);
    harness.workbook.undo();
    expect(await loadItems(workbook.names, "name")).toEqual([]);
    expect(await loadItems(workbook.tables, "name")).toEqual([["Table1"]]);
  });
});

/** By Microsoft's page "Names in formulas", but for the truth values: ECMA-376, part 1, 18.17.2.5. */
const forbiddenNames: { why: string; names: readonly string[] }[] = [
  { why: "nothing, or more than 255 characters", names: ["", "x".repeat(256)] },
  {
    why: "begins with no letter, underscore or backslash",
    names: ["2026", "1st", ".x", "?x", "=x", "@x", "$x"],
  },
  {
    why: "has a space or other punctuation",
    names: ["a b", "a-b", "a!b", "a'b", "a,b", "a#", "a:b", "a（b）", "a，b"],
  },
  { why: "a cell's address", names: ["A1", "a1", "TAX2026", "XFD1048576", "Q4"] },
  { why: "an address of the R1C1 kind", names: ["R1C1", "R", "r", "C", "c", "C7", "RC", "r2c", "RC3"] },
  { why: "a truth value", names: ["TRUE", "False"] },
  { why: "a backslash with too little behind it", names: ["\\", "\\x"] },
];

const refusals: { name: string; code: string; act: Act }[] = [
  ...forbiddenNames.flatMap(({ why, names }) =>
    names.map((name) => ({
      name: `the name "${name.slice(0, 12)}", ${why},`,
      code: "InvalidArgument",
      act: (({ workbook }) => workbook.names.add(name, "=1")) as Act,
    })),
  ),
  {
    name: "a name that a table cannot have either",
    code: "InvalidArgument",
    act: (_, sheet) => (sheet.tables.add("A1:B3", true).name = "R1C1"),
  },
  {
    name: "a formula without its equals sign",
    code: "InvalidArgument",
    act: ({ workbook }) => workbook.names.add("Rate", "0.25"),
  },
  {
    name: "a name taken in any case",
    code: "ItemAlreadyExists",
    act: ({ workbook }) => {
      workbook.names.add("Rate", "=1");
      workbook.names.add("RATE", "=2");
    },
  },
  {
    name: "a table's name",
    code: "ItemAlreadyExists",
    act: ({ workbook }, sheet) => {
      sheet.tables.add("A1:B3", true);
      workbook.names.add("table1", "=1");
    },
  },
  {
    name: "the range of a name that has none",
    code: "ItemNotFound",
    act: ({ workbook }) => workbook.names.add("Rate", "=1").getRange().load("address"),
  },
  {
    name: "a name that is not there",
    code: "ItemNotFound",
    act: ({ workbook }) => workbook.names.getItem("Rate").load("name"),
  },
];

test.each(refusals)("$name is refused: $code", async ({ code, act }) => {
  const refused = run(async (context, sheet) => {
    act(context, sheet);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});

test.each([
  "Taxes2026",
  "Capex_2026",
  "_x",
  "\\path",
  "成長率",
  "Rate.1",
  "XFE1",
  "A1048577",
  "A0",
  "RCA",
  "TRUE_",
  "a?",
  "x".repeat(255),
])("the name %s is valid", async (name) => {
  const names = await run(async ({ workbook }) => {
    workbook.names.add(name, "=1");
    return loadItems(workbook.names, "name");
  });
  expect(names).toEqual([[name]]);
});

test("a thousand names are looked for in formulas together, not each by itself", async () => {
  const sought = jest.spyOn(harness.spreadsheet.injector.get(LexerTreeBuilder), "dispose");
  await harness.Excel.run(async ({ workbook: { names, context } }) => {
    for (let number = 1; number <= 1000; number += 1) names.add(`Many_${number}`, `=Sheet1!$Z$${number}`);
    await context.sync();
  });
  await harness.settled();
  expect(harness.workbook.getDefinedNames().length).toBeGreaterThanOrEqual(1000);
  expect(sought.mock.calls.length).toBeLessThanOrEqual(2);
});
