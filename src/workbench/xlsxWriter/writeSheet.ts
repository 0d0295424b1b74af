import { toCol } from "@borgar/fx";
import type { CellHyperlink } from "../officeHost/range/cellHyperlink";
import { pointsPerPixel } from "../officeHost/range/pointsPerPixel";
import { areaAddress, cellAddress } from "../contents/addresses";
import { digitPixels } from "../contents/fileUnits";
import { chartOptions } from "./chartOptions";
import { conditionOptions } from "./conditionOptions";
import { done, type Excelize, type ExcelizeFile } from "./excelize";
import { conditionalStyle } from "./styleOptions";
import type { CellContents, ConditionalContents, SheetContents } from "../contents/workbookContents";
import { writeNotes } from "./writeNotes";
import type { XlsxStyles } from "./xlsxStyles";

/** Writes all of a sheet, which has to be there. */
export function writeSheet(
  excelize: Excelize,
  file: ExcelizeFile,
  sheet: SheetContents,
  styles: XlsxStyles,
): void {
  const { name } = sheet;
  for (const cell of sheet.cells) writeCell(file, name, cell, styles);
  for (const { row, column, rowCount, columnCount } of sheet.merged) {
    const last = cellAddress(row + rowCount - 1, column + columnCount - 1);
    done(file.MergeCell(name, cellAddress(row, column), last));
  }
  // After the cells, from which Excelize takes the headings.
  writeTables(file, sheet);
  for (const format of sheet.conditionalFormats) writeConditionalFormat(file, name, format);
  writeLines(file, sheet);
  for (const chart of sheet.charts) {
    const { row, column } = chart.place.from;
    done(file.AddChart(name, cellAddress(row, column), chartOptions(excelize, chart)));
  }
  writeNotes(file, sheet);
  writeView(file, sheet);
}

function writeCell(file: ExcelizeFile, sheet: string, cell: CellContents, styles: XlsxStyles): void {
  const { row, column, value, formula, fills, link, look } = cell;
  const at = cellAddress(row, column);
  if (formula !== undefined) {
    const options = fills ? [{ Type: "array", Ref: areaAddress(fills) }] : [];
    done(file.SetCellFormula(sheet, at, formula, ...options));
  } else if (typeof value === "string") {
    if (value !== "") done(file.SetCellStr(sheet, at, value));
  } else {
    done(file.SetCellValue(sheet, at, value));
  }
  if (link) writeLink(file, sheet, at, link);
  const style = styles.idOf(look);
  if (style > 0) done(file.SetCellStyle(sheet, at, at, style));
}

function writeLink(
  file: ExcelizeFile,
  sheet: string,
  at: string,
  { address, documentReference, screenTip }: CellHyperlink,
): void {
  const [target, kind] =
    address === undefined ? [documentReference ?? "", "Location"] : [address, "External"];
  done(file.SetCellHyperLink(sheet, at, target, kind, { ...(screenTip && { Tooltip: screenTip }) }));
}

function writeTables(file: ExcelizeFile, { name, tables }: SheetContents): void {
  for (const table of tables) {
    const options = {
      Range: areaAddress(table.area),
      Name: table.name,
      StyleName: table.style,
      ShowRowStripes: table.isBanded,
    };
    done(file.AddTable(name, options));
  }
}

function writeConditionalFormat(
  file: ExcelizeFile,
  sheet: string,
  { areas, condition, style, stopsIfTrue }: ConditionalContents,
): void {
  const isScale = condition.type === "ColorScale";
  const options = {
    ...conditionOptions(condition),
    ...(!isScale && { Format: done(file.NewConditionalStyle(conditionalStyle(style))).style }),
    StopIfTrue: stopsIfTrue,
  };
  done(file.SetConditionalFormat(sheet, areas.map(areaAddress).join(" "), [options]));
}

function writeLines(file: ExcelizeFile, { name, rows, columns }: SheetContents): void {
  for (const { index, size, isHidden } of rows) {
    if (size !== undefined) done(file.SetRowHeight(name, index + 1, size * pointsPerPixel));
    if (isHidden) done(file.SetRowVisible(name, index + 1, false));
  }
  for (const { index, size, isHidden } of columns) {
    const column = toCol(index);
    if (size !== undefined) done(file.SetColWidth(name, column, column, size / digitPixels));
    if (isHidden) done(file.SetColVisible(name, column, false));
  }
}

function writeView(file: ExcelizeFile, { name, cells, frozen, ...sheet }: SheetContents): void {
  if (frozen.rows > 0 || frozen.columns > 0) {
    const panes = {
      Freeze: true,
      XSplit: frozen.columns,
      YSplit: frozen.rows,
      TopLeftCell: cellAddress(frozen.rows, frozen.columns),
      ActivePane: `${frozen.rows > 0 ? "bottom" : "top"}${frozen.columns > 0 ? "Right" : "Left"}`,
    };
    done(file.SetPanes(name, panes));
  }
  if (!sheet.showsGridlines)
    done(file.SetSheetView(name, 0, { ShowGridLines: false, TopLeftCell: "", View: "normal" }));
  if (sheet.isProtected)
    done(file.ProtectSheet(name, { SelectLockedCells: true, SelectUnlockedCells: true }));
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row), 0);
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 0);
  done(file.SetSheetDimension(name, `A1:${cellAddress(lastRow, lastColumn)}`));
}
