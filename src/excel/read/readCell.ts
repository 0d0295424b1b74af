import type { CustomFunctionCall } from "../../formulas/expression";
import { parseCalls } from "../../formulas/parseCalls";
import { referencesOf } from "../../formulas/references";
import type { CellValue, ReferredCells } from "../../formulas/value";
import { localAddress } from "../../grid/address";
import { isFormula, typedContent } from "../../grid/cellContent";
import { supportsSpills } from "../host/requirements";
import { whenNotEditing } from "../host/run";
import { cellValues, readReferences } from "./readReferences";

/** A cell's place: the name of its sheet, and its address there. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** A cell among those that a formula fills: the formula's own cell, all of them, and this one. */
interface SpillPlace {
  readonly parent: string;
  readonly cells: number;
  readonly place: { readonly row: number; readonly column: number };
  /** This one's number among them in reading order, from 1. */
  readonly number: number;
}

/** A cell with the formula behind it, which may stand in another cell and spill into this one. */
export interface CellReading extends CellPlace {
  readonly value: CellValue;
  /** In English, as it is read; empty where there is none. */
  readonly formula: string;
  /** In the language and with the separators of the user's Excel. */
  readonly localFormula: string;
  /** Where the formula fills several cells. */
  readonly spill?: SpillPlace;
  /** The outermost calls of custom functions in the formula. */
  readonly calls: readonly CustomFunctionCall[];
  /** What their references mean, by their text. */
  readonly cells: ReadonlyMap<string, ReferredCells>;
}

/** Reads a cell, or the selection's first one: one request for the cell, one for what its formula refers to. */
export function readCell(at?: CellPlace): Promise<CellReading> {
  return Excel.run(whenNotEditing, async (context) => {
    const { workbook } = context;
    const cell = at ? workbook.worksheets.getItem(at.sheet).getRange(at.address) : workbook.getActiveCell();
    const sheet = cell.worksheet;
    const tables = cell.getTables(false);
    const spillCells = supportsSpills() ? loadSpill(cell) : undefined;
    sheet.load("name");
    cell.load("address,values,valueTypes,formulas,formulasLocal,rowIndex,columnIndex");
    tables.load("items/name");
    await context.sync();

    const area = spillCells && (await spillArea(spillCells));
    const holder = spillCells && area && !spillCells.parent.isNullObject ? spillCells.parent : cell;
    const formula = holder === cell ? formulaOf(cell, cell.values) : formulaOf(holder);
    const calls = parseCalls(formula);
    const position = { sheet, cell, tableName: tables.items[0]?.name };
    const cells = await readReferences(context, referencesOf(calls), position);
    return {
      sheet: sheet.name,
      address: localAddress(cell.address),
      value: cellValues(cell)[0]?.[0] ?? null,
      formula,
      localFormula: formula && String((holder.formulasLocal as unknown[][])[0]?.[0]),
      ...(area && { spill: spillOf(cell, holder, area) }),
      calls,
      cells,
    };
  });
}

interface SpillCells {
  readonly parent: Excel.Range;
  /** What the cell itself fills. */
  readonly area: Excel.Range;
}

/** Queues loading the spill that a cell belongs to. */
function loadSpill(cell: Excel.Range): SpillCells {
  const parent = cell.getSpillParentOrNullObject();
  parent.load("address,formulas,formulasLocal");
  return { parent, area: loadArea(cell) };
}

function loadArea(cell: Excel.Range): Excel.Range {
  const area = cell.getSpillingToRangeOrNullObject();
  area.load("rowIndex,columnIndex,columnCount,cellCount");
  return area;
}

/** What the formula fills that a cell belongs to; Excel may or may not tell it of a cell that does not hold it. */
async function spillArea({ parent, area }: SpillCells): Promise<Excel.Range | undefined> {
  if (!area.isNullObject) return area;
  if (parent.isNullObject) return undefined;
  const ofParent = loadArea(parent);
  await parent.context.sync();
  return ofParent.isNullObject ? undefined : ofParent;
}

function spillOf(cell: Excel.Range, holder: Excel.Range, area: Excel.Range): SpillPlace {
  const place = { row: cell.rowIndex - area.rowIndex, column: cell.columnIndex - area.columnIndex };
  const number = place.row * area.columnCount + place.column + 1;
  return { parent: localAddress(holder.address), cells: area.cellCount, place, number };
}

/** The formula of a loaded cell, beside what it shows; a constant is none, whatever it looks like. */
function formulaOf({ formulas }: Excel.Range, values?: unknown[][]): string {
  const content = typedContent((formulas as unknown[][])[0]?.[0], values?.[0]?.[0]);
  return isFormula(content) ? content : "";
}
