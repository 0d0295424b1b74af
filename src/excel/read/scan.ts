import { callsOurs, isBroken } from "../../formulas/ourFormula";
import type { CellPosition, RangeSize } from "../../grid/address";
import type { Watch } from "../host/progress";
import { cellCount, readSheets, type SheetPart, type UsedSheet, usedSheets } from "./readSheets";
import { spillAreas } from "./spillAreas";

/** A cell whose formula calls a function of ours. */
export interface OurCell extends CellPosition {
  readonly formula: string;
  readonly value: unknown;
  /** All the cells it fills, where these are several. */
  readonly spill?: RangeSize;
}

/** A sheet with formulas of ours. */
export interface OurSheet {
  readonly sheet: UsedSheet;
  readonly cells: readonly OurCell[];
}

/** Where the workbook uses our functions. */
export interface Scan {
  readonly sheets: readonly OurSheet[];
  readonly formulas: number;
  /** Of these, the ones that have to be entered again. */
  readonly broken: number;
}

/** Looks at every cell of the workbook. */
export function scanWorkbook(watch: Watch<"reading"> = {}): Promise<Scan> {
  return Excel.run(async (context) => scan(context, await usedSheets(context), watch));
}

/** The same for a workbook of so many cells at most; of a larger one nothing is told. */
export function scanSmallWorkbook(mostCells: number): Promise<Scan | undefined> {
  return Excel.run(async (context) => {
    const sheets = await usedSheets(context);
    return cellCount(sheets) <= mostCells ? scan(context, sheets, {}) : undefined;
  });
}

async function scan(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  watch: Watch<"reading">,
): Promise<Scan> {
  const cells = new Map<UsedSheet, OurCell[]>();
  for await (const part of readSheets(context, sheets, "reading", watch)) {
    cells.set(part.sheet, [...(cells.get(part.sheet) ?? []), ...ourCells(part)]);
  }
  return summed(await withSpills(context, cells, watch.signal));
}

/** The cells of a part that call our functions. */
export function ourCells({ row, column, formulas, values }: SheetPart): OurCell[] {
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c) =>
      callsOurs(formula) ? [{ row: row + r, column: column + c, formula, value: values[r]?.[c] }] : [],
    ),
  );
}

/** The sheets that have cells of ours, with what these fill. */
export async function withSpills(
  context: Excel.RequestContext,
  cells: ReadonlyMap<UsedSheet, readonly OurCell[]>,
  signal?: AbortSignal,
): Promise<OurSheet[]> {
  const sheets: OurSheet[] = [];
  for (const [sheet, ours] of cells) {
    if (ours.length === 0) continue;
    const areas = sheet.hasSpills
      ? await spillAreas(context, sheet.id, ours, signal)
      : new Map<OurCell, RangeSize>();
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

/** Whether a cell is one that others fill: Excel may tell the formula for it too. */
function filledCells(areas: ReadonlyMap<OurCell, RangeSize>): (cell: CellPosition) => boolean {
  const filled = new Set<string>();
  for (const [{ row, column }, { rows, columns }] of areas) {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) filled.add(`${r}:${c}`);
    }
  }
  return ({ row, column }) => filled.has(`${row}:${column}`);
}

function summed(sheets: readonly OurSheet[]): Scan {
  const cells = sheets.flatMap((sheet) => sheet.cells);
  const broken = cells.filter(({ formula, value }) => isBroken(formula, value)).length;
  return { sheets, formulas: cells.length, broken };
}
