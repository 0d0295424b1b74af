import { SetStyleCommand } from "@univerjs/sheets";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeAll(() => (harness = openExcel()));
afterAll(() => harness.close());

let sheetNumber = 0;

/** Runs in B2:C3 of a sheet of its own. */
const run = <T>(act: (range: Excel.Range) => Promise<T>) =>
  harness.Excel.run((context) =>
    act(context.workbook.worksheets.add(`Cells ${++sheetNumber}`).getRange("B2:C3")),
  );

/** What the options ask for, of each cell. */
async function read(
  range: Excel.Range,
  options: Excel.CellPropertiesLoadOptions,
): Promise<Excel.CellProperties[][]> {
  const { context } = range;
  const properties = range.getCellProperties(options);
  await context.sync();
  return properties.value;
}

interface Row {
  readonly name: string;
  readonly why: string;
  readonly set: Excel.CellPropertiesFormat;
  /** What is read where it differs from what was set. */
  readonly expected?: Excel.CellPropertiesFormat;
}

const line = { style: "Continuous", weight: "Medium", color: "#0F703B" } as const;
const noLine = { style: "None", weight: "Thin", color: "#000000" } as const;

const rows: Row[] = [
  {
    name: "fill.color",
    why: "in Office.js's way to write it",
    set: { fill: { color: "orange" } },
    expected: { fill: { color: "#FFA500" } },
  },
  {
    name: "fill.pattern after a color",
    why: "a coloured cell is filled already",
    set: { fill: { color: "#FFA500", pattern: "Solid" } },
  },
  {
    name: "fill.pattern alone",
    why: "a whole fill without a colour is white",
    set: { fill: { pattern: "Solid" } },
    expected: { fill: { color: "#FFFFFF", pattern: "Solid" } },
  },
  {
    name: "fill.pattern None",
    why: "tells a cell without fill from a white one, and takes a colour away",
    set: { fill: { color: "red", pattern: "None" } },
    expected: { fill: { color: "#FFFFFF", pattern: "None" } },
  },
  {
    name: "font",
    why: "all of a font in one go",
    set: {
      font: {
        name: "Calibri",
        size: 14,
        bold: true,
        italic: true,
        underline: "Double",
        strikethrough: true,
        color: "#0000FF",
      },
    },
  },
  {
    name: "borders",
    why: "each side apart",
    set: { borders: { top: line, left: { ...line, weight: "Thick" }, bottom: { ...line, style: "Dash" } } },
    expected: {
      borders: {
        top: line,
        left: { ...line, weight: "Thick" },
        bottom: { ...line, style: "Dash" },
        right: noLine,
      },
    },
  },
  {
    name: "alignment",
    why: "what a cell has apart from fill, font and borders",
    set: { horizontalAlignment: "Left", verticalAlignment: "Top", indentLevel: 2, wrapText: true },
  },
];

/** Options that ask for the same properties as there are values. */
function optionsFor(values: object): object {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (name === "borders") return [name, { style: true, weight: true, color: true }];
      return [name, typeof value === "object" ? optionsFor(value as object) : true];
    }),
  );
}

test.each(rows)("$name: $why", async ({ set, expected = set }) => {
  await run(async (range) => {
    const options = { format: optionsFor(expected) };
    const [[untouched] = []] = await read(range, options);
    range.setCellProperties([
      [{ format: set }, {}],
      [{}, { format: set }],
    ]);
    expect(await read(range, options)).toEqual([
      [{ format: expected }, untouched],
      [untouched, { format: expected }],
    ]);
  });
});

test("what is set in later cells leaves what was set before, and what is not named", async () => {
  await run(async (range) => {
    range.format.font.bold = true;
    range.setCellProperties([
      [{ format: { fill: { color: "red" } } }, {}],
      [{ format: { font: { italic: true } } }, {}],
    ]);
    const options = { format: { fill: { color: true }, font: { bold: true, italic: true } } };
    expect(await read(range.getColumn(0), options)).toEqual([
      [{ format: { fill: { color: "#FF0000" }, font: { bold: true, italic: false } } }],
      [{ format: { fill: { color: "#FFFFFF" }, font: { bold: true, italic: true } } }],
    ]);
  });
});

test("the address comes with a cell, and an option that is false is not read", async () => {
  const properties = await run((range) =>
    read(range.getRow(1), { address: true, format: { wrapText: true, indentLevel: false } }),
  );
  expect(properties).toEqual([
    [
      { address: `'Cells ${sheetNumber}'!B3`, format: { wrapText: false } },
      { address: `'Cells ${sheetNumber}'!C3`, format: { wrapText: false } },
    ],
  ]);
});

