import type { CustomFunctionCall, Reference } from "../../formulas/expression";
import { formulaReferences } from "../../formulas/formulaReferences";
import { parseCalls } from "../../formulas/parseCalls";
import { referencesOf } from "../../formulas/references";
import type { CellValue, ReferredCells } from "../../formulas/value";
import { localAddress } from "../../grid/address";
import { isFormula, typedContent } from "../../grid/cellContent";
import type { TableBlock } from "../../tables/tableBlock";
import { supportsSpills } from "../host/requirements";
import { whenNotEditing } from "../host/run";
import { cellValues } from "./cellValues";
import { readReferences } from "./readReferences";
import { isInBlock, loadBlockNames, loadBlocks, namedBlocks } from "./tableBlocks";

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
  readonly numberFormat: string;
  /** In English, as it is read; empty where there is none. */
  readonly formula: string;
  /** In the language and with the separators of the user's Excel. */
  readonly localFormula: string;
  /** Where the formula fills several cells. */
  readonly spill?: SpillPlace;
  /** The outermost calls of custom functions in the formula. */
  readonly calls: readonly CustomFunctionCall[];
  /** The references in the calls; in a formula without any, all of them. */
  readonly references: readonly Reference[];
  /** What the references mean, by their text. */
  readonly cells: ReadonlyMap<string, ReferredCells>;
  /** The tables of ours that the cell, or what its formula refers to, may be in. */
  readonly blocks: readonly TableBlock[];
}

/**
 * Reads a cell, or the selection's first one: one request for the cell, one or two for what its formula refers to, and
 * one for our tables on other sheets, where there are any.
 */
export async function readCell(at?: CellPlace): Promise<CellReading> {
  const reading = readCellWith(at, true);
  // Behind another workbook Excel refuses the names of sheets (OfficeDev/office-js#6365), by which tables are found.
  return reading.catch((thrown: unknown) => {
    const isBehind = thrown instanceof OfficeExtension.Error && thrown.code === "InvalidSelection";
    if (!isBehind) throw thrown;
    return readCellWith(at, false);
  });
}

function readCellWith(at: CellPlace | undefined, withTables: boolean): Promise<CellReading> {
  return Excel.run(whenNotEditing, async (context) => {
    const { workbook } = context;
    const cell = at ? workbook.worksheets.getItem(at.sheet).getRange(at.address) : workbook.getActiveCell();
    const { worksheet: sheet } = cell;
    const excelTables = cell.getTables(false);
    const spillCells = supportsSpills() ? loadSpill(cell) : undefined;
    if (withTables) loadBlockNames(sheet);
    else sheet.load("name");
    loadCell(cell);
    excelTables.load("items/name");
    await context.sync();

    const area = spillCells && (await spillArea(spillCells));
    const holder = spillCells && area && !spillCells.parent.isNullObject ? spillCells.parent : cell;
    const formula = holder === cell ? formulaOf(cell, cell.values) : formulaOf(holder);
    const calls = parseCalls(formula);
    const references = calls.length > 0 ? referencesOf(calls) : plainReferences(formula);
    const place = { row: cell.rowIndex, column: cell.columnIndex };
    const near = withTables ? namedBlocks(sheet) : [];
    const readNear = loadBlocks(
      sheet,
      references.length > 0 ? near : near.filter((block) => isInBlock(block, place)),
    );
    let others: Excel.Worksheet[] = [];
    const cells = await readReferences(context, references, {
      sheet,
      cell,
      tableName: excelTables.items[0]?.name,
      ...(withTables && { onSheets: (names) => (others = loadOthers(sheet, names)) }),
    });
    await context.sync();
    const readFar = others.map((other) => loadBlocks(other, namedBlocks(other)));
    await context.sync();
    return {
      sheet: sheet.name,
      address: localAddress(cell.address),
      value: cellValues(cell)[0]?.[0] ?? null,
      numberFormat: String((cell.numberFormat as unknown[][])[0]?.[0]),
      formula,
      localFormula: formula && String((holder.formulasLocal as unknown[][])[0]?.[0]),
      ...(area && { spill: spillOf(cell, holder, area) }),
      calls,
      references,
      cells,
      blocks: [readNear, ...readFar].flatMap((read) => read()),
    };
  });
}

function loadCell(cell: Excel.Range): void {
  cell.load("address,values,valueTypes,formulas,formulasLocal,numberFormat,rowIndex,columnIndex");
}

/** As many references of a formula without calls are read. */
const mostReferences = 60;

/** The references of a formula that calls none of our functions, each text once; none of a formula with too many. */
function plainReferences(formula: string): readonly Reference[] {
  const found = new Map(formulaReferences(formula).map((reference) => [reference.text, reference]));
  return found.size > mostReferences ? [] : [...found.values()];
}

/** Queues loading which tables there are on sheets other than the formula's own. */
function loadOthers(own: Excel.Worksheet, names: readonly string[]): Excel.Worksheet[] {
  const others = names.filter((name) => name.toLowerCase() !== own.name.toLowerCase());
  const sheets = others.map((name) => own.context.workbook.worksheets.getItem(name));
  sheets.forEach(loadBlockNames);
  return sheets;
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
