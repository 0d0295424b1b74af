import {
  cellAddress,
  localAddress,
  rangeAddress,
  type CellPosition,
  type RangeSize,
} from "../../grid/address";
import { supportsMergedCells, supportsSpills } from "../host/requirements";
import { run } from "../host/run";
import type { CellTarget } from "../host/target";
import { loadMergedCells, mergedInto } from "../read/mergedCells";
import { selectedCell } from "../read/selection";
import { cellsChange, type EnteredCell } from "../rollback/cellsChange";
import { general, numberFormatsChange, type GivenFormats } from "../rollback/numberFormatsChange";
import { rollbackWithRetry, withRollback, type WorkbookChange } from "../rollback/rollback";
import { filledColumns } from "../rollback/tableColumnFilled";
import { replaceCells } from "../write/replaceCells";
import { tableColumns, type TableColumn } from "../write/tableColumns";
import { blockAround } from "./occupiedCells";

/** What stands in the way of a formula. */
export type FormulaObstacle =
  | { readonly kind: "protectedSheet" }
  /** The cell shows what a formula in another one gives. */
  | { readonly kind: "spilledInto"; readonly from: string }
  /** Its result would have to spill over these cells, which are not empty. */
  | { readonly kind: "spillBlocked"; readonly address: string }
  /** Nothing can spill within an Excel Table. */
  | { readonly kind: "spillInTable"; readonly name: string }
  /** Nor over merged cells. */
  | { readonly kind: "spillOverMerged"; readonly address: string }
  | { readonly kind: "sheetEdge" };

/** Where a formula would go, and what it would meet there. */
export interface FormulaPlace {
  readonly target: CellTarget;
  readonly sheetName: string;
  /** All cells that its result would fill, without the sheet: B2, or B2:D6. */
  readonly address: string;
  /** What the formula bar shows of the cell now; nothing where it is empty. */
  readonly holds: string;
  /** The same as Excel has it: a number is one. */
  readonly held: unknown;
  /** The number formats of all these cells, row by row. */
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly obstacle?: FormulaObstacle;
}

/** A formula that was inserted, with what its undo needs. */
export interface InsertedFormula {
  readonly kind: "inserted";
  readonly place: FormulaPlace;
  readonly formula: string | number;
  /** The number formats that its cells were given; null for one that had its own. */
  readonly formats: GivenFormats["formats"];
}

/** What became of a formula; one that was refused, or not to replace what the cell holds, is not written. */
export type FormulaInsertion =
  InsertedFormula | { readonly kind: "refused" | "filled"; readonly place: FormulaPlace };

/** Inspects the cells that a formula's result would fill from the selection's first cell on. */
export async function placeAtSelection(size: RangeSize): Promise<FormulaPlace> {
  const target = await selectedCell();
  return run((context) => inspectPlace(context, target, size));
}

/** A formula to be inserted, or a value, which is entered as it is. */
export interface NewFormula {
  readonly formula: string | number;
  /** Of its result. */
  readonly size: RangeSize;
  /** The number formats of the result's columns, the last one holding for all further ones; none where Excel's own does. */
  readonly numberFormats: readonly (string | undefined)[];
}

/**
 * Writes a formula: one request inspects, one writes; in an Excel Table there is one between them. What the cell holds
 * is replaced only where it is still what the user agreed to replace, and cells that have a number format keep it. Where
 * it fails, the cell gets back what it held before the error is thrown on.
 */
export function insertFormula(
  inserted: NewFormula,
  { target, holds: agreed }: Pick<FormulaPlace, "target" | "holds">,
  replace: boolean,
): Promise<FormulaInsertion> {
  const { size } = inserted;
  return run(async (context) => {
    const tables = tablesAt(context, target);
    const place = await inspectPlace(context, target, size);
    if (place.obstacle) return { kind: "refused", place };
    if (place.holds !== "" && !(replace && place.holds === agreed)) return { kind: "filled", place };
    const columns = await tableColumns({ id: target.sheetId, name: place.sheetName }, tables.items, [
      target.first,
    ]);
    return enter(context, inserted, place, columns);
  });
}

async function enter(
  context: Excel.RequestContext,
  { formula, size, numberFormats }: NewFormula,
  place: FormulaPlace,
  columns: readonly TableColumn[],
): Promise<FormulaInsertion> {
  const { target } = place;
  const sheet = context.workbook.worksheets.getItem(target.sheetId);
  const formats = givenFormats(place, numberFormats);
  const inserted: InsertedFormula = { kind: "inserted", place, formula, formats };
  // First: a formula takes over the format of what it refers to where the cell has none.
  if (formats.flat().some((format) => format !== null)) {
    sheet.getRange(place.address).numberFormat = formats as unknown[][];
  }
  const changed = await withRollback(
    () => replaceCells(sheet, enteredCells(inserted), columns),
    (thrown) => [...formulaChanges(inserted), ...filledColumns(thrown)],
  );
  if (changed.length === 0) return inserted;
  await rollbackWithRetry([formatsChange(inserted)]);
  return { kind: "filled", place: await inspectPlace(context, target, size) };
}

