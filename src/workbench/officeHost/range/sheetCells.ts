import {
  CellValueType,
  numfmt,
  type ICellData,
  type ICustomRange,
  type IRange,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { ERROR_TYPE_SET, ErrorType, FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesCommand, SetStyleCommand } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { enteredFormula, longestCellText } from "../../spreadsheet/enteredFormula";
import type { Spreadsheet } from "../../spreadsheet/types";
import { invalidArgument } from "../protocol/officeError";
import { areaOf, cellCount, intersect, rangeOf, type CellArea, type SheetBounds } from "./cellArea";
import { pointsPerPixel } from "./pointsPerPixel";
import { StyleChanges, type StylePart } from "./styleChanges";

/** The content of a cell as Office.js represents it: an error is its text, an empty cell is "". */
export type CellContent = string | number | boolean;

/** The value that Excel shows while a custom function runs; Univer has Excel's older one, #GETTING_DATA. */
export const busyValue = "#BUSY!";

type CellMatrix = Record<number, Record<number, ICellData>>;

/** Reads and writes the cells of one sheet of the spreadsheet by Excel's rules. */
export class SheetCells {
  private readonly formulas: FormulaDataModel;
  private styleChanges: StyleChanges | undefined;

  constructor(
    readonly spreadsheet: Spreadsheet,
    readonly sheet: FWorksheet,
  ) {
    this.formulas = spreadsheet.injector.get(FormulaDataModel);
  }

  get bounds(): SheetBounds {
    return { rowCount: this.sheet.getMaxRows(), columnCount: this.sheet.getMaxColumns() };
  }

  value(row: number, column: number): CellContent {
    const cell = this.shownData(row, column);
    if (cell?.t === CellValueType.BOOLEAN) return Number(cell.v) === 1 || cell.v === true;
    const value = cell?.v ?? richText(cell) ?? "";
    return value === ErrorType.CONNECT ? busyValue : value;
  }

  /** The formula, or the value where there is none; a spilled cell has none, as in Excel. */
  formula(row: number, column: number): CellContent {
    const cell = this.ownData(row, column);
    const formula = cell && (cell.f || cell.si) ? this.sheet.getRange(row, column).getFormula() : "";
    return formula || this.value(row, column);
  }

  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    return typeof value === "number" ? numfmt.format(this.numberFormat(row, column), value) : value;
  }

  valueType(row: number, column: number): "Empty" | "String" | "Double" | "Boolean" | "Error" {
    const value = this.value(row, column);
    if (typeof value === "number") return "Double";
    if (typeof value === "boolean") return "Boolean";
    if (value === "") return "Empty";
    return value === busyValue || ERROR_TYPE_SET.has(value as ErrorType) ? "Error" : "String";
  }

  numberFormat(row: number, column: number): string {
    return this.style(row, column).n?.pattern ?? "General";
  }

  /** Without what a table or a conditional format lends the cell, which is none of its own in Excel either. */
  style(row: number, column: number): IStyleData {
    const sheet = this.sheet.getSheet();
    const own = sheet.getCellRaw(row, column) ?? undefined;
    const style = sheet.getComposedCellStyleByCellData(row, column, own);
    return this.styleChanges?.appliedTo(style, row, column) ?? style;
  }

  /** The total size of a number of rows or columns; hidden ones have none. */
  points(lines: "rows" | "columns", first: number, count: number): number {
    const sheet = this.sheet.getSheet();
    let pixels = 0;
    for (let index = first; index < first + count; index += 1) {
      if (lines === "rows") pixels += sheet.getRowVisible(index) ? this.sheet.getRowHeight(index) : 0;
      else pixels += sheet.getColVisible(index) ? this.sheet.getColumnWidth(index) : 0;
    }
    return pixels * pointsPerPixel;
  }

  /** The spill area of the formula in this cell, or undefined if it does not spill. */
  spillFrom(row: number, column: number): CellArea | undefined {
    const range = this.spills()?.[row]?.[column];
    if (!range || this.value(row, column) === "#SPILL!") return undefined;
    return areaOf(range);
  }

  /** The cell whose formula spills into this one. */
  spillParent(row: number, column: number): { row: number; column: number } | undefined {
    return this.spillAreas.find((area) => isWithin(area, row, column));
  }

  /** The spill areas of more than one cell; each begins with the cell of its formula. */
  get spillAreas(): CellArea[] {
    const anchors = Object.entries(this.spills() ?? {}).flatMap(([row, columns]) =>
      Object.keys(columns).map((column) => this.spillFrom(Number(row), Number(column))),
    );
    return anchors.filter((area) => area !== undefined).filter((area) => cellCount(area) > 1);
  }

  /** Writes values or formulas; null leaves a cell as it is and "" empties it. */
  write(area: CellArea, contents: readonly (readonly unknown[])[]): void {
    this.change(area, contents, (content, row, column) =>
      content === null ? undefined : this.dataOf(content, row, column),
    );
  }

  /** Turns a cell's text into rich text with a range; the same text, in the cell's own font. */
  writeRichText(row: number, column: number, rangeOfText: (text: string) => ICustomRange): void {
    const text = this.text(row, column);
    const sheet = this.sheet.getSheet();
    const document = sheet.getBlankCellDocumentModel(sheet.getCell(row, column), row, column);
    const { body, ...snapshot } = document.documentModel?.getSnapshot() ?? {};
    if (!body || text === "" || String(this.formula(row, column)) !== text) throw invalidArgument();
    const area = { row, column, rowCount: 1, columnCount: 1 };
    const p = { ...snapshot, body: { ...body, customRanges: [rangeOfText(text)] } } as ICellData["p"];
    this.change(area, [[text]], () => ({ v: text, t: CellValueType.STRING, f: null, si: null, p }));
  }

  /** Gives each cell a number format of its own; undefined leaves a cell as it is, null makes it general. */
  writeNumberFormats(area: CellArea, formats: readonly (readonly (IStyleData["n"] | null)[])[]): void {
    this.change(area, formats, (format, row, column) => {
      if (format === undefined) return undefined;
      // A formula that is left out is deleted.
      const { f, si } = this.ownData(row, column) ?? {};
      return { s: { n: format }, ...(f && { f }), ...(si && { si }) };
    });
  }

  /** Gives all cells of the area this part of their style; null removes it. */
  setStyle<Part extends StylePart>(area: CellArea, part: Part, value: IStyleData[Part] | null): void {
    if (this.styleChanges) this.styleChanges.note(area, part, value);
    else this.writeStyle(area, part, value);
  }

  /** Writes what an action does to the styles of these cells in one command for each part. */
  setStylesTogether(area: CellArea, act: () => void): void {
    const changes = new StyleChanges(area);
    this.styleChanges = changes;
    try {
      act();
    } finally {
      this.styleChanges = undefined;
      for (const [part, values] of changes.parts()) this.writeStyle(area, part, values);
    }
  }

  private writeStyle(area: CellArea, type: StylePart, value: unknown): void {
    const style = { type, value };
    this.spreadsheet.commands.syncExecuteCommand(SetStyleCommand.id, { ...this.target(area), style });
  }

  /** The used area within an area or the sheet: of cells with content and, unless valuesOnly, with a format. */
  usedArea(valuesOnly: boolean, of: CellArea = { row: 0, column: 0, ...this.bounds }): CellArea | undefined {
    const used: [number, number][] = [];
    this.sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const counts = hasContent(cell) || (!valuesOnly && cell?.s);
        if (counts && isWithin(of, row, column)) used.push([row, column]);
      });
    for (const spilled of this.spillAreas) {
      const area = intersect(spilled, of);
      if (!area) continue;
      const { row, column, rowCount, columnCount } = area;
      used.push([row, column], [row + rowCount - 1, column + columnCount - 1]);
    }
    if (used.length === 0) return undefined;
    const rows = used.map(([row]) => row);
    const columns = used.map(([, column]) => column);
    const [row, column] = [minimum(rows), minimum(columns)];
    return {
      row,
      column,
      rowCount: maximum(rows) - row + 1,
      columnCount: maximum(columns) - column + 1,
    };
  }

  /** Changes many cells in one command of Univer's: undefined leaves a cell as it is. */
  private change<T>(
    area: CellArea,
    items: readonly (readonly T[])[],
    dataOf: (item: T, row: number, column: number) => ICellData | undefined,
  ): void {
    const value: CellMatrix = {};
    items.forEach((rowItems, i) =>
      rowItems.forEach((item, j) => {
        const [row, column] = [area.row + i, area.column + j];
        const data = dataOf(item, row, column);
        if (data) (value[row] ??= {})[column] = data;
      }),
    );
    this.spreadsheet.commands.syncExecuteCommand(SetRangeValuesCommand.id, { ...this.target(area), value });
  }

  private dataOf(content: unknown, row: number, column: number): ICellData {
    const blank = { v: null, t: null, f: null, si: null, p: null };
    if (typeof content === "number") return { ...blank, v: content, t: CellValueType.NUMBER };
    if (typeof content === "boolean") return { ...blank, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
    const text = String(content);
    if (text === "") return blank;
    // Forced, or Univer makes a number of it again as soon as the cell is styled.
    if (text.startsWith("'")) return { ...blank, v: cellText(text.slice(1)), t: CellValueType.FORCE_STRING };
    const currentFormat = this.numberFormat(row, column);
    if (currentFormat === "@") return { ...blank, v: cellText(text), t: CellValueType.FORCE_STRING };
    const formula = formulaIn(text);
    if (formula !== undefined) return { ...blank, f: this.stored(formula, row, column) };
    return { ...blank, ...parsedText(cellText(text), currentFormat) };
  }

  /** The formula as Univer reads it. Throws Excel's error if Excel does not take it. */
  private stored(formula: string, row: number, column: number): string {
    const sheetId = this.sheet.getSheetId();
    const entered = enteredFormula(this.spreadsheet, { sheetId, row, column }, formula);
    if (entered.refusal) throw invalidArgument();
    return entered.formula;
  }

  private target(area: CellArea) {
    return {
      unitId: this.spreadsheet.workbook.getId(),
      subUnitId: this.sheet.getSheetId(),
      range: rangeOf(area),
    };
  }

  /** The data that was entered in the cell itself. */
  private ownData(row: number, column: number): Nullable<ICellData> {
    return this.sheet.getSheet().getCellMatrix().getValue(row, column);
  }

  /** The data that the cell shows: its own, or what spills into it. */
  private shownData(row: number, column: number): Nullable<ICellData> {
    const own = this.ownData(row, column);
    if (hasContent(own)) return own;
    const spilled = this.formulas.getArrayFormulaCellData()[this.spreadsheet.workbook.getId()];
    return spilled?.[this.sheet.getSheetId()]?.[row]?.[column] ?? own;
  }

  private spills(): Record<string, Record<string, IRange>> | undefined {
    const ranges = this.formulas.getArrayFormulaRange()[this.spreadsheet.workbook.getId()];
    return ranges?.[this.sheet.getSheetId()] as Record<string, Record<string, IRange>> | undefined;
  }
}

