import {
  BooleanNumber,
  CellValueType,
  mergeWorksheetSnapshotWithDefault,
  numfmt,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import { rangeOf, type CellArea } from "../officeHost/range/cellArea";
import { defaultCellSize, type SheetSize } from "../spreadsheet/sheetSizes";
import type { FilledFormulas } from "./fillFormulas";
import type { FillStyles } from "./fillStyles";
import type { CellContents, SheetContents } from "./workbookContents";

/** A sheet's cells, sizes and panes as Univer has them; at least as large as given. */
export function sheetData(
  id: string,
  contents: SheetContents,
  size: SheetSize,
  formulas: FilledFormulas,
  styles: FillStyles,
): IWorksheetData {
  const { name, isVisible, showsGridlines, frozen, merged, print } = contents;
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    ...sizeFor(contents, size),
    ...defaultCellSize,
    cellData: cellData(contents, formulas, styles),
    rowData: rowData(contents),
    columnData: columnData(contents),
    mergeData: merged.map(rangeOf),
    freeze: {
      ySplit: frozen.rows,
      xSplit: frozen.columns,
      startRow: frozen.rows || -1,
      startColumn: frozen.columns || -1,
    },
    showGridlines: showsGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    hidden: isVisible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    custom: { print },
  });
}

/** Large enough for all that is on the sheet; sizes of rows and columns beyond that are dropped. */
function sizeFor({ cells, merged, notes, tables, charts }: SheetContents, least: SheetSize): SheetSize {
  let { rowCount, columnCount } = least;
  const include = (row: number, column: number) => {
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  };
  const includeArea = (area: CellArea) =>
    include(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  for (const { row, column, fills } of cells) {
    include(row, column);
    if (fills) includeArea(fills);
  }
  for (const { row, column } of notes) include(row, column);
  for (const { to } of charts.map(({ place }) => place)) include(to.row, to.column);
  merged.forEach(includeArea);
  for (const { area } of tables) includeArea(area);
  return { rowCount, columnCount };
}

function cellData(
  { cells }: SheetContents,
  { ofCells }: FilledFormulas,
  styles: FillStyles,
): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  const filled = new Set<string>();
  for (const cell of cells) {
    const { row, column, fills } = cell;
    const formula = ofCells.get(cell);
    if (formula && fills) noteFilled(filled, fills);
    const isFilled = filled.has(`${row} ${column}`) && !formula;
    const s = styles.idOf(cell.look);
    const data = { ...(!isFilled && contentOf(cell, formula)), ...(s !== undefined && { s }) };
    (rows[row] ??= {})[column] = data;
  }
  return rows;
}

/** What a formula fills is left to it. */
function noteFilled(filled: Set<string>, { row, column, rowCount, columnCount }: CellArea): void {
  for (let r = row; r < row + rowCount; r += 1) {
    for (let c = column; c < column + columnCount; c += 1) filled.add(`${r} ${c}`);
  }
}

function contentOf({ value, isError }: CellContents, formula: string | undefined): ICellData {
  const f = formula !== undefined && { f: formula };
  if (typeof value === "number") return { ...f, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...f, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value === "") return { ...f };
  // Forced, or Univer makes a number of a text as soon as the cell is styled.
  const isForced = !f && !isError && numfmt.parseValue(value) !== null;
  return { ...f, v: value, t: isForced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A height that is set is none that Univer may fit to the cells. */
function rowData({ rows }: SheetContents): Record<number, Partial<IRowData>> {
  return Object.fromEntries(
    rows.map(({ index, size, isHidden }) => [
      index,
      {
        ...(size !== undefined && { h: size, ia: BooleanNumber.FALSE }),
        ...(isHidden && { hd: BooleanNumber.TRUE }),
      },
    ]),
  );
}

function columnData({ columns }: SheetContents): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(
    columns.map(({ index, size, isHidden }) => [
      index,
      { ...(size !== undefined && { w: size }), ...(isHidden && { hd: BooleanNumber.TRUE }) },
    ]),
  );
}
