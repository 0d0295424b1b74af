import type { ICellData } from "@univerjs/core";
import { mapCells } from "../officeHost/range/cellArea";
import { hyperlinkOf } from "../officeHost/range/cellHyperlink";
import type { Worksheet } from "../officeHost/workbook/worksheet";
import { enteredFormula } from "../spreadsheet/enteredFormula";
import { arrayUseOf, type FormulaWords } from "./arrayUse";
import { toFileFormula, type KnownWords } from "./fileFormula";
import { meaningsOn } from "./nameMeanings";
import type { CellContents, CellLook, NameContents } from "./workbookContents";

/** Reads every cell that holds or shows something, or is formatted, row by row. */
export function readCells(
  worksheet: Worksheet,
  words: KnownWords,
  names: readonly NameContents[],
): CellContents[] {
  const spelling: Spelling = { ...words, meaning: meaningsOn(worksheet.Name, names) };
  const found = new Map<string, CellContents>();
  const add = (row: number, column: number, own?: ICellData) => {
    const cell = readCell(worksheet, spelling, row, column, own);
    const isFormatted = Object.keys(cell.look.style).length > 0;
    if (cell.formula !== undefined || cell.value !== "" || isFormatted) found.set(`${row} ${column}`, cell);
  };
  worksheet.cells.sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, own) => {
      if (own) add(row, column, own);
    });
  // Univer keeps what formulas spill apart from the cells.
  for (const { fills } of [...found.values()]) {
    if (fills) mapCells(fills, (row, column) => found.has(`${row} ${column}`) || add(row, column));
  }
  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

type Spelling = KnownWords & FormulaWords;

function readCell(
  worksheet: Worksheet,
  spelling: Spelling,
  row: number,
  column: number,
  own?: ICellData,
): CellContents {
  const { cells } = worksheet;
  // A text may begin with an equals sign too.
  const held = own?.f || own?.si ? String(cells.formula(row, column)) : undefined;
  // In a file, a formula that Excel does not take would be a broken one: it is a text there.
  const refused = held !== undefined && !isTaken(worksheet, row, column, held) ? held : undefined;
  const formula = refused === undefined ? held : undefined;
  const link = hyperlinkOf(worksheet, own);
  return {
    row,
    column,
    value: refused ?? cells.value(row, column),
    isError: refused === undefined && cells.valueType(row, column) === "Error",
    ...(formula !== undefined && readCellFormula(worksheet, spelling, row, column, formula)),
    ...(link && { link }),
    look: readLook(worksheet, row, column),
  };
}

/** What refers to a table that is gone is as Excel leaves it: it refers to nothing. */
function isTaken({ cells, Id }: Worksheet, row: number, column: number, formula: string): boolean {
  const { refusal } = enteredFormula(cells.spreadsheet, { sheetId: Id, row, column }, formula);
  return refusal === undefined || refusal === "unknownTable";
}

function readCellFormula(
  { cells }: Worksheet,
  spelling: Spelling,
  row: number,
  column: number,
  formula: string,
): Pick<CellContents, "formula" | "fills"> {
  const spelt = toFileFormula(formula, spelling);
  const { usesArrays, unmarked } = arrayUseOf(spelt, spelling);
  const itself = usesArrays ? { row, column, rowCount: 1, columnCount: 1 } : undefined;
  const fills = cells.spillFrom(row, column) ?? itself;
  return fills ? { formula: spelt, fills } : { formula: unmarked };
}

function readLook(worksheet: Worksheet, row: number, column: number): CellLook {
  const { Format } = worksheet.GetCell(row, column);
  return {
    style: worksheet.cells.style(row, column),
    horizontalAlignment: Format.HorizontalAlignment ?? "General",
    verticalAlignment: Format.VerticalAlignment ?? "Bottom",
    wrapsText: Format.WrapText ?? false,
    indentLevel: Format.IndentLevel ?? 0,
  };
}
