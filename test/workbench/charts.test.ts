import { load, loadItems } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

type Act<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => T;

const run = <T>(act: Act<Promise<T>>) =>
  harness.Excel.run((context) => act(context, context.workbook.worksheets.getItem("Sheet1")));

/** Two companies' spend by year in A1:C4. */
function addChart(sheet: Excel.Worksheet, type: Excel.ChartType = "Line" as Excel.ChartType): Excel.Chart {
  sheet.getRange("A1:C4").values = [
    ["", "Microsoft", "Alphabet"],
    [2025, 80, 85],
    [2026, 120, 115],
    [2027, 150, 140],
  ];
  return sheet.charts.add(type, sheet.getRange("A1:C4"));
}

interface Row {
  readonly name: string;
  readonly why: string;
  readonly act: Act<Promise<unknown>>;
  readonly expected: unknown;
}

const rows: Row[] = [
  {
    name: "a new chart",
    why: "has Excel's name and size, a legend for two series, and stands beside its cells",
    act: async (_, sheet) => {
      const chart = addChart(sheet);
      return [
        await load(chart, "name,chartType,left,top,width,height"),
        await load(chart.title, "text,visible"),
        await load(chart.legend, "visible,position"),
        await loadItems(chart.series, "name,hasDataLabels"),
      ];
    },
    expected: [
      ["Chart 1", "Line", 144, 0, 360, 216],
      ["Chart Title", true],
      [true, "Bottom"],
      [
        ["Microsoft", false],
        ["Alphabet", false],
      ],
    ],
  },
  {
    name: "a single series",
    why: "gives the title, and needs no legend",
    act: async (_, sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Company", "Capex"],
        ["Microsoft", 80],
        ["Alphabet", 85],
      ];
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"));
      return [await load(chart.title, "text"), await load(chart.legend, "visible")];
    },
    expected: [["Capex"], [false]],
  },
  {
    name: "more columns than rows",
    why: "rows are the series, unless one says otherwise",
    act: async (_, sheet) => {
      sheet.getRange("A1:D2").values = [
        ["", "2025", "2026", "2027"],
        ["Capex", 1, 2, 3],
      ];
      const [auto, columns] = [
        sheet.charts.add("Line", sheet.getRange("A1:D2")),
        sheet.charts.add("Line", sheet.getRange("A1:D2"), "Columns"),
      ];
      return [await loadItems(auto.series, "name"), await loadItems(columns.series, "name")];
    },
    expected: [[["Capex"]], [["2025"], ["2026"], ["2027"]]],
  },
  {
    name: "its settings",
    why: "can be changed and read again",
    act: async (_, sheet) => {
      const chart = addChart(sheet);
      chart.name = "Spend";
      chart.title.text = "Spend by year";
      chart.legend.position = "Right";
      chart.axes.valueAxis.title.text = "USD bn";
      chart.axes.valueAxis.numberFormat = "#,##0";
      chart.axes.valueAxis.minimum = 50;
      chart.axes.categoryAxis.title.text = "Year";
      chart.set({ left: 10, top: 20, width: 300, height: 150 });
      return [
        await load(chart, "name,left,top,width,height"),
        await load(chart.title, "text"),
        await load(chart.legend, "position"),
        await load(chart.axes.valueAxis, "numberFormat,minimum,maximum,visible"),
        await load(chart.axes.valueAxis.title, "text,visible"),
        await load(chart.axes.categoryAxis.title, "text,visible"),
      ];
    },
    expected: [
      ["Spend", 10, 20, 300, 150],
      ["Spend by year"],
      ["Right"],
      ["#,##0", 50, "", true],
      ["USD bn", true],
      ["Year", true],
    ],
  },
  {
    name: "its place",
    why: "given by cells",
    act: async (_, sheet) => {
      const chart = addChart(sheet);
      chart.setPosition("E2");
      const moved = await load(chart, "left,top,width,height");
      chart.setPosition("E2", "H11");
      return [
        moved,
        await load(chart, "left,top,width,height"),
        await load(sheet.getRange("E2:H11"), "left,top,width,height"),
      ];
    },
    expected: [
      [192, 15, 360, 216],
      [192, 15, 192, 150],
      [192, 15, 192, 150],
    ],
  },
  {
    name: "its series",
    why: "can be added, formatted and labelled, also in later requests",
    act: async (_, sheet) => {
      const { series, dataLabels } = addChart(sheet, "ColumnClustered" as Excel.ChartType);
      const added = series.add("Both");
      added.setValues(sheet.getRange("D2:D4"));
      added.setXAxisValues(sheet.getRange("A2:A4"));
      added.format.fill.setSolidColor("#0F703B");
      await sheet.context.sync();
      added.format.line.color = "red";
      added.format.line.lineStyle = "Dash";
      added.format.line.weight = 1.5;
      added.hasDataLabels = true;
      added.dataLabels.numberFormat = "0.0";
      added.dataLabels.position = "InsideEnd";
      const read = [
        await load(added, "name,hasDataLabels"),
        await load(added.format.line, "color,lineStyle,weight"),
        await load(added.dataLabels, "showValue,numberFormat,position"),
        await load(series.getItemAt(0).format.line, "color"),
      ];
      dataLabels.showValue = true;
      series.getItemAt(1).delete();
      return [...read, await loadItems(series, "name,hasDataLabels")];
    },
    expected: [
      ["Both", true],
      ["#FF0000", "Dash", 1.5],
      [true, "0.0", "InsideEnd"],
      ["#4472C4"],
      [
        ["Microsoft", true],
        ["Both", true],
      ],
    ],
  },
  {
    name: "the label of one point",
    why: "says what it is told to, where it is told to",
    act: async (_, sheet) => {
      const [first, second] = [0, 1].map((index) => addChart(sheet).series.getItemAt(index));
      if (!first || !second) return [];
      const points = first.points;
      const last = points.getItemAt(2);
      last.hasDataLabel = true;
      const { dataLabel } = last;
      dataLabel.showSeriesName = true;
      dataLabel.showValue = false;
      dataLabel.position = "Right";
      dataLabel.format.font.color = "blue";
      const read = [
        await loadItems(points, "hasDataLabel,value"),
        await load(dataLabel, "showSeriesName,showValue,position"),
        await load(dataLabel.format.font, "color"),
        await loadItems(second.points, "hasDataLabel"),
      ];
      last.hasDataLabel = false;
      return [...read, await loadItems(points, "hasDataLabel")];
    },
    expected: [
      [
        [false, 80],
        [false, 120],
        [true, 150],
      ],
      [true, false, "Right"],
      ["#0000FF"],
      [[false], [false], [false]],
      [[false], [false], [false]],
    ],
  },
  {
    name: "bars below 0",
    why: "white where they are inverted, unless they are given a colour",
    act: async (_, sheet) => {
      const series = addChart(sheet, "ColumnClustered" as Excel.ChartType).series.getItemAt(0);
      const before = await load(series, "invertIfNegative,invertColor");
      series.invertIfNegative = true;
      series.invertColor = "#B10E1C";
      return [before, await load(series, "invertIfNegative,invertColor")];
    },
    expected: [
      [false, "#FFFFFF"],
      [true, "#B10E1C"],
    ],
  },
  {
    name: "gridlines and the labels of an axis",
    why: "those of values are there from the start, in a colour that can be changed",
    act: async (_, sheet) => {
      const { valueAxis, categoryAxis } = addChart(sheet).axes;
      const before = [
        await load(valueAxis, "majorGridlines/visible,majorGridlines/format/line/color,tickLabelPosition"),
        await load(categoryAxis, "majorGridlines/visible,tickLabelPosition"),
      ];
      valueAxis.majorGridlines.format.line.color = "#E0E0E0";
      valueAxis.majorGridlines.visible = false;
      categoryAxis.tickLabelPosition = "Low";
      return [
        ...before,
        await load(valueAxis, "majorGridlines/visible,majorGridlines/format/line/color"),
        await load(categoryAxis, "tickLabelPosition"),
      ];
    },
    expected: [[true, "#D9D9D9", "NextToAxis"], [false, "NextToAxis"], [false, "#E0E0E0"], ["Low"]],
  },
  {
    name: "another name in its cell",
    why: "is the series' name from then on",
    act: async (_, sheet) => {
      const { series } = addChart(sheet);
      sheet.getRange("B1").values = [["MSFT"]];
      return loadItems(series, "name");
    },
    expected: [["MSFT"], ["Alphabet"]],
  },
  {
    name: "the charts of a sheet",
    why: "found by name in any case or by id, counted, deleted",
    act: async ({ workbook }, sheet) => {
      const plan = workbook.worksheets.add("Plan");
      addChart(plan);
      addChart(sheet).name = "Spend";
      const second = addChart(sheet);
      const [id] = await load(sheet.charts.getItem("SPEND"), "id");
      const [missing, count] = [sheet.charts.getItemOrNullObject("Chart 1"), sheet.charts.getCount()];
      await workbook.context.sync();
      const [{ isNullObject }, { value }] = [missing, count];
      sheet.charts.getItem(String(id)).delete();
      const names = await loadItems(sheet.charts, "name");
      second.delete();
      plan.delete();
      return [isNullObject, value, names, await loadItems(sheet.charts, "name")];
    },
    expected: [true, 2, [["Chart 2"]], []],
  },
];