/** What inserting a formula has changed, in the order in which to revert it. */
export function formulaChanges(inserted: InsertedFormula): readonly WorkbookChange[] {
  return [...cellsChange(sheetOf(inserted), enteredCells(inserted)), formatsChange(inserted)];
}

function enteredCells({ place: { target, held }, formula }: InsertedFormula): readonly EnteredCell[] {
  return [{ ...target.first, was: held, content: formula }];
}

function formatsChange(inserted: InsertedFormula): WorkbookChange {
  const { first } = inserted.place.target;
  return numberFormatsChange(sheetOf(inserted), { first, formats: inserted.formats });
}

function sheetOf({ place: { target, sheetName } }: InsertedFormula) {
  return { id: target.sheetId, name: sheetName };
}

/** The formats of the result's columns, for those cells that have none of their own. */
function givenFormats(
  { numberFormats: had }: FormulaPlace,
  ofColumns: readonly (string | undefined)[],
): GivenFormats["formats"] {
  return had.map((line) =>
    line.map((format, column) => {
      const given = ofColumns[Math.min(column, ofColumns.length - 1)];
      return format === general && given !== undefined ? given : null;
    }),
  );
}

/** Queues loading the Excel Table that the cell lies in, if any. */
function tablesAt(
  { workbook }: Excel.RequestContext,
  { sheetId, first }: CellTarget,
): Excel.TableScopedCollection {
  const tables = workbook.worksheets.getItem(sheetId).getCell(first.row, first.column).getTables(false);
  tables.load("items/name");
  return tables;
}

async function inspectPlace(
  context: Excel.RequestContext,
  target: CellTarget,
  size: RangeSize,
): Promise<FormulaPlace> {
  const { first, room } = target;
  const fits = size.rows <= room.rows && size.columns <= room.columns;
  const filled = fits ? size : { rows: 1, columns: 1 };
  const sheet = context.workbook.worksheets.getItem(target.sheetId);
  const { protection } = sheet;
  const range = sheet.getRangeByIndexes(first.row, first.column, filled.rows, filled.columns);
  const excelTables = range.getTables(false);
  const cell = range.getCell(0, 0);
  const spillParent = supportsSpills() ? cell.getSpillParentOrNullObject() : undefined;
  const spill = supportsSpills() ? cell.getSpillingToRangeOrNullObject() : undefined;
  const place = { first, size: filled };
  const merged = isSeveral(size) && supportsMergedCells() ? loadMergedCells(sheet, place) : undefined;
  sheet.load("name");
  protection.load("protected");
  range.load("formulas,numberFormat");
  excelTables.load("items/name");
  spillParent?.load("rowIndex,columnIndex");
  spill?.load("rowCount,columnCount");
  await context.sync();

  const formulas: readonly (readonly unknown[])[] = range.formulas;
  const obstacle = firstOf<FormulaObstacle>(
    protection.protected && { kind: "protectedSheet" },
    !fits && { kind: "sheetEdge" },
    spillParent && spilledInto(first, spillParent),
    isSeveral(size) && spillInTable(excelTables.items[0]?.name),
    isSeveral(size) && spillBlocked(first, formulas, spill),
    merged && spillOverMerged(mergedInto(merged, place)),
  );
  return {
    target,
    sheetName: sheet.name,
    address: rangeAddress(first, filled),
    holds: String(formulas[0]?.[0] ?? ""),
    held: formulas[0]?.[0] ?? "",
    numberFormats: range.numberFormat as unknown[][],
    ...(obstacle && { obstacle }),
  };
}

function firstOf<Item>(...items: (Item | false | undefined)[]): Item | undefined {
  return items.find((item): item is Item => Boolean(item));
}

function isSeveral({ rows, columns }: RangeSize): boolean {
  return rows * columns > 1;
}

function spilledInto(first: CellPosition, parent: Excel.Range): FormulaObstacle | undefined {
  if (parent.isNullObject) return undefined;
  const { rowIndex: row, columnIndex: column } = parent;
  // The cell of the formula itself is its own parent.
  if (row === first.row && column === first.column) return undefined;
  return { kind: "spilledInto", from: cellAddress({ row, column }) };
}

function spillInTable(name: string | undefined): FormulaObstacle | undefined {
  return name === undefined ? undefined : { kind: "spillInTable", name };
}

function spillOverMerged([address]: readonly string[]): FormulaObstacle | undefined {
  return address === undefined ? undefined : { kind: "spillOverMerged", address: localAddress(address) };
}

/** The obstacle where cells beside the first are filled. What the formula there now spills goes with it, and is none. */
function spillBlocked(
  first: CellPosition,
  formulas: readonly (readonly unknown[])[],
  spill: Excel.Range | undefined,
): FormulaObstacle | undefined {
  const own = !spill || spill.isNullObject ? { rows: 1, columns: 1 } : sizeOf(spill);
  const cells = formulas.flatMap((line, row) =>
    line.flatMap((held, column) =>
      held === "" || (row < own.rows && column < own.columns) ? [] : [{ row, column }],
    ),
  );
  return cells.length === 0 ? undefined : { kind: "spillBlocked", address: blockAround(cells, first) };
}

function sizeOf({ rowCount, columnCount }: Excel.Range): RangeSize {
  return { rows: rowCount, columns: columnCount };
}
