import { run } from "../host/run";
import { existingSheets, type ExistingSheets } from "../read/existingSheets";
import { RollbackIncompleteError } from "../rollback/errors";
import { rollback, rollbackWithRetry, type WorkbookChange } from "../rollback/rollback";
import { concurrentEdits, loadShown } from "../rollback/writtenCells";
import { insertionChanges, type InsertedTable, type InsertedTables } from "./insertedTables";

/**
 * How an undo ended: all reverted (undone), all but cells that others changed meanwhile (kept), or nothing reverted
 * since what was inserted was changed, the workbook is protected, or nothing is left of them (gone).
 */
export interface UndoResult {
  readonly kind: "undone" | "kept" | "changed" | "protected" | "gone";
  /** Where something was kept. */
  readonly locations: readonly string[];
}

/** Reverts an insertion, with the sheets and names made for it, unless the user has changed its tables since. */
export function undoInsertion(insertion: InsertedTables): Promise<UndoResult> {
  return undo(insertionChanges(insertion.inspection, insertion.tables), (context, sheets) =>
    inspectTables(context, insertion, sheets),
  );
}

/** Queues loading what has become of what was inserted; the returned function reads it after the next sync. */
type InspectState = (context: Excel.RequestContext, sheets: ExistingSheets) => () => State;

/** Reverts changes where all of it is still as it was made. */
export async function undo(
  changes: readonly WorkbookChange[],
  inspectState: InspectState,
): Promise<UndoResult> {
  let state: State | undefined;
  let isStarted = false;
  const options = {
    precondition: (context: Excel.RequestContext, sheets: ExistingSheets) => {
      const stateNow = inspectState(context, sheets);
      return () => (state = stateNow()) === "unchanged";
    },
    onStart: () => void (isStarted = true),
  };
  try {
    return resultOf(await rollback(changes, options), state);
  } catch (thrown) {
    if (!isStarted) throw thrown;
    // The undo failed midway: the remaining changes are tried again first.
    const left = await rollbackWithRetry(changes);
    if (left.length === 0) return { kind: "undone", locations: [] };
    if (await isUnchanged(inspectState)) throw thrown;
    throw new RollbackIncompleteError(thrown, left);
  }
}

function resultOf(stayed: readonly string[] | "refused", state: State | undefined): UndoResult {
  if (stayed === "refused")
    return { kind: state && state !== "unchanged" ? state : "changed", locations: [] };
  return { kind: stayed.length > 0 ? "kept" : "undone", locations: stayed };
}

async function isUnchanged(inspectState: InspectState): Promise<boolean> {
  const state = run(async (context) => {
    const stateNow = inspectState(context, await existingSheets(context));
    await context.sync();
    return stateNow();
  });
  return (await state.catch(() => undefined)) === "unchanged";
}

type State = "unchanged" | "changed" | "protected" | "gone";

/** Queues loading what is now where tables were inserted; the returned function reads it after the next sync. */
function inspectTables(
  context: Excel.RequestContext,
  { inspection, tables }: InsertedTables,
  sheets: ExistingSheets,
): () => State {
  const there = tables.filter(({ sheetId }) => sheets.has(sheetId));
  const loaded = there.map((record) => loadTable(context, record));
  const isOnNewSheets = inspection.target.kind === "newSheets";
  const { protection } = context.workbook;
  protection.load("protected");
  return () => {
    if (loaded.every(({ used }) => used.isNullObject)) return "gone";
    const isChanged = loaded.some((each) => differs(each) || (isOnNewSheets && !isAlone(each)));
    if (isChanged || there.length < tables.length) return "changed";
    return isOnNewSheets && protection.protected ? "protected" : "unchanged";
  };
}

interface LoadedTable {
  record: InsertedTable;
  range: Excel.Range;
  used: Excel.Range;
}

function loadTable({ workbook }: Excel.RequestContext, record: InsertedTable): LoadedTable {
  const sheet = workbook.worksheets.getItem(record.sheetId);
  const range = sheet.getRange(record.address);
  const used = sheet.getUsedRangeOrNullObject(true);
  loadShown(range);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { record, range, used };
}

/** Whether any cell differs from right after the insertion, spilled cells aside. */
function differs({ record, range }: LoadedTable): boolean {
  const { formulas, isSpilled } = record;
  return (
    concurrentEdits(record, range).length > 0 ||
    formulas.some((row, r) =>
      row.some((cell, c) => !isSpilled(r, c) && cell !== (range.formulas as unknown[][])[r]?.[c]),
    )
  );
}

/** Whether the sheet holds nothing outside the table. */
function isAlone({ record: { first, formulas }, used }: LoadedTable): boolean {
  const { row, column } = first;
  return (
    used.rowIndex >= row &&
    used.columnIndex >= column &&
    used.rowIndex + used.rowCount <= row + formulas.length &&
    used.columnIndex + used.columnCount <= column + (formulas[0]?.length ?? 0)
  );
}
