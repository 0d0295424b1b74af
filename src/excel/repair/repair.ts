import { repairedFormula, unknownName } from "../../formulas/customFunctionFormula";
import { chunks } from "../host/chunks";
import type { ProgressOptions } from "../host/progress";
import { run } from "../host/run";
import { waitForCalculation, waitForFunctions } from "../host/waitFor";
import { isRepairable } from "../read/cellCauses";
import { readCells, type SheetCells } from "../read/readCells";
import type { UsedSheet } from "../read/readSheets";
import type { CustomFunctionCell, CustomFunctionSheet, Scan } from "../read/scan";
import { cellsChange, type EnteredCell } from "../rollback/cellsChange";
import { withRollback } from "../rollback/rollback";
import { filledColumns } from "../rollback/tableColumnFilled";
import { replaceCells, stillHeld } from "../write/replaceCells";
import { tableColumns } from "../write/tableColumns";

/** What became of the cells that were to be entered again. */
export interface Repair {
  readonly healed: number;
  /** Still unknown to Excel: the functions do not respond, or the formula has a function that this Excel lacks. */
  readonly stillBroken: number;
  /** Cells that hold something else by now, and were left. */
  readonly changed: number;
  /** Sheets whose cells were left because they are protected. */
  readonly protectedSheets: readonly string[];
}

/** The sheets of a scan with only the cells that have to be entered again; what the user alone can mend is left. */
export function brokenSheets({ sheets }: Pick<Scan, "sheets">): readonly CustomFunctionSheet[] {
  return sheets.flatMap(({ sheet, cells }) => {
    const broken = cells.filter(({ cause }) => isRepairable(cause));
    return broken.length > 0 ? [{ sheet, cells: broken }] : [];
  });
}

/** A cell that is to be entered again, on the sheet of a scan. */
type Broken = CustomFunctionCell & EnteredCell;
type BrokenSheet = { readonly sheet: UsedSheet; readonly cells: readonly Broken[] };

type RepairPhase = "writing" | "comparing";

/**
 * Enters the broken formulas of a scan again, by our functions' own names, and looks what they show then. Where it
 * fails all cells get back what they held, before the error is thrown on; where it is stopped, what was entered stays.
 */
export function repair(
  scan: Pick<Scan, "sheets">,
  watch: ProgressOptions<RepairPhase> = {},
): Promise<Repair> {
  const [open, closed] = byProtection(brokenSheets(scan));
  const portions = open.flatMap(portionsOf);
  return withRollback(
    () =>
      run(async (context) => {
        const entered = await enter(context, portions, watch);
        return { ...entered, protectedSheets: closed.map(({ sheet }) => sheet.name) };
      }),
    (thrown) => [
      ...(watch.signal?.aborted ? [] : portions.flatMap(({ sheet, cells }) => cellsChange(sheet, cells))),
      ...filledColumns(thrown),
    ],
  );
}

async function enter(
  context: Excel.RequestContext,
  portions: readonly BrokenSheet[],
  watch: ProgressOptions<RepairPhase>,
): Promise<Omit<Repair, "protectedSheets">> {
  const entered = await enterPortions(context, portions, watch);
  await waitForCalculation(context, watch.signal);
  const look = async () => [...(await readCells(context, entered, "comparing", watch)).values()];
  const shown = await waitForFunctions(look, (values) => values, watch.signal);
  const stillBroken = shown.filter((value) => value === unknownName).length;
  return {
    healed: shown.length - stillBroken,
    stillBroken,
    changed: cellCount(portions) - cellCount(entered),
  };
}

/** Enters the cells that are unchanged since the scan, and returns them. */
async function enterPortions(
  { workbook }: Excel.RequestContext,
  portions: readonly BrokenSheet[],
  { onProgress, signal }: ProgressOptions<RepairPhase>,
): Promise<SheetCells<Broken>[]> {
  const total = cellCount(portions);
  const entered: SheetCells<Broken>[] = [];
  let done = 0;
  onProgress?.("writing", done, total);
  for (const { sheet, cells } of portions) {
    signal?.throwIfAborted();
    const on = workbook.worksheets.getItem(sheet.id);
    const { tables } = on;
    tables.load("items/name");
    const agreed = await stillHeld(on, cells);
    const columns = await tableColumns(sheet, tables.items, agreed);
    const changed = new Set(await replaceCells(on, agreed, columns));
    entered.push({ sheetId: sheet.id, cells: agreed.filter((cell) => !changed.has(cell)) });
    done += cells.length;
    onProgress?.("writing", done, total);
  }
  return entered;
}

function portionsOf({ sheet, cells }: CustomFunctionSheet): BrokenSheet[] {
  const entries = cells.map((cell) => ({
    ...cell,
    was: cell.formula,
    content: repairedFormula(cell.formula),
  }));
  return chunks(entries).map((portion) => ({ sheet, cells: portion }));
}

function cellCount(sheets: readonly { readonly cells: readonly unknown[] }[]): number {
  return sheets.reduce((sum, { cells }) => sum + cells.length, 0);
}

function byProtection(
  sheets: readonly CustomFunctionSheet[],
): [open: CustomFunctionSheet[], closed: CustomFunctionSheet[]] {
  return [sheets.filter(({ sheet }) => !sheet.isProtected), sheets.filter(({ sheet }) => sheet.isProtected)];
}