const refusals: { name: string; code: string; act: (range: Excel.Range) => unknown }[] = [
  {
    name: "a size that does not fit",
    code: "InvalidArgument",
    act: (range) => range.setCellProperties([[{}]]),
  },
  {
    name: "a colour that is none",
    code: "InvalidArgument",
    act: (range) => range.getCell(0, 0).setCellProperties([[{ format: { fill: { color: "bluish" } } }]]),
  },
  {
    name: "a pattern that Univer cannot draw",
    code: "ApiNotFound",
    act: (range) => range.getCell(0, 0).setCellProperties([[{ format: { fill: { pattern: "Gray50" } } }]]),
  },
  {
    name: "a diagonal",
    code: "ApiNotFound",
    act: (range) => range.getCell(0, 0).setCellProperties([[{ format: { borders: { diagonalUp: line } } }]]),
  },
  {
    name: "a hyperlink",
    code: "ApiNotFound",
    act: (range) => range.getCell(0, 0).setCellProperties([[{ hyperlink: { address: "https://a.b" } }]]),
  },
  {
    name: "reading of a style's name",
    code: "ApiNotFound",
    act: (range) => range.getCellProperties({ style: true }),
  },
  {
    name: "reading of a shade",
    code: "ApiNotFound",
    act: (range) => range.getCellProperties({ format: { font: { tintAndShade: true } } }),
  },
];

test.each(refusals)("$name is refused: $code", async ({ code, act }) => {
  const refused = run(async (range) => {
    act(range);
    await range.context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});

test("cells that differ are written by one command for each part of a style, and keep what is not set", async () => {
  const written: unknown[] = [];
  const listening = harness.spreadsheet.commands.onCommandExecuted(({ id, params }) => {
    if (id === SetStyleCommand.id) written.push((params as { style: { type: string } }).style.type);
  });
  const formats = await run(async (range) => {
    range.format.font.italic = true;
    await range.context.sync();
    written.length = 0;
    const color = "#0F703B";
    range.setCellProperties([
      [{ format: { font: { bold: true, color } } }, { format: { fill: { color: "#FFA500" } } }],
      [{}, { format: { font: { bold: false, italic: false } } }],
    ]);
    const font = { bold: true, italic: true, color: true };
    return (await read(range, { format: { font, fill: { color: true } } }))
      .flat()
      .map(({ format }) => format);
  });
  listening.dispose();
  expect(written).toEqual(["bl", "cl", "bg", "it"]);
  const [usual, white] = [{ bold: false, italic: true, color: "#000000" }, { color: "#FFFFFF" }];
  expect(formats).toEqual([
    { font: { bold: true, italic: true, color: "#0F703B" }, fill: white },
    { font: usual, fill: { color: "#FFA500" } },
    { font: usual, fill: white },
    { font: { ...usual, italic: false }, fill: white },
  ]);
});

test("what is set before a part that is refused stays, as it does one after another", async () => {
  const bold = await run(async (range) => {
    range.getCell(0, 0).setCellProperties([[{ format: { font: { bold: true, size: -1 } } }]]);
    await expect(range.context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    return read(range.getCell(0, 0), { format: { font: { bold: true } } });
  });
  expect(bold).toEqual([[{ format: { font: { bold: true } } }]]);
});

test("a protected sheet's cells can be read and not be set", async () => {
  const other = openExcel();
  await other.workbook.getActiveSheet().getWorksheetPermission().protect();
  await other.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    expect(await read(cell, { format: { font: { bold: true } } })).toEqual([
      [{ format: { font: { bold: false } } }],
    ]);
    cell.setCellProperties([[{ format: { font: { bold: true } } }]]);
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  });
  other.close();
});

test("columns are given their widths in one call; one without properties keeps its own", async () => {
  const widths = await harness.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:D3");
    range.getColumn(1).format.columnWidth = 120;
    range.setColumnProperties([{ format: { columnWidth: 90 } }, {}, { format: { columnWidth: 30 } }]);
    const formats = [0, 1, 2].map((column) => range.getColumn(column).format);
    formats.forEach((format) => format.load("columnWidth"));
    await context.sync();
    return formats.map(({ columnWidth }) => columnWidth);
  });
  expect(widths).toEqual([90, 120, 30]);
});