test.each(rows)("$name: $why", async ({ act, expected }) => {
  expect(await run(act)).toEqual(expected);
});

test("undo takes back all of a request at once, and a deleted sheet's charts come back with it", async () => {
  harness.close();
  harness = openExcel({ platform: { clearsUndo: false } });
  await run(async ({ workbook }, sheet) => {
    const plan = workbook.worksheets.add("Plan");
    addChart(plan);
    await workbook.context.sync();
    const chart = addChart(sheet);
    for (let width = 100; width < 150; width++) chart.width = width;
    await workbook.context.sync();
    harness.workbook.undo();
    expect(await loadItems(sheet.charts, "name")).toEqual([]);
    plan.delete();
    await workbook.context.sync();
    harness.workbook.undo();
    expect(await loadItems(workbook.worksheets.getItem("Plan").charts, "name")).toEqual([["Chart 1"]]);
  });
});

const refusals: { name: string; code: string; act: Act<unknown> }[] = [
  {
    name: "a pie",
    code: "ApiNotFound",
    act: (_, sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B2")),
  },
  {
    name: "a place for the legend that is none",
    code: "InvalidArgument",
    act: (_, sheet) => (addChart(sheet).legend.position = "Middle" as never),
  },
  {
    name: "values that are neither a row nor a column",
    code: "InvalidArgument",
    act: (_, sheet) => addChart(sheet).series.getItemAt(0).setValues(sheet.getRange("A1:B2")),
  },
  {
    name: "a label at a point that is not drawn, for its cell has no number",
    code: "GeneralException",
    act: (_, sheet) => {
      const { points } = addChart(sheet).series.getItemAt(0);
      sheet.getRange("B4").formulas = [["=NA()"]];
      points.getItemAt(2).hasDataLabel = true;
    },
  },
  {
    name: "settings of a label that is not there",
    code: "ItemNotFound",
    act: (_, sheet) => {
      addChart(sheet).series.getItemAt(0).points.getItemAt(2).dataLabel.showValue = true;
    },
  },
  {
    name: "a place for an axis' labels that is none",
    code: "InvalidArgument",
    act: (_, sheet) => (addChart(sheet).axes.valueAxis.tickLabelPosition = "Middle" as never),
  },
  {
    name: "a chart that is not there",
    code: "ItemNotFound",
    act: (_, sheet) => sheet.charts.getItem("Spend").load("name"),
  },
  {
    name: "a second chart by the same name",
    code: "ItemAlreadyExists",
    act: (_, sheet) => {
      addChart(sheet).name = "Spend";
      addChart(sheet).name = "SPEND";
    },
  },
  {
    name: "what charts can do in Excel and not here",
    code: "ApiNotFound",
    act: (_, sheet) => (addChart(sheet).axes.valueAxis.displayUnit = "Thousands"),
  },
  {
    name: "a chart on a protected sheet",
    code: "AccessDenied",
    act: (_, sheet) => {
      sheet.protection.protect();
      sheet.charts.add("Line", sheet.getRange("A1:B2"));
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

test("Excel.run takes mergeUndoGroup, which Office.js 1.1.110 does not send", async () => {
  const options = { mergeUndoGroup: true } as Excel.RunOptions;
  const values = await harness.Excel.run(options, async ({ workbook }) => {
    const range = workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.values = [[1]];
    return load(range, "values");
  });
  expect(values).toEqual([[[1]]]);
  expect(JSON.stringify(harness.requests)).not.toContain("ndoGroup");
});
