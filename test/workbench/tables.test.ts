import { load, loadItems } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

type Act<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => T;

const run = <T>(act: Act<Promise<T>>) =>
  harness.Excel.run((context) => act(context, context.workbook.worksheets.getItem("Sheet1")));

/** Spend by year in B2:C4, as a table called Spend. */
function addSpend(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("B2:C4").values = [
    ["Year", "Capex"],
    [2025, 100],
    [2026, 160],
  ];
  const table = sheet.tables.add("B2:C4", true);
  table.name = "Spend";
  return table;
}

interface Row {
  readonly name: string;
  readonly why: string;
  readonly act: Act<Promise<unknown>>;
  readonly expected: unknown;
}

const rows: Row[] = [
  {
    name: "a new table",
    why: "is called Table1, has Excel's first style and all that goes with it",
    act: async (_, sheet) => {
      const table = sheet.tables.add("B2:C4", true);
      const [sheetName] = await load(table.worksheet, "name");
      return [
        sheetName,
        ...(await load(table, "name,style,showHeaders,showTotals,showBandedRows,showFilterButton")),
      ];
    },
    expected: ["Sheet1", "Table1", "TableStyleMedium2", true, false, true, true],
  },
  {
    name: "its settings",
    why: "can be changed and read again",
    act: async (_, sheet) => {
      const table = addSpend(sheet);
      table.set({ style: "TableStyleLight9", showBandedRows: false, showFilterButton: false });
      const changed = await load(table, "name,style,showBandedRows,showFilterButton");
      table.set({ style: "", showFilterButton: true, showTotals: false, showHeaders: true });
      return [changed, await load(table, "style,showBandedRows,showFilterButton")];
    },
    expected: [
      ["Spend", "TableStyleLight9", false, false],
      ["", false, true],
    ],
  },
  {
    name: "its ranges",
    why: "headings apart from data",
    act: async (_, sheet) => {
      const table = addSpend(sheet);
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of ranges) range.load("address");
      await sheet.context.sync();
      return ranges.map(({ address }) => address);
    },
    expected: ["Sheet1!B2:C4", "Sheet1!B2:C2", "Sheet1!B3:C4"],
  },
  {
    name: "its columns",
    why: "by name, number and place, with their values",
    act: async (_, sheet) => {
      const { columns } = addSpend(sheet);
      const second = columns.getItem("capex");
      const missing = columns.getItemOrNullObject("ROI");
      await sheet.context.sync();
      const { isNullObject } = missing;
      return [
        await loadItems(columns, "id,index,name"),
        await load(second, "values,index"),
        isNullObject,
        await load(columns.getItemAt(0).getDataBodyRange(), "address"),
      ];
    },
    expected: [
      [
        [1, 0, "Year"],
        [2, 1, "Capex"],
      ],
      [[["Capex"], [100], [160]], 1],
      true,
      ["Sheet1!B3:B4"],
    ],
  },
  {
    name: "tables of a sheet and of the workbook",
    why: "found by name in any case, by id in a later request, or not at all",
    act: async ({ workbook }, sheet) => {
      const plan = workbook.worksheets.add("Plan");
      addSpend(sheet);
      workbook.tables.add("Plan!A1:B3", true);
      const [id] = await load(workbook.tables.getItem("SPEND"), "id");
      const elsewhere = plan.tables.getItemOrNullObject("Spend");
      const count = workbook.tables.getCount();
      await workbook.context.sync();
      const [{ isNullObject }, { value }] = [elsewhere, count];
      const [address] = await load(workbook.tables.getItem(String(id)).getRange(), "address");
      return [
        address,
        isNullObject,
        value,
        await loadItems(workbook.tables, "name"),
        await loadItems(plan.tables, "name"),
      ];
    },
    expected: ["Sheet1!B2:C4", true, 2, [["Spend"], ["Table2"]], [["Table2"]]],
  },
  {
    name: "headings",
    why: "become texts, none empty and none twice",
    act: async (_, sheet) => {
      const range = sheet.getRange("A1:D2");
      range.values = [
        [2025, "", "x", "X"],
        [1, 2, 3, 4],
      ] as never;
      sheet.tables.add(range, true);
      return load(range, "values");
    },
    expected: [
      [
        ["2025", "Column2", "x", "X2"],
        [1, 2, 3, 4],
      ],
    ],
  },
  {
    name: "a range without headings",
    why: "gets a row of them, and moves down with what is below",
    act: async (_, sheet) => {
      sheet.getRange("A1:B3").values = [
        [1, 2],
        [3, 4],
        ["below", ""],
      ];
      const table = sheet.tables.add("A1:B2", false);
      const [address] = await load(table.getRange(), "address");
      return [address, await load(sheet.getRange("A1:B4"), "values")];
    },
    expected: [
      "Sheet1!A1:B3",
      [
        [
          ["Column1", "Column2"],
          [1, 2],
          [3, 4],
          ["below", ""],
        ],
      ],
    ],
  },
  {
    name: "structured references",
    why: "calculate, in Excel's short forms too",
    act: async (_, sheet) => {
      addSpend(sheet);
      sheet.getRange("D3:D4").formulas = [["=Spend[[#This Row],[Capex]]*2"], ["=Spend[@Capex]*3"]];
      sheet.getRange("F1:F3").formulas = [
        ["=SUM(Spend[Capex])"],
        ["=ROWS(Spend[#All])"],
        ['="Spend[@Capex]"'],
      ];
      return [await load(sheet.getRange("D3:D4"), "values"), await load(sheet.getRange("F1:F3"), "values")];
    },
    expected: [[[[200], [480]]], [[[260], [3], ["Spend[@Capex]"]]]],
  },
  {
    name: "a reference to the row from within the table",
    why: "[@x] needs no table's name there",
    act: async (_, sheet) => {
      sheet.getRange("A1:C3").values = [
        ["Capex, USD bn", "Share", "Product"],
        [100, 0.5, ""],
        [160, 0.25, ""],
      ];
      sheet.tables.add("A1:C3", true);
      sheet.getRange("C2:C3").formulas = [["=[@[Capex, USD bn]]*[@Share]"], ["=[@[Capex, USD bn]]*[@Share]"]];
      return load(sheet.getRange("C2:C3"), "values");
    },
    expected: [[[50], [40]]],
  },
  {
    name: "another heading",
    why: "is the column's name from then on",
    act: async (_, sheet) => {
      const table = addSpend(sheet);
      table.getHeaderRowRange().values = [["Year", "Outlay"]];
      table.columns.getItem("Year").name = "Calendar year";
      sheet.getRange("E1").formulas = [["=SUM(Spend[Outlay])+COUNT(Spend[Calendar year])"]];
      return [await loadItems(table.columns, "name"), await load(sheet.getRange("E1"), "values")];
    },
    expected: [[["Calendar year"], ["Outlay"]], [[[262]]]],
  },
  {
    name: "another name",
    why: "is in the formulas too",
    act: async (_, sheet) => {
      const table = addSpend(sheet);
      sheet.getRange("E1").formulas = [["=SUM(Spend[Capex])"]];
      await sheet.context.sync();
      table.name = "Outlays";
      return load(sheet.getRange("E1"), "formulas,values");
    },
    expected: [[["=SUM(Outlays[Capex])"]], [[260]]],
  },
  {
    name: "convertToRange",
    why: "keeps the cells",
    act: async ({ workbook }, sheet) => {
      const range = addSpend(sheet).convertToRange();
      return [await load(range, "address,values"), await loadItems(workbook.tables, "name")];
    },
    expected: [
      [
        "Sheet1!B2:C4",
        [
          ["Year", "Capex"],
          [2025, 100],
          [2026, 160],
        ],
      ],
      [],
    ],
  },
  {
    name: "delete",
    why: "takes the cells along",
    act: async ({ workbook }, sheet) => {
      addSpend(sheet).delete();
      return [await load(sheet.getRange("B2:C2"), "values"), await loadItems(workbook.tables, "name")];
    },
    expected: [[[["", ""]]], []],
  },
  {
    name: "worksheet.delete",
    why: "takes its tables along, whose names are free again",
    act: async ({ workbook }, sheet) => {
      const plan = workbook.worksheets.add("Plan");
      addSpend(plan);
      plan.delete();
      addSpend(sheet);
      return loadItems(workbook.tables, "name");
    },
    expected: [["Spend"]],
  },
  {
    name: "range.getTables",
    why: "touched, or altogether inside",
    act: async (_, sheet) => {
      addSpend(sheet);
      const [touched, inside] = [
        sheet.getRange("C4:F9").getTables(false),
        sheet.getRange("C4:F9").getTables(true),
      ];
      const around = sheet.getRange("A1:F9").getTables(true);
      return [
        await loadItems(touched, "name"),
        await loadItems(inside, "name"),
        await loadItems(around, "name"),
      ];
    },
    expected: [[["Spend"]], [], [["Spend"]]],
  },
];

