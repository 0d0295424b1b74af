import { SetRowHeightCommand } from "@univerjs/sheets";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeAll(() => (harness = openExcel()));
afterAll(() => harness.close());

interface Row {
  readonly name: string;
  readonly why: string;
  readonly set: (range: Excel.Range) => void;
  readonly property: string;
  readonly expected: unknown;
}

/** Each row has a sheet of its own; what is set is read back in the same request. */
const rows: Row[] = [
  {
    name: "fill.color",
    why: "white where there is none, as in Excel",
    set: () => {},
    property: "format/fill/color",
    expected: "#FFFFFF",
  },
  {
    name: "fill.color by a name",
    why: "read as #RRGGBB in capitals",
    set: ({ format }) => (format.fill.color = "orange"),
    property: "format/fill/color",
    expected: "#FFA500",
  },
  {
    name: "fill.clear",
    why: "takes the colour away",
    set: ({ format }) => {
      format.fill.color = "#ff0000";
      format.fill.clear();
    },
    property: "format/fill/color",
    expected: "#FFFFFF",
  },
  {
    name: "fill.color where cells differ",
    why: "an empty text, as in Excel",
    set: (range) => (range.getCell(0, 0).format.fill.color = "red"),
    property: "format/fill/color",
    expected: "",
  },
  {
    name: "fill.pattern",
    why: "tells no fill from a white one",
    set: ({ format }) => (format.fill.color = "white"),
    property: "format/fill/pattern",
    expected: "Solid",
  },
  {
    name: "fill.pattern where cells differ",
    why: "null, as in Excel",
    set: (range) => (range.getCell(0, 0).format.fill.color = "white"),
    property: "format/fill/pattern",
    expected: null,
  },
  {
    name: "font.bold",
    why: "set",
    set: ({ format }) => (format.font.bold = true),
    property: "format/font/bold",
    expected: true,
  },
  {
    name: "font.bold where cells differ",
    why: "null, as in Excel",
    set: (range) => (range.getCell(0, 0).format.font.bold = true),
    property: "format/font/bold",
    expected: null,
  },
  {
    name: "font.italic",
    why: "set",
    set: ({ format }) => (format.font.italic = true),
    property: "format/font/italic",
    expected: true,
  },
  {
    name: "font.color",
    why: "does not disturb what was set before",
    set: ({ format }) => {
      format.fill.color = "red";
      format.font.color = "#0000ff";
    },
    property: "format/font/color",
    expected: "#0000FF",
  },
  {
    name: "font.name",
    why: "set",
    set: ({ format }) => (format.font.name = "Calibri"),
    property: "format/font/name",
    expected: "Calibri",
  },
  {
    name: "font.size",
    why: "in points",
    set: ({ format }) => (format.font.size = 14),
    property: "format/font/size",
    expected: 14,
  },
  {
    name: "font.underline",
    why: "one of Office.js's names",
    set: ({ format }) => (format.font.underline = "Single"),
    property: "format/font/underline",
    expected: "Single",
  },
  {
    name: "font.strikethrough",
    why: "set",
    set: ({ format }) => (format.font.strikethrough = true),
    property: "format/font/strikethrough",
    expected: true,
  },
  {
    name: "horizontalAlignment",
    why: "set",
    set: ({ format }) => (format.horizontalAlignment = "Right"),
    property: "format/horizontalAlignment",
    expected: "Right",
  },
  {
    name: "verticalAlignment",
    why: "set",
    set: ({ format }) => (format.verticalAlignment = "Top"),
    property: "format/verticalAlignment",
    expected: "Top",
  },
  {
    name: "wrapText",
    why: "set",
    set: ({ format }) => (format.wrapText = true),
    property: "format/wrapText",
    expected: true,
  },
  {
    name: "indentLevel",
    why: "set",
    set: ({ format }) => (format.indentLevel = 2),
    property: "format/indentLevel",
    expected: 2,
  },
  {
    name: "columnWidth",
    why: "in points, of which a pixel is three quarters",
    set: ({ format }) => (format.columnWidth = 90),
    property: "format/columnWidth",
    expected: 90,
  },
  {
    name: "columnWidth where columns differ",
    why: "null, as in Excel",
    set: (range) => (range.getColumn(1).format.columnWidth = 90),
    property: "format/columnWidth",
    expected: null,
  },
  {
    name: "rowHeight",
    why: "in points",
    set: ({ format }) => (format.rowHeight = 30),
    property: "format/rowHeight",
    expected: 30,
  },
  {
    name: "numberFormat, one for all",
    why: "Excel takes a single text for a whole range",
    set: (range) => (range.numberFormat = "0.0%" as never),
    property: "numberFormat",
    expected: [
      ["0.0%", "0.0%"],
      ["0.0%", "0.0%"],
    ],
  },
  {
    name: "numberFormat, one each",
    why: "null leaves a cell as it is, an empty text makes it general",
    set: (range) => {
      range.numberFormat = "0.00" as never;
      range.numberFormat = [
        ["#,##0", null],
        ["", "@"],
      ];
    },
    property: "numberFormat",
    expected: [
      ["#,##0", "0.00"],
      ["General", "@"],
    ],
  },
  {
    name: "text",
    why: "the values in their formats",
    set: (range) => {
      range.values = [
        [0.256, 1234.5],
        [45000, -5],
      ];
      range.numberFormat = [
        ["0.0%", "#,##0.0"],
        ["yyyy-mm-dd", "#,##0;(#,##0)"],
      ];
    },
    property: "text",
    expected: [
      ["25.6%", "1,234.5"],
      ["2023-03-15", "(5)"],
    ],
  },
];

