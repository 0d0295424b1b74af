import { loadCellFormats, restoreCellFormats, type CellFormats } from "../../src/excel/read/cellFormats";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

const place = "B2:D4";

const run = <T>(act: (range: Excel.Range, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  harness.Excel.run((context) => act(context.workbook.worksheets.getItem("Sheet1").getRange(place), context));

/** The look of the place and of the cells around it, as the workbook itself keeps it. */
function styles() {
  const sheet = harness.workbook.getActiveSheet().getSheet();
  return Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: 5 }, (__, column) => ({ ...sheet.getComposedCellStyle(row, column) })),
  );
}

const look = () =>
  run(async (range, context) => {
    const formats = loadCellFormats(range);
    await context.sync();
    return formats;
  });

/** Something of every kind of format, in every cell. */
const insert = () =>
  run(async (range, context) => {
    range.values = "=1+1" as never;
    range.numberFormat = "0.0%" as never;
    const { format } = range;
    format.fill.color = "#F2F2F2";
    format.font.set({
      bold: true,
      italic: true,
      underline: "Single",
      color: "#0000FF",
      size: 9,
      name: "Calibri",
    });
    format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true });
    for (const side of ["EdgeTop", "EdgeBottom", "InsideHorizontal", "InsideVertical"] as const) {
      format.borders.getItem(side).style = "Continuous";
    }
    await context.sync();
  });

/** Returns the number of requests it took. */
async function takeOut(had: CellFormats): Promise<number> {
  harness.requests.length = 0;
  await run(async (range, context) => {
    range.clear();
    const restore = restoreCellFormats(range, had, range.getCell(0, 0), () => true);
    await context.sync();
    restore();
    await context.sync();
  });
  return harness.requests.filter(({ request }) => !JSON.stringify(request).includes("_RemoveReference"))
    .length;
}

interface Row {
  readonly name: string;
  readonly why: string;
  readonly format?: (range: Excel.Range) => void;
  readonly requests: number;
}

const rows: Row[] = [
  { name: "no formats", why: "the usual case: clearing is all there is to do", requests: 1 },
  {
    name: "a fill in some cells",
    why: "the others stay without one, which is not white",
    format: (range) => (range.getCell(0, 1).format.fill.color = "#FFC000"),
    requests: 2,
  },
  {
    name: "a white fill",
    why: "hides the sheet's lines, unlike none",
    format: (range) => (range.getRow(1).format.fill.color = "#FFFFFF"),
    requests: 2,
  },
  {
    name: "one fill for the whole sheet",
    why: "nothing in the place differs, and all of it from a cleared cell",
    format: (range) => (range.getBoundingRect("A1:E5").format.fill.color = "#FFFFFF"),
    requests: 2,
  },
  {
    name: "fonts",
    why: "each property by itself",
    format: (range) => {
      range.getCell(0, 0).format.font.bold = true;
      range.getCell(0, 1).format.font.set({ name: "Times New Roman", size: 20 });
      range.getCell(1, 0).format.font.set({ italic: true, underline: "Double" });
      range.getCell(2, 2).format.font.set({ color: "#C00000", strikethrough: true });
    },
    requests: 2,
  },
  {
    name: "alignment",
    why: "beside that of others",
    format: (range) => {
      range.getColumn(0).format.set({ horizontalAlignment: "Right", verticalAlignment: "Center" });
      range.getColumn(1).format.set({ horizontalAlignment: "Left", indentLevel: 2, wrapText: true });
    },
    requests: 2,
  },
  {
    name: "a frame with thin lines within",
    why: "each cell has its own sides",
    format: ({ format: { borders } }) => {
      for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
        borders.getItem(side).set({ style: "Continuous", weight: "Thick", color: "#0F703B" });
      }
      borders.getItem("InsideHorizontal").set({ style: "Dash", color: "#808080" });
      borders.getItem("InsideVertical").style = "Dot";
    },
    requests: 2,
  },
  {
    name: "lines of the cells around",
    why: "are not the place's, and stay",
    format: (range) => {
      range.getOffsetRange(-1, 0).getRow(0).format.borders.getItem("EdgeBottom").style = "Continuous";
      range.getOffsetRange(0, 1).getColumn(2).format.borders.getItem("EdgeLeft").style = "Double";
    },
    requests: 1,
  },
  {
    name: "number formats",
    why: "in some cells, the others are general",
    format: (range) => {
      range.getCell(0, 0).numberFormat = [["yyyy-mm-dd"]];
      range.getRow(2).numberFormat = [["0.0%", "#,##0.00", "@"]];
    },
    requests: 2,
  },
  {
    name: "all kinds in one cell",
    why: "none disturbs another",
    format: (range) => {
      const cell = range.getCell(1, 1);
      cell.numberFormat = [["0.0"]];
      cell.format.fill.color = "#FFFF00";
      cell.format.font.set({ bold: true, color: "#FF0000" });
      cell.format.borders.getItem("EdgeTop").set({ style: "Continuous", weight: "Medium" });
      cell.format.horizontalAlignment = "Center";
    },
    requests: 2,
  },
];

test.each(rows)("$name: $why", async ({ format, requests }) => {
  await run(async (range, context) => {
    format?.(range);
    await context.sync();
  });
  const before = styles();
  const had = await look();
  await insert();
  expect(styles()).not.toEqual(before);
  expect(await takeOut(had)).toBe(requests);
  expect(styles()).toEqual(before);
});