test.each(rows)("$name: $why", async ({ act, expected }) => {
  expect(await run(act)).toEqual(expected);
});

test("undo takes a table back, and redo brings it again with its references", async () => {
  await run(async ({ workbook }, sheet) => {
    sheet.getRange("B2:B3").values = [["Capex"], [7]];
    await workbook.context.sync();
    sheet.tables.add("B2:B3", true).showFilterButton = false;
    sheet.getRange("E1").formulas = [["=SUM(Table1[Capex])"]];
    await workbook.context.sync();
    harness.workbook.undo();
    expect(await loadItems(workbook.tables, "name")).toEqual([]);
    expect(await load(sheet.getRange("E1"), "formulas")).toEqual([[[""]]]);
    harness.workbook.redo();
    expect(await loadItems(workbook.tables, "name,showFilterButton")).toEqual([["Table1", false]]);
    expect(await load(sheet.getRange("E1"), "values")).toEqual([[[7]]]);
  });
});

/** Written elsewhere than in the table Spend, from which they are read after it has become a range. */
const references: { why: string; formula: string; expected: string }[] = [
  { why: "a column", formula: "=SUM(Spend[Capex])", expected: "=SUM(Sheet1!$C$3:$C$4)" },
  {
    why: "columns",
    formula: "=SUM(Spend[[Year]:[Capex]])",
    expected: "=SUM(Sheet1!$B$3:$C$4)",
  },
  { why: "all data", formula: "=ROWS(Spend)", expected: "=ROWS(Sheet1!$B$3:$C$4)" },
  { why: "all", formula: "=ROWS(Spend[#All])", expected: "=ROWS(Sheet1!$B$2:$C$4)" },
  { why: "the headings", formula: "=COUNTA(Spend[#Headers])", expected: "=COUNTA(Sheet1!$B$2:$C$2)" },
  {
    why: "a heading",
    formula: "=LEN(Spend[[#Headers],[Capex]])",
    expected: "=LEN(Sheet1!$C$2)",
  },
  { why: "a row", formula: "=Spend[[#This Row],[Capex]]*2", expected: "=Sheet1!$C3*2" },
  {
    why: "cells of a row",
    formula: "=SUM(Spend[[#This Row],[Year]:[Capex]])",
    expected: "=SUM(Sheet1!$B3:$C3)",
  },
  { why: "a text, which is none", formula: '="Spend[Capex]"', expected: '="Spend[Capex]"' },
  {
    why: "a heading of another table, which is none",
    formula: "=SUM(Held[Spend])",
    expected: "=SUM(Held[Spend])",
  },
  { why: "a name that is longer", formula: "=Spending+1", expected: "=Spending+1" },
];

