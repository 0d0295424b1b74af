import { IFunctionService } from "@univerjs/engine-formula";
import { CustomFunction } from "../customFunctions/customFunction";
import { isExcelFunction } from "../formulas/excelFunctions";
import { formulaRefusal } from "../formulas/formulaRefusal";
import { columnOf } from "../formulas/structuredReferences";
import { printSettings } from "../officeHost/page/printSettings";
import { areaOf } from "../officeHost/range/cellArea";
import { notesOf } from "../officeHost/workbook/comment";
import type { Workbook } from "../officeHost/workbook/workbook";
import type { Worksheet } from "../officeHost/workbook/worksheet";
import { argumentCountsOf } from "../spreadsheet/argumentCounts";
import type { Spreadsheet } from "../spreadsheet/types";
import { toFileFormula, type KnownWords } from "./fileFormula";
import { readCells } from "./readCells";
import { readCharts } from "./readCharts";
import { readConditionalFormats } from "./readConditionalFormats";
import type { LineContents, NameContents, SheetContents, WorkbookContents } from "./workbookContents";

/** Reads all that a file can hold of the workbook. */
export function readWorkbook(workbook: Workbook): WorkbookContents {
  const words = knownWords(workbook);
  const worksheets = workbook.Worksheets.Items;
  const names = [
    ...readNames(workbook, workbook.spreadsheet, words),
    ...worksheets.flatMap((worksheet) => readNames(worksheet, workbook.spreadsheet, words, worksheet.Name)),
  ];
  return {
    sheets: worksheets.map((worksheet) => readSheet(worksheet, words, names)),
    names,
    activeSheet: workbook.activeWorksheet.Position,
  };
}

function knownWords({ spreadsheet: { injector, workbook }, Worksheets }: Workbook): KnownWords {
  const service = injector.get(IFunctionService);
  const isCustom = (name: string) => service.getExecutor(name) instanceof CustomFunction;
  const sheets = new Set(Worksheets.Items.map(({ Name }) => Name.toLowerCase()));
  const tables = new Map(
    workbook
      .getTableList()
      .map(({ name, columns }) => [
        name.toLowerCase(),
        { name, columns: columns.map(({ displayName }) => displayName) },
      ]),
  );
  return {
    isCustom,
    isNative: (name) => (service.hasExecutor(name) && !isCustom(name)) || isExcelFunction(name),
    isSheet: (name) => sheets.has(name.toLowerCase()),
    isTable: (name, columns) => {
      const table = tables.get(name.toLowerCase());
      return table !== undefined && columns.every((column) => columnOf(table, column) !== undefined);
    },
  };
}

/** A name that means nothing Excel could read, which Univer's dialog lets a user make, means #NAME? in the file. */
function readNames(
  { Names }: Pick<Workbook, "Names">,
  spreadsheet: Spreadsheet,
  words: KnownWords,
  sheetName?: string,
): NameContents[] {
  const counts = argumentCountsOf(spreadsheet);
  return Names.Items.map(({ Name, Formula, Comment, Visible }) => ({
    name: Name,
    formula: formulaRefusal(Formula, counts) ? "#NAME?" : toFileFormula(Formula, words),
    comment: Comment,
    isVisible: Visible,
    ...(sheetName !== undefined && { sheetName }),
  }));
}

function readSheet(worksheet: Worksheet, words: KnownWords, names: readonly NameContents[]): SheetContents {
  const { sheet } = worksheet.cells;
  const freeze = sheet.getFreeze();
  return {
    name: worksheet.Name,
    isVisible: worksheet.Visibility === "Visible",
    isProtected: worksheet.Protection.Protected,
    showsGridlines: worksheet.ShowGridlines,
    frozen: { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) },
    columns: readColumns(worksheet),
    rows: readRows(worksheet),
    cells: readCells(worksheet, words, names),
    merged: sheet.getMergedRanges().map((range) => areaOf(range.getRange())),
    notes: notesOf(worksheet).map(({ row, col, note }) => ({ row, column: col, text: note })),
    tables: worksheet.Tables.Items.map((table) => ({
      name: table.Name,
      area: table.GetRange().area,
      style: table.Style,
      isBanded: table.ShowBandedRows,
      showsFilterButtons: table.ShowFilterButton,
    })),
    conditionalFormats: readConditionalFormats(worksheet, words),
    charts: readCharts(worksheet),
    print: printSettings(sheet),
  };
}

function readColumns({ cells }: Worksheet): LineContents[] {
  const columns = cells.sheet.getSheet().getColumnManager().getColumnData();
  return Object.entries(columns).map(([index, { w, hd }]) => ({
    index: Number(index),
    ...(w !== undefined && { size: w }),
    isHidden: hd === 1,
  }));
}

/** Heights that follow from the contents are left out: Excel finds its own. */
function readRows({ cells }: Worksheet): LineContents[] {
  const rows = cells.sheet.getSheet().getRowManager().getRowData();
  return Object.entries(rows)
    .map(([index, { h, ia, hd }]) => ({
      index: Number(index),
      ...(h !== undefined && ia === 0 && { size: h }),
      isHidden: hd === 1,
    }))
    .filter(({ size, isHidden }) => size !== undefined || isHidden);
}
