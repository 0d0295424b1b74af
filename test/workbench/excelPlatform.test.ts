import type { ExcelPlatform } from "../../src/workbench/excelPlatform";
import { load } from "../office/load";
import { openExcel } from "../office/openExcel";

type Ask = (context: Excel.RequestContext) => Promise<unknown>;

interface Row {
  readonly how: string;
  readonly platform: Partial<ExcelPlatform>;
  readonly isBehind?: boolean;
  readonly ask: Ask;
  readonly answer: unknown;
}

const isFound = (area: string): Ask =>
  async function isFoundIn({ workbook }) {
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:C3").merge();
    const merged = sheet.getRange(area).getMergedAreasOrNullObject();
    await workbook.context.sync();
    return !merged.isNullObject;
  };

const addName: Ask = async ({ workbook }) => {
  workbook.worksheets.getActiveWorksheet().names.add("Rate", "=1");
  workbook.names.add("Rate", "=2");
  await workbook.context.sync();
  return "added";
};

const valueOf = (formula: string): Ask =>
  async function value({ workbook }) {
    const item = workbook.names.add("Asked", formula);
    item.load("value,formula");
    await workbook.context.sync();
    return [item.value, item.formula];
  };

const state: Ask = async ({ application }) => {
  application.load("calculationState");
  await application.context.sync();
  return application.calculationState;
};

/** What is asked of a sheet that is not there. */
const rangeOfNoSheet: Ask = async ({ workbook }) => {
  const range = loadRangeOfNoSheet(workbook);
  await workbook.context.sync();
  return range.isNullObject;
};

function loadRangeOfNoSheet({ worksheets }: Excel.Workbook): Excel.Range {
  const range = worksheets.getItemOrNullObject("Nowhere").getRange("A1");
  range.load("address");
  return range;
}

const deleteNoSheet: Ask = async ({ workbook }) => {
  workbook.worksheets.getItemOrNullObject("Nowhere").delete();
  await workbook.context.sync();
  return "nothing";
};

/** B2:B5 are the data of a Table's column, C2:C5 those of the column beside it; answers with what both hold in the end. */
const afterWriting = (column: unknown[], address: string, formulas: unknown[][]): Ask =>
  async function written({ workbook }) {
    const sheet = workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("B1:C5");
    range.formulas = [["One", "Two"], ...column.map((held) => [held, "beside"])];
    sheet.tables.add("B1:C5", true);
    sheet.getRange("A5:B6").formulas = [
      [7, column[3]],
      ["", "below"],
    ];
    sheet.getRange(address).formulas = formulas;
    const [cells] = await load(sheet.getRange("A1:C6"), "formulas");
    const [headings, ...rows] = cells as unknown[][];
    expect([headings, rows[3]?.[0], rows[4]]).toEqual([["", "One", "Two"], 7, ["", "below", ""]]);
    expect(rows.slice(0, 4).map((row) => row[2])).toEqual(Array(4).fill("beside"));
    return rows.slice(0, 4).map((row) => row[1]);
  };
const mixed = ["=1+1", "", 5, "'007"];
const seriesOver =
  (content: unknown): Ask =>
  async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").values = [[content], [content]];
    const { series } = sheet.charts.add("Line" as Excel.ChartType, sheet.getRange("A1:A2"), "Columns");
    const made = series.getCount();
    await context.sync();
    return made.value;
  };

const valueOfBusyCell: Ask = async ({ workbook }) => {
  const range = workbook.worksheets.getActiveWorksheet().getRange("A1");
  // As Univer has it of a function at work.
  range.values = [["#GETTING_DATA"]];
  const [values] = await load(range, "values");
  return values;
};

const german = { locale: "de-DE", wrapsNameValues: false } as const;

const inWorkbook =
  (act: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => unknown): Ask =>
  async ({ workbook }) => {
    act(workbook, workbook.worksheets.getItem("Sheet1"));
    await workbook.context.sync();
    return "done";
  };