test.each(references)(
  "convertToRange has formulas refer to the cells: $why",
  async ({ formula, expected }) => {
    const formulas = await run(async ({ workbook }, sheet) => {
      workbook.names.add("Spending", "=1");
      const table = addSpend(sheet);
      table.showFilterButton = false;
      sheet.getRange("H2:H3").values = [["Spend"], [7]];
      sheet.tables.add("H2:H3", true).name = "Held";
      const cell = workbook.worksheets.add("Plan").getRange("E3");
      cell.formulas = [[formula]];
      const [before] = await load(cell, "values");
      table.convertToRange();
      const [after, converted] = await load(cell, "values,formulas");
      expect(after).toEqual(before);
      harness.workbook.undo();
      const [undone] = await load(cell, "formulas");
      expect(await load(workbook.tables.getItem("Spend"), "showFilterButton")).toEqual([false]);
      return [converted, undone];
    });
    expect(formulas).toEqual([[[expected]], [[formula]]]);
  },
);

test.each(["Spend_2", "Spend.2", "_Spend", "支出_2"])("formulas refer to a table called %s", async (name) => {
  const values = await run(async (_, sheet) => {
    addSpend(sheet).name = name;
    sheet.getRange("E3:E5").formulas = [
      [`=${name}[[#This Row],[Capex]]*2`],
      [`=SUM(${name}[Capex])`],
      [`=ROWS(${name})`],
    ];
    return load(sheet.getRange("E3:E5"), "values");
  });
  expect(values).toEqual([[[200], [260], [2]]]);
});

