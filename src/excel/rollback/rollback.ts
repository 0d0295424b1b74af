/**
 * Reverting what an operation has done to the workbook. Six kinds of change can be reverted: a table in cells that
 * were empty (tableChange), a sheet added (sheetChange), a copy of a sheet (sheetCopyChange), a name (nameChange),
 * cells entered anew (cellsChange) and number formats given to cells (numberFormatsChange). Each is inspected first,
 * then reverted as far as it still is as it was made, and what others entered at that very moment is put back.
 */
import { run } from "../host/run";
import { existingSheets, type ExistingSheets } from "../read/existingSheets";
import { RollbackIncompleteError } from "./errors";

/** A change that an operation has made, or may have made: where it stopped is not always known. */
export interface WorkbookChange {
  /** As shown to the user: Sheet1!B2:G25. */
  readonly location: string;
  /** Queues loading its present state; undefined where nothing is left of it. */
  inspect(context: Excel.RequestContext, sheets: ExistingSheets): InspectedChange | undefined;
}

/** A change with its present state loaded. */
export interface InspectedChange {
  /** Queues loading its last state, before any change is reverted: cells that refer to a sheet change with its deletion. */
  prepare?(): void;
  /** Queues reverting what is still as it was made; returns the locations of the rest, which stays. */
  revert(): readonly string[];
  /** Queues what must follow the revert, such as entering concurrent edits again; returns the locations of these. */
  restoreConcurrentEdits?(): readonly string[];
}

interface RollbackOptions {
  /** Queues loading a precondition; where it is not met then, nothing is reverted. */
  readonly precondition?: (context: Excel.RequestContext, sheets: ExistingSheets) => () => boolean;
  /** Called right before the first change is reverted. */
  readonly onStart?: () => void;
}

/** Reverts changes, and returns the locations of what stayed; "refused" where the precondition is not met. */
export function rollback(
  changes: readonly WorkbookChange[],
  { precondition, onStart }: RollbackOptions = {},
): Promise<readonly string[] | "refused"> {
  return run(async (context) => {
    const sheets = await existingSheets(context);
    const isMet = precondition?.(context, sheets);
    const inspected = changes.flatMap((change) => change.inspect(context, sheets) ?? []);
    await context.sync();
    if (isMet && !isMet()) return "refused";
    onStart?.();
    for (const change of inspected) change.prepare?.();
    const stayed = inspected.flatMap((change) => change.revert());
    await context.sync();
    const edited = inspected.flatMap((change) => change.restoreConcurrentEdits?.() ?? []);
    await context.sync();
    return [...new Set([...stayed, ...edited])];
  });
}

/**
 * How long to wait before each further attempt; tests shorten it. One failure may be followed by a request that works;
 * while another workbook is in front none does (OfficeDev/office-js#771, #6365).
 */
export const rollbackWaits = { milliseconds: [250, 1_000, 3_000] };

/** As many changes as are inspected in one request. */
const mostChangesInRequest = 500;

/** The same, tried several times; where every attempt fails, all locations are returned. */
export async function rollbackWithRetry(changes: readonly WorkbookChange[]): Promise<readonly string[]> {
  const locations: string[] = [];
  for (let first = 0; first < changes.length; first += mostChangesInRequest) {
    locations.push(...(await rollbackChunk(changes.slice(first, first + mostChangesInRequest))));
  }
  return [...new Set(locations)];
}

async function rollbackChunk(changes: readonly WorkbookChange[]): Promise<readonly string[]> {
  for (const wait of [0, ...rollbackWaits.milliseconds]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const stayed = await rollback(changes).catch(() => undefined);
    if (stayed && stayed !== "refused") return stayed;
  }
  return changes.map(({ location }) => location);
}

/** Performs an action; where it fails, reverts its changes before the error is thrown on. */
export async function withRollback<T>(
  action: () => Promise<T>,
  changesOf: (thrown: unknown) => readonly WorkbookChange[],
): Promise<T> {
  try {
    return await action();
  } catch (thrown) {
    const left = await rollbackWithRetry(changesOf(thrown));
    throw left.length > 0 ? new RollbackIncompleteError(thrown, left) : thrown;
  }
}