/** Microsoft's table of what fails, in its article on troubleshooting, and the names of a sheet by #6365. */
const refusedBehind: [what: string, ask: Ask, code: string][] = [
  ["activating a sheet", inWorkbook((_, sheet) => sheet.activate()), "GeneralException"],
  ["selecting cells", inWorkbook((_, sheet) => sheet.getRange("B2").select()), "GeneralException"],
  ["adding a sheet", inWorkbook(({ worksheets }) => worksheets.add()), "GeneralException"],
  ["freezing rows", inWorkbook((_, sheet) => sheet.freezePanes.freezeRows(1)), "GeneralException"],
  ["unfreezing", inWorkbook((_, sheet) => sheet.freezePanes.unfreeze()), "GeneralException"],
  ["gridlines", inWorkbook((_, sheet) => (sheet.showGridlines = false)), "GeneralException"],
  ["deleting a sheet", inWorkbook((_, sheet) => sheet.delete()), "InvalidSelection"],
  ["the selection", inWorkbook((workbook) => workbook.getSelectedRange()), "InvalidSelection"],
  ["the active cell", inWorkbook((workbook) => workbook.getActiveCell()), "InvalidSelection"],
  ["a sheet's names", inWorkbook((_, sheet) => sheet.names.load("items/name")), "InvalidSelection"],
];

const writeCell = inWorkbook((_, sheet) => (sheet.getRange("A1").values = [[1]]));
const addSheet = inWorkbook(({ worksheets }) => worksheets.add());

