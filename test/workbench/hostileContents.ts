import type { ChartData } from "../../src/workbench/charts/chartData";
import { plainLook } from "../../src/workbench/contents/plainLook";
import type {
  CellContents,
  ConditionalContents,
  SheetContents,
  TableContents,
  WorkbookContents,
} from "../../src/workbench/contents/workbookContents";
import { initialPrintSettings } from "../../src/workbench/officeHost/page/printSettings";

/** A name of 31 characters, Excel's most, with marks that references and XML have a meaning for. */
export const longName = "It's <a> & 'b' with !31 letters".padEnd(31, "x");

const cell = (row: number, column: number, value: CellContents["value"], formula?: string): CellContents => ({
  row,
  column,
  value,
  isError: false,
  look: plainLook,
  ...(formula !== undefined && { formula }),
});

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

function table(name: string, columns: number, rows: number, column: number): TableContents {
  const style = "TableStyleLight9";
  return { name, area: area(0, column, rows, columns), style, isBanded: true, showsFilterButtons: true };
}

const axis = { title: { text: "", visible: false }, visible: true, gridlines: { visible: true } } as const;

const chart: ChartData = {
  id: "1",
  sheetId: "gone",
  name: 'Of "gone" <cells>',
  type: "ColumnClustered",
  left: 0,
  top: 0,
  width: 300,
  height: 200,
  title: { text: "A & <b> $& $1", visible: true },
  legend: { visible: true, position: "Bottom" },
  valueAxis: { ...axis, tickLabelPosition: "NextToAxis" },
  categoryAxis: { ...axis, tickLabelPosition: "NextToAxis" },
  series: ["a", "b"].map((id) => ({
    id,
    name: id,
    lineStyle: "Continuous",
    lineWeight: 2,
    dataLabels: { showValue: false },
    pointLabels: {},
    invertsIfNegative: false,
  })),
};

const format: ConditionalContents = {
  areas: Array.from({ length: 200 }, (_, index) => area(index * 2, 10, 1, 2)),
  condition: { type: "Custom", formula: '#REF!="<&"' },
  style: { bl: 1 },
  stopsIfTrue: true,
};

const empty: SheetContents = {
  name: "Plain",
  isVisible: true,
  isProtected: false,
  showsGridlines: true,
  frozen: { rows: 0, columns: 0 },
  columns: [],
  rows: [],
  cells: [],
  merged: [],
  notes: [],
  tables: [],
  conditionalFormats: [],
  charts: [],
  print: initialPrintSettings,
};

/** All that is allowed and hard to write, on one sheet. */
const hard: SheetContents = {
  ...empty,
  name: longName,
  cells: [
    // A table of formulas, one of nothing but headings, and one whose formulas differ.
    ...["Year", "Twice", "Own"].map((heading, column) => cell(0, column, heading)),
    ...[1, 2, 3].flatMap((row) => [
      cell(row, 0, 2020 + row),
      cell(row, 1, 2 * (2020 + row), "Tab[[#This Row],[Year]]*2"),
      cell(row, 2, row, row === 2 ? `A${row + 1}*0+${row}` : `A${row + 1}-2020`),
    ]),
    cell(0, 4, "Only"),
    cell(0, 5, "Headings $& <b>"),
    cell(20, 0, "x".repeat(32_767)),
    cell(21, 0, 'a\u0001\u0007"<&>\u{1F600}_x0041_\t\n b '),
    cell(22, 0, "=SUM(A1"),
    cell(23, 0, "\u0001\u0007", "UNICHAR(7)"),
    { ...cell(24, 0, "#SPILL!", "#REF!+1"), isError: true },
    { ...cell(25, 0, "Page"), link: { address: "https://example.com/?a=1&b=<2>", screenTip: "<&>" } },
    { ...cell(26, 0, "Gone"), link: { documentReference: "Gone!A1" } },
    cell(27, 0, 1e308),
    cell(28, 0, -1e-308),
  ],
  notes: [
    { row: 0, column: 0, text: "n".repeat(10_000) },
    { row: 1, column: 0, text: "Two\nlines <&> 資本支出 \u{1F600}\u0001" },
    { row: 2, column: 5, text: " " },
  ],
  tables: [table("Tab", 3, 4, 0), table("Heads", 2, 2, 4)],
  conditionalFormats: [format, { ...format, areas: [area(0, 0, 1_048_576, 1)] }],
  charts: [
    {
      chart,
      place: { from: { row: 30, column: 1, x: 0, y: 0 }, to: { row: 40, column: 8, x: 5, y: 5 } },
      series: [
        { name: "a", values: "#REF!", categories: "", numberFormat: '"$&"0' },
        { name: { reference: "#REF!" }, values: "Plain!$A$1:$A$2", categories: "#REF!", numberFormat: "0" },
      ],
    },
  ],
};

export const hostileContents: WorkbookContents = {
  sheets: [
    hard,
    { ...empty, cells: [cell(0, 0, 5), cell(1, 0, 7)], notes: [{ row: 0, column: 0, text: "Here too" }] },
    { ...empty, name: "隱藏", isVisible: false },
  ],
  names: [
    { name: "Rate", formula: "0.6", comment: "<&>", isVisible: true },
    { name: "Rate", formula: "0.7", comment: "", isVisible: false, sheetName: longName },
    { name: "Gone", formula: "#REF!", comment: "", isVisible: true },
    { name: "Broken", formula: "#NAME?", comment: "", isVisible: true },
  ],
  activeSheet: 1,
};
