import { callsCustomFunction, hasResult, hasStoredName } from "../../formulas/customFunctionFormula";
import type { CellPosition, RangeSize } from "../../grid/address";
import type { ProgressOptions } from "../host/progress";
import { whenNotEditing } from "../host/run";
import { isRepairable, namelessCells, withCauses, type CellCause, type LocatedCell } from "./cellCauses";
import { cellCount, readSheets, usedSheets, type SheetPart, type UsedSheet } from "./readSheets";
import { spillAreas } from "./spillAreas";

/** A cell whose formula calls a custom function. */
export interface CustomFunctionCell extends CellPosition {
  readonly formula: string;
  readonly value: unknown;
  /** All the cells it fills, where these are several. */
  readonly spill?: RangeSize;
  /** Where it shows #NAME?, or will when Excel calculates it. */
  readonly cause?: CellCause;
}

/** A sheet with formulas that call custom functions. */
export interface CustomFunctionSheet {
  readonly sheet: UsedSheet;
  readonly cells: readonly CustomFunctionCell[];
}

/** Where the workbook uses our functions. */
export interface Scan {
  readonly sheets: readonly CustomFunctionSheet[];
  readonly formulas: number;
  /** Of these, the ones that have to be entered again. */
  readonly broken: number;
  /** Of these, the ones that show #NAME? for a reason that the user alone can mend. */
  readonly faulty: number;
  /** Whether any of them has a result, so that Excel knows the functions. */
  readonly responds: boolean;
}

export interface ScanOptions extends ProgressOptions<"reading"> {
  /** The ids of our functions; left out, there is one of every name. */
  readonly functionIds?: ReadonlySet<string>;
}

/** Scans every cell of the workbook. */
export function scanWorkbook(options: ScanOptions = {}): Promise<Scan> {
  return Excel.run(whenNotEditing, async (context) => scan(context, await usedSheets(context), options));
}

/** The same for a workbook of so many cells at most; undefined for a larger one. */
export function scanSmallWorkbook(mostCells: number, options: ScanOptions = {}): Promise<Scan | undefined> {
  return Excel.run(whenNotEditing, async (context) => {
    const sheets = await usedSheets(context);
    return cellCount(sheets) <= mostCells ? scan(context, sheets, options) : undefined;
  });
}

async function scan(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  options: ScanOptions,
): Promise<Scan> {
  const cells = new Map<UsedSheet, CustomFunctionCell[]>();
  const nameless: LocatedCell[] = [];
  for await (const part of readSheets(context, sheets, "reading", options)) {
    cells.set(part.sheet, [...(cells.get(part.sheet) ?? []), ...customFunctionCells(part)]);
    for (const cell of namelessCells(part)) nameless.push(cell);
  }
  const found = await withSpills(context, cells, options.signal);
  return summed(await withCauses(context, found, nameless, options.functionIds));
}

/** The cells of a part that call our functions. */
export function customFunctionCells({ row, column, formulas, values }: SheetPart): CustomFunctionCell[] {
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c) =>
      callsCustomFunction(formula)
        ? [{ row: row + r, column: column + c, formula, value: values[r]?.[c] }]
        : [],
    ),
  );
}

/** The sheets with custom-function cells, and the cells that these spill into. */
export async function withSpills(
  context: Excel.RequestContext,
  cells: ReadonlyMap<UsedSheet, readonly CustomFunctionCell[]>,
  signal?: AbortSignal,
): Promise<CustomFunctionSheet[]> {
  const sheets: CustomFunctionSheet[] = [];
  for (const [sheet, ours] of cells) {
    if (ours.length === 0) continue;
    const areas = sheet.hasSpills
      ? await spillAreas(context, sheet.id, ours, signal)
      : new Map<CustomFunctionCell, RangeSize>();
    const isFilled = filledCells(areas);
    const own = ours.filter((cell) => areas.has(cell) || !isFilled(cell));
    sheets.push({
      sheet,
      cells: own.map((cell) => {
        const spill = areas.get(cell);
        return spill ? { ...cell, spill } : cell;
      }),
    });
  }
  return sheets;
}

/** Whether a cell is spilled into: Excel may report its parent's formula for it too. */
function filledCells(areas: ReadonlyMap<CustomFunctionCell, RangeSize>): (cell: CellPosition) => boolean {
  const filled = new Set<string>();
  for (const [{ row, column }, { rows, columns }] of areas) {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) filled.add(`${r}:${c}`);
    }
  }
  return ({ row, column }) => filled.has(`${row}:${column}`);
}

function summed(sheets: readonly CustomFunctionSheet[]): Scan {
  const cells = sheets.flatMap((sheet) => sheet.cells);
  const caused = cells.filter(({ cause }) => cause);
  const broken = caused.filter(({ cause }) => isRepairable(cause)).length;
  const responds = cells.some(({ formula, value }) => hasResult(value) && !hasStoredName(formula));
  return { sheets, formulas: cells.length, broken, faulty: caused.length - broken, responds };
}
