import type { CustomFunctionCall } from "../../formulas/expression";
import { parseCalls } from "../../formulas/parseCalls";
import { referencesOf } from "../../formulas/references";
import type { CellValue, ReferredCells } from "../../formulas/value";
import { localAddress } from "../../grid/address";
import { supportsSpills } from "../host/requirements";
import { cellValues, readReferences } from "./readReferences";

/** A cell's place: the name of its sheet, and its address there. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** A cell with the formula behind it, which may stand in another cell and spill into this one. */
export interface CellReading extends CellPlace {
  readonly value: CellValue;
  /** In English, as it is read; empty where there is none. */
  readonly formula: string;
  /** In the language and with the separators of the user's Excel. */
  readonly localFormula: string;
  /** Where the formula fills several cells: its own cell, all of them, and this one among them. */
  readonly spill?: {
    readonly parent: string;
    readonly cells: number;
    readonly place: { readonly row: number; readonly column: number };
    /** This one's number among them in reading order, from 1. */
    readonly number: number;
  };
  /** The outermost calls of custom functions in the formula. */
  readonly calls: readonly CustomFunctionCall[];
  /** What their references mean, by their text. */
  readonly cells: ReadonlyMap<string, ReferredCells>;
}

/** Reads a cell, or the selection's first one: one request for the cell, one for what its formula refers to. */
export function readCell(at?: CellPlace): Promise<CellReading> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const cell = at ? workbook.worksheets.getItem(at.sheet).getRange(at.address) : workbook.getActiveCell();
    const sheet = cell.worksheet;
    const tables = cell.getTables(false);
    const loadedSpill = supportsSpills() ? loadSpill(cell) : undefined;
    sheet.load("name");
    cell.load("address,values,valueTypes,formulas,formulasLocal,rowIndex,columnIndex");
    tables.load("items/name");
    await context.sync();

    const spilled = loadedSpill && spillOf(cell, loadedSpill);
    const holder = spilled?.holder ?? cell;
    const formula = formulaOf(holder);
    const calls = parseCalls(formula);
    const position = { sheet, cell, tableName: tables.items[0]?.name };
    const cells = await readReferences(context, referencesOf(calls), position);
    return {
      sheet: sheet.name,
      address: localAddress(cell.address),
      value: cellValues(cell)[0]?.[0] ?? null,
      formula,
      localFormula: formula && String((holder.formulasLocal as unknown[][])[0]?.[0]),
      ...(spilled && { spill: spilled.spill }),
      calls,
      cells,
    };
  });
}

/** The spill that a cell belongs to. */
interface LoadedSpill {
  readonly parent: Excel.Range;
  /** What the parent fills, and what the cell itself does: Excel may or may not call it its own parent. */
  readonly areas: readonly [Excel.Range, Excel.Range];
}

function loadSpill(cell: Excel.Range): LoadedSpill {
  const parent = cell.getSpillParentOrNullObject();
  parent.load("address,formulas,formulasLocal");
  const areas = [parent.getSpillingToRangeOrNullObject(), cell.getSpillingToRangeOrNullObject()] as const;
  areas.forEach((area) => area.load("rowIndex,columnIndex,columnCount,cellCount"));
  return { parent, areas };
}

function spillOf(cell: Excel.Range, { parent, areas }: LoadedSpill) {
  const area = areas.find((each) => !each.isNullObject);
  if (!area) return undefined;
  const holder = parent.isNullObject ? cell : parent;
  const place = { row: cell.rowIndex - area.rowIndex, column: cell.columnIndex - area.columnIndex };
  const number = place.row * area.columnCount + place.column + 1;
  return {
    holder,
    spill: { parent: localAddress(holder.address), cells: area.cellCount, place, number },
  };
}

/** The formula of a loaded cell; a constant is none. */
function formulaOf({ formulas }: Excel.Range): string {
  const formula = String((formulas as unknown[][])[0]?.[0] ?? "");
  return formula.startsWith("=") ? formula : "";
}