const rows: Row[] = [
  {
    how: "merged cells are found by their first cell",
    platform: { findsMergesByFirstCell: true },
    ask: isFound("A1:B2"),
    answer: true,
  },
  {
    how: "merged cells are not found by another cell",
    platform: { findsMergesByFirstCell: true },
    ask: isFound("C3:D4"),
    answer: false,
  },
  {
    how: "merged cells are found by any cell",
    platform: { findsMergesByFirstCell: false },
    ask: isFound("C3:D4"),
    answer: true,
  },
  {
    how: "a name of the active sheet is refused the workbook",
    platform: { refusesNamesOfActiveSheet: true },
    ask: addName,
    answer: "ItemAlreadyExists",
  },
  {
    how: "a name of the active sheet may be the workbook's too",
    platform: { refusesNamesOfActiveSheet: false },
    ask: addName,
    answer: "added",
  },
  {
    how: "a name's number comes in an array",
    platform: { wrapsNameValues: true },
    ask: valueOf("=1+1"),
    answer: [[[2]], "=1+1"],
  },
  {
    how: "a name's number comes as it is",
    platform: { wrapsNameValues: false },
    ask: valueOf("=1+1"),
    answer: [2, "=1+1"],
  },
  {
    how: "a name's formula is read and written in the user's locale",
    platform: { ...german, localizesNames: true },
    ask: valueOf("=MAX(1,5;2)"),
    answer: [2, "=MAX(1,5;2)"],
  },
  {
    how: "a name's English formula is refused in another locale",
    platform: { ...german, localizesNames: true },
    ask: valueOf("=MAX(A1,2)"),
    answer: "InvalidArgument",
  },
  {
    how: "a name's formula is English in any locale",
    platform: { ...german, localizesNames: false },
    ask: valueOf("=MAX(1.5,2)"),
    answer: [2, "=MAX(1.5,2)"],
  },
  {
    how: "what is asked of a null object is an error",
    platform: { raisesOnNullChains: true },
    ask: rangeOfNoSheet,
    answer: "InvalidObjectPath",
  },
  {
    how: "what is asked of a null object is one too",
    platform: { raisesOnNullChains: false },
    ask: rangeOfNoSheet,
    answer: true,
  },
  {
    how: "a null object may be deleted, as in Microsoft's samples",
    platform: { raisesOnNullChains: true },
    ask: deleteNoSheet,
    answer: "nothing",
  },
  {
    how: "a function at work is busy",
    platform: { hidesBusy: false },
    ask: valueOfBusyCell,
    answer: [["#BUSY!"]],
  },
  { how: "a function at work shows 0", platform: { hidesBusy: true }, ask: valueOfBusyCell, answer: [[0]] },
  { how: "the calculation is never done", platform: { staysPending: true }, ask: state, answer: "Pending" },
  {
    how: "a formula in a Table replaces all data of its column: blanks, constants, texts and other formulas",
    platform: { tableColumnsFill: "exceptOverConstants" },
    ask: afterWriting(mixed, "B3", [["=A3*$A$1"]]),
    answer: ["=A2*$A$1", "=A3*$A$1", "=A4*$A$1", "=A5*$A$1"],
  },
  {
    how: "the last of several formulas fills the column, although all of it was written",
    platform: { tableColumnsFill: "exceptOverConstants" },
    ask: afterWriting(mixed, "B2:B5", [["=A2"], ["=A3+1"], ["=1+2"], [""]]),
    answer: Array(4).fill("=1+2"),
  },
  {
    how: "formulas in place of constants fill nothing",
    platform: { tableColumnsFill: "exceptOverConstants" },
    ask: afterWriting(mixed, "B4:B5", [["=A4"], ["=A5+1"]]),
    answer: ["=1+1", "", "=A4", "=A5+1"],
  },
  {
    how: "a cell that is left as it is counts for nothing",
    platform: { tableColumnsFill: "exceptOverConstants" },
    ask: afterWriting(mixed, "B2:B4", [[null], [null], ["=A4"]]),
    answer: ["=1+1", "", "=A4", "007"],
  },
  {
    how: "formulas in all data cells at once stay what they are",
    platform: { tableColumnsFill: "exceptWholeColumns" },
    ask: afterWriting(mixed, "B2:B5", [["=A2"], ["=A3+1"], ["=1+2"], [""]]),
    answer: ["=A2", "=A3+1", "=1+2", ""],
  },
  {
    how: "formulas in some data cells fill the others, also in place of constants",
    platform: { tableColumnsFill: "exceptWholeColumns" },
    ask: afterWriting(mixed, "B3:B5", [["=A3+1"], ["=1+2"], [""]]),
    answer: Array(4).fill("=1+2"),
  },
  {
    how: "formulas in place of constants fill the column too",
    platform: { tableColumnsFill: "always" },
    ask: afterWriting(mixed, "B4:B5", [["=A4"], ["=A5+1"]]),
    answer: ["=A2+1", "=A3+1", "=A4+1", "=A5+1"],
  },
  {
    how: "constants fill nothing",
    platform: { tableColumnsFill: "always" },
    ask: afterWriting(mixed, "B2:B3", [[1], [""]]),
    answer: [1, "", 5, "007"],
  },
  {
    how: "a formula beside a Table fills nothing",
    platform: { tableColumnsFill: "always" },
    ask: afterWriting(mixed, "D3", [["=A3"]]),
    answer: ["=1+1", "", 5, "007"],
  },
  {
    how: "a formula in a Table stays alone",
    platform: { tableColumnsFill: "never" },
    ask: afterWriting(mixed, "B3", [["=A3"]]),
    answer: ["=1+1", "=A3", 5, "007"],
  },
  { how: "the calculation is done", platform: { staysPending: false }, ask: state, answer: "Done" },
  {
    how: "a chart of texts has no series",
    platform: { chartsMakeNoSeries: true },
    ask: seriesOver("text"),
    answer: 0,
  },
  {
    how: "a chart of texts has a series",
    platform: { chartsMakeNoSeries: false },
    ask: seriesOver("text"),
    answer: 1,
  },
  {
    how: "a chart of numbers has a series",
    platform: { chartsMakeNoSeries: true },
    ask: seriesOver(1),
    answer: 1,
  },
  ...refusedBehind.map(([what, ask, answer]) => ({
    how: `behind another workbook, refused: ${what}`,
    platform: { failsBehindOtherWorkbook: true },
    isBehind: true,
    ask,
    answer,
  })),
  {
    how: "behind another workbook, cells are written",
    platform: { failsBehindOtherWorkbook: true },
    isBehind: true,
    ask: writeCell,
    answer: "done",
  },
  {
    how: "in front, sheets are added",
    platform: { failsBehindOtherWorkbook: true },
    ask: addSheet,
    answer: "done",
  },
  {
    how: "behind another workbook, sheets are added",
    platform: { failsBehindOtherWorkbook: false },
    isBehind: true,
    ask: addSheet,
    answer: "done",
  },
];

test.each(rows)("$how", async ({ platform, isBehind = false, ask, answer }) => {
  const excel = openExcel({ platform });
  excel.setBehind(isBehind);
  try {
    const told = await excel.Excel.run(ask).catch(({ code }: { code: string }) => code);
    expect(told).toEqual(answer);
  } finally {
    excel.close();
  }
});
