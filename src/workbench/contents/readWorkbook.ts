import { IFunctionService } from "@univerjs/engine-formula";
import { CustomFunction } from "../customFunctions/customFunction";
import { formulaRefusal } from "../formulas/formulaRefusal";
import { printSettings } from "../officeHost/page/printSettings";
import { areaOf } from "../officeHost/range/cellArea";
import { notesOf } from "../officeHost/workbook/comment";
import type { Workbook } from "../officeHost/workbook/workbook";
import type { Worksheet } from "../officeHost/workbook/worksheet";
import { argumentCountsOf } from "../spreadsheet/argumentCounts";
import type { Spreadsheet } from "../spreadsheet/types";
import { readCells } from "./readCells";
import { readCharts } from "./readCharts";
import { readConditionalFormats } from "./readConditionalFormats";
import type { LineContents, NameContents, SheetContents, WorkbookContents } from "./workbookContents";
import { toFileFormula, type KnownFunctions } from "./fileFormula";

/** Reads all that a file can hold of the workbook. */
export function readWorkbook(workbook: Workbook): WorkbookContents {
  const { spreadsheet } = workbook;
  const functions = knownFunctions(spreadsheet);
  const worksheets = workbook.Worksheets.Items;
  return {
    sheets: worksheets.map((worksheet) => readSheet(worksheet, functions)),
    names: [
      ...readNames(workbook, spreadsheet, functions),
      ...worksheets.flatMap((worksheet) => readNames(worksheet, spreadsheet, functions, worksheet.Name)),
    ],
    activeSheet: workbook.activeWorksheet.Position,
  };
}

function knownFunctions({ injector }: Spreadsheet): KnownFunctions {
  const service = injector.get(IFunctionService);
  const isCustom = (name: string) => service.getExecutor(name) instanceof CustomFunction;
  return { isCustom, isNative: (name) => service.hasExecutor(name) && !isCustom(name) };
}

/** A name that means nothing Excel could read, which Univer's dialog lets a user make, means #NAME? in the file. */
function readNames(
  { Names }: Pick<Workbook, "Names">,
  spreadsheet: Spreadsheet,
  functions: KnownFunctions,
  sheetName?: string,
): NameContents[] {
  const counts = argumentCountsOf(spreadsheet);
  return Names.Items.map(({ Name, Formula, Comment, Visible }) => ({
    name: Name,
    formula: formulaRefusal(Formula, counts) ? "#NAME?" : toFileFormula(Formula, functions),
    comment: Comment,
    isVisible: Visible,
    ...(sheetName !== undefined && { sheetName }),
  }));
}

function readSheet(worksheet: Worksheet, functions: KnownFunctions): SheetContents {
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
    cells: readCells(worksheet, functions),
    merged: sheet.getMergedRanges().map((range) => areaOf(range.getRange())),
    notes: notesOf(worksheet).map(({ row, col, note }) => ({ row, column: col, text: note })),
    tables: worksheet.Tables.Items.map((table) => ({
      name: table.Name,
      area: table.GetRange().area,
      style: table.Style,
      isBanded: table.ShowBandedRows,
      showsFilterButtons: table.ShowFilterButton,
    })),
    conditionalFormats: readConditionalFormats(worksheet, functions),
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