let sheetNumber = 0;

/** Loads a property and returns it. */
async function read(range: Excel.Range, property: string): Promise<unknown> {
  range.load(property);
  await range.context.sync();
  const values: unknown = range;
  return property.split("/").reduce((value, name) => (value as Record<string, unknown>)[name], values);
}

test.each(rows)("$name: $why", async ({ set, property, expected }) => {
  await harness.Excel.run(async (context) => {
    const range = context.workbook.worksheets.add(`Format ${++sheetNumber}`).getRange("B2:C3");
    set(range);
    expect(await read(range, property)).toEqual(expected);
  });
});

const lines = [
  { style: "Continuous", weight: "Thin", why: "the usual line" },
  { style: "Continuous", weight: "Medium", why: "under a heading" },
  { style: "Continuous", weight: "Thick", why: "around a table" },
  { style: "Dash", weight: "Thin", why: "before a forecast" },
  { style: "Double", weight: "Thick", why: "under a total; Excel knows it in this weight only" },
] as const;

test.each(lines)("a border of $style and $weight: $why", async ({ style, weight }) => {
  await harness.Excel.run(async (context) => {
    const range = context.workbook.worksheets.add(`Border ${++sheetNumber}`).getRange("B2:C3");
    const border = range.format.borders.getItem("EdgeBottom");
    border.style = style;
    border.weight = weight;
    border.color = "#0f703b";
    border.load("style,weight,color");
    const top = range.format.borders.getItem("EdgeTop");
    top.load("style");
    await context.sync();
    expect(border.toJSON()).toMatchObject({ style, weight, color: "#0F703B" });
    expect(top.style).toBe("None");
  });
});

test("autofitColumns makes room for the longest text, and for nothing in an empty column", async () => {
  await harness.Excel.run(async (context) => {
    const range = context.workbook.worksheets.add(`Autofit ${++sheetNumber}`).getRange("A1:C1");
    range.values = [["a", "a rather long heading", ""]];
    range.format.autofitColumns();
    const widthOf = (column: number) => read(range.getColumn(column), "format/columnWidth");
    const [short, long, empty] = [await widthOf(0), await widthOf(1), await widthOf(2)];
    expect(short).toBeLessThan(30);
    expect(long).toBeGreaterThan(90);
    expect(empty).toBe(48);
  });
});

test("autofitRows makes each row as high as its own text, rows of one height by one command", async () => {
  let commands = 0;
  const listening = harness.spreadsheet.commands.onCommandExecuted(({ id }) => {
    if (id === SetRowHeightCommand.id) commands += 1;
  });
  await harness.Excel.run(async (context) => {
    const range = context.workbook.worksheets.add(`Autofit ${++sheetNumber}`).getRange("A1:A6");
    range.values = [["a"], ["a"], ["a"], ["a"], ["a"], ["a"]];
    range.getRow(2).format.font.size = 30;
    range.getRow(3).format.font.size = 30;
    range.getRow(5).format.font.size = 20;
    await context.sync();
    range.format.autofitRows();
    const heights: number[] = [];
    for (const row of [0, 1, 2, 3, 4, 5]) {
      heights.push((await read(range.getRow(row), "format/rowHeight")) as number);
    }
    const [usual = 0, , high = 0, , , middle = 0] = heights;
    expect(heights).toEqual([usual, usual, high, high, usual, middle]);
    expect(high).toBeGreaterThan(middle);
    expect(middle).toBeGreaterThan(usual);
  });
  listening.dispose();
  expect(commands).toBe(4);
});
