import { generateRandomId, IUndoRedoService } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/sheets";
import { clearWorkbook } from "../clearWorkbook";
import { linkText } from "../officeHost/range/cellHyperlink";
import { quoteSheetName } from "../officeHost/range/cellArea";
import type { Workbook } from "../officeHost/workbook/workbook";
import type { Worksheet } from "../officeHost/workbook/worksheet";
import { recalculateAll } from "../spreadsheet/recalculateCells";
import { areaAddress, cellAddress } from "./addresses";
import { fillChart } from "./fillCharts";
import { ConditionalFormatLimit, fillConditionalFormat } from "./fillConditionalFormats";
import { customFunctionNames, filledFormulas, type FilledFormulas } from "./fillFormulas";
import { FillOmissions, type FillOmission } from "./fillOmission";
import { sheetData } from "./fillSheet";
import { FillStyles } from "./fillStyles";
import { fromFileFormula } from "./fromFileFormula";
import type { SheetContents, WorkbookContents } from "./workbookContents";

/**
 * Puts contents into a workbook in place of what is there, and says what of them the workbench cannot take. Nothing of
 * it can be undone. Where it fails the workbook is empty.
 */
export async function fillWorkbook(
  workbook: Workbook,
  contents: WorkbookContents,
  formulas = filledFormulas(workbook.spreadsheet, contents),
): Promise<FillOmission[]> {
  const omissions = new FillOmissions();
  await clearWorkbook(workbook);
  try {
    insertSheets(workbook, contents, formulas);
    fillNames(workbook, contents, omissions);
    const formatLimit = new ConditionalFormatLimit();
    for (const sheet of contents.sheets)
      fillParts(workbook.Worksheets.GetItem(sheet.name), sheet, formatLimit, omissions);
    recalculateAll(workbook.spreadsheet);
    for (const { name, isProtected } of contents.sheets) {
      if (isProtected) await workbook.Worksheets.GetItem(name).Protection.Protect();
    }
  } catch (error) {
    await clearWorkbook(workbook);
    throw error;
  } finally {
    const { injector, workbook: unit } = workbook.spreadsheet;
    injector.get(IUndoRedoService).clearUndoRedo(unit.getId());
  }
  return [...formulas.omissions, ...omissions.all];
}

/** Puts the sheets with their cells in the place of the empty one. */
function insertSheets(workbook: Workbook, contents: WorkbookContents, formulas: FilledFormulas): void {
  const { spreadsheet, Worksheets } = workbook;
  const unitId = spreadsheet.workbook.getId();
  const [empty] = Worksheets.Items;
  if (empty) empty.Name = generateRandomId();
  const styles = new FillStyles();
  const sheets = contents.sheets.map((sheet) =>
    sheetData(generateRandomId(), sheet, spreadsheet.sheetSize, formulas, styles),
  );
  sheets.forEach((sheet, index) => {
    const params = { unitId, index, sheet, ...(index === 0 && { styles: styles.styles }) };
    spreadsheet.commands.syncExecuteCommand(InsertSheetMutation.id, params);
  });
  const active = contents.sheets[contents.activeSheet] ?? contents.sheets.find(({ isVisible }) => isVisible);
  if (active) Worksheets.GetItem(active.name).Activate();
  if (!empty) return;
  // Not by Univer's command, which looks for references to the sheet in every formula.
  const params = { unitId, subUnitId: empty.Id, subUnitName: empty.Name };
  spreadsheet.commands.syncExecuteCommand(RemoveSheetMutation.id, params);
}

function fillNames(workbook: Workbook, { names }: WorkbookContents, omissions: FillOmissions): void {
  const custom = customFunctionNames(workbook.spreadsheet);
  // Excel may refuse others what is a name of the active sheet.
  const activeSheet = workbook.activeWorksheet.Name;
  const activeLast = [false, true].flatMap((isActive) =>
    names.filter(({ sheetName }) => (sheetName === activeSheet) === isActive),
  );
  for (const { name, formula, comment, isVisible, sheetName } of activeLast) {
    omissions.attempt("name", sheetName ?? "", name, () => {
      const { Names } = sheetName === undefined ? workbook : workbook.Worksheets.GetItem(sheetName);
      const added = Names.Add(name, fromFileFormula(formula, custom), comment);
      if (!isVisible) added.Visible = false;
    });
  }
}

/** All on a sheet but its cells, each kind by the rules of Office.js. */
function fillParts(
  worksheet: Worksheet,
  contents: SheetContents,
  formatLimit: ConditionalFormatLimit,
  omissions: FillOmissions,
): void {
  const { tables, conditionalFormats, notes, charts, cells, name } = contents;
  const custom = customFunctionNames(worksheet.cells.spreadsheet);
  for (const { area, showsFilterButtons, ...look } of tables) {
    omissions.attempt("table", `${quoteSheetName(name)}!${areaAddress(area)}`, look.name, () => {
      const table = worksheet.Tables.addNamed(worksheet.rangeFrom(areaAddress(area)), true, look);
      if (!showsFilterButtons) table.ShowFilterButton = false;
    });
  }
  const taken = new Set(conditionalFormats.filter((format) => formatLimit.takes(format, worksheet)));
  // Each comes before those that are there.
  for (const format of [...conditionalFormats].reverse()) {
    const [first] = format.areas;
    const place = first ? `${quoteSheetName(name)}!${areaAddress(first)}` : name;
    if (taken.has(format)) {
      omissions.attempt("conditionalFormat", place, "", () =>
        fillConditionalFormat(worksheet, format, (formula) => fromFileFormula(formula, custom)),
      );
    } else omissions.add("conditionalFormat", place);
  }
  for (const { row, column, text } of notes) {
    const address = cellAddress(row, column);
    omissions.attempt("note", `${quoteSheetName(name)}!${address}`, "", () =>
      worksheet.Comments.Add(address, text),
    );
  }
  for (const chart of charts) fillChart(worksheet, chart);
  for (const { row, column, link } of cells) {
    if (!link) continue;
    omissions.attempt("hyperlink", `${quoteSheetName(name)}!${cellAddress(row, column)}`, "", () =>
      linkText(worksheet.GetCell(row, column), link),
    );
  }
}