const refusals: { name: string; code: string; act: Act<unknown> }[] = [
  {
    name: "a table over another",
    code: "InvalidArgument",
    act: (_, sheet) => {
      addSpend(sheet);
      sheet.tables.add("C4:D6", true);
    },
  },
  {
    name: "an address that is none",
    code: "InvalidArgument",
    act: (_, sheet) => sheet.tables.add("A0", true),
  },
  ...["Sp end", "A1", "", "Sp-end"].map((name) => ({
    name: `the name "${name}"`,
    code: "InvalidArgument",
    act: ((_, sheet) => (addSpend(sheet).name = name)) as Act<unknown>,
  })),
  {
    name: "another table's name",
    code: "ItemAlreadyExists",
    act: ({ workbook }, sheet) => {
      addSpend(sheet);
      workbook.worksheets.add("Plan").tables.add("A1:A2", true).name = "SPEND";
    },
  },
  {
    name: "a defined name",
    code: "ItemAlreadyExists",
    act: ({ workbook }, sheet) => {
      workbook.names.add("Rate", "=1");
      addSpend(sheet).name = "rate";
    },
  },
  {
    name: "a style that is none",
    code: "InvalidArgument",
    act: (_, sheet) => (addSpend(sheet).style = "TableStyleMedium29"),
  },
  {
    name: "a formula with a table that is still to come",
    code: "InvalidArgument",
    act: (_, sheet) => {
      sheet.getRange("E1").formulas = [["=SUM(Spend[Capex])"]];
      addSpend(sheet);
    },
  },
  {
    name: "a row of totals",
    code: "ApiNotFound",
    act: (_, sheet) => (addSpend(sheet).showTotals = true),
  },
  {
    name: "a table that is not there",
    code: "ItemNotFound",
    act: (_, sheet) => sheet.tables.getItem("Spend").load("name"),
  },
];

test.each(refusals)("$name is refused: $code", async ({ code, act }) => {
  const refused = run(async (context, sheet) => {
    act(context, sheet);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});

test("a protected sheet takes no table", async () => {
  await harness.workbook.getActiveSheet().getWorksheetPermission().protect();
  const refused = run(async (context, sheet) => {
    sheet.tables.add("A1:B2", true);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: "AccessDenied" });
});