/** The formula that Excel takes a text for: one that begins with a sign is one too, unless it is a number. */
function formulaIn(text: string): string | undefined {
  if (text.length === 1) return undefined;
  if (text.startsWith("=")) return text;
  return /^[+-]/.test(text) && !numfmt.parseValue(text) ? `=${text}` : undefined;
}

/** Returns the text itself. Throws Excel's error if it is too long for a cell. */
function cellText(text: string): string {
  if (text.length > longestCellText) throw invalidArgument();
  return text;
}

/** Text as Excel interprets it when it is typed: as a number, a date, a percentage or a truth value if it is one. */
function parsedText(text: string, currentFormat: string): ICellData {
  const parsed = numfmt.parseValue(text);
  if (!parsed) return { v: text, t: CellValueType.STRING };
  if (typeof parsed.v === "boolean") return { v: parsed.v ? 1 : 0, t: CellValueType.BOOLEAN };
  const style = parsed.z && currentFormat === "General" ? { s: { n: { pattern: parsed.z } } } : {};
  return { v: Number(parsed.v), t: CellValueType.NUMBER, ...style };
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(cell && (cell.f || cell.si || cell.p || (cell.v ?? "") !== ""));
}

/** Rich text (also text that was typed with a line break) is a small document in Univer. */
function richText(cell: Nullable<ICellData>): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}

function isWithin(area: CellArea, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

function minimum(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Infinity);
}

function maximum(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), -Infinity);
}
