import type { Mode, TableDescription } from "../../tables/description";
import { run } from "../host/run";
import type { Target } from "../host/target";
import { withRollback } from "../rollback/rollback";
import {
  attemptedTable,
  insertionChanges,
  writtenTable,
  type InsertedTableRecord,
  type InsertedTables,
} from "./insertedTables";
import { areTaken } from "./foundCells";
import { inspectTarget, inspectTargetWithin } from "./inspectTarget";
import { queueTables, type QueuedTable } from "./queueTables";
import type { TargetInspection } from "./targetInspection";
import { undoInsertion } from "./undoInsertion";

/** How an insertion ended; a refused or cancelled one has left nothing. */
export type Insertion =
  | InsertedTables
  | { readonly kind: "refused"; readonly inspection: TargetInspection }
  | { readonly kind: "cancelled" };

/**
 * Writes tables where nothing is in their way: one request inspects, one writes. A cancelled insertion is undone; one
 * that fails is rolled back before the error is thrown on.
 */
export async function insertTables(
  tables: readonly TableDescription[],
  mode: Mode,
  target: Target,
  signal?: AbortSignal,
): Promise<Insertion> {
  const insertion = await inspectAndWrite(tables, mode, target, signal).catch(async (thrown: unknown) => {
    if (isPageSetupRefused(thrown))
      return inspectAndWrite(tables, mode, target, signal, { setsUpPages: false });
    const inspection = await inspectConflict(thrown, target, tables);
    if (!inspection) throw thrown;
    return { kind: "refused", inspection } as const;
  });
  if (insertion.kind !== "inserted" || !signal?.aborted) return insertion;
  const { kind } = await undoInsertion(insertion);
  return kind === "changed" ? insertion : { kind: "cancelled" };
}

function inspectAndWrite(
  tables: readonly TableDescription[],
  mode: Mode,
  target: Target,
  signal?: AbortSignal,
  options?: { setsUpPages: boolean },
): Promise<Insertion> {
  return run(async (context) => {
    const inspection = await inspectTargetWithin(context, target, tables, { withFormats: true });
    if (inspection.obstacle) return { kind: "refused", inspection };
    if (signal?.aborted) return { kind: "cancelled" };
    const queued = queueTables(context, inspection, mode, options);
    const write = async () => {
      await context.sync();
      if (queued.some((each) => isOvertaken(each, inspection)))
        throw new ConflictError("Another user has come first.");
    };
    await withRollback(write, (thrown) => insertionChanges(inspection, attemptedTables(queued, thrown)));
    return { kind: "inserted", inspection, tables: queued.map(writtenTable) };
  });
}

/** Whether all that Excel refused is how new sheets are printed, as Excel may where there is no printer. */
function isPageSetupRefused(thrown: unknown): boolean {
  return (
    thrown instanceof OfficeExtension.Error &&
    /^(PageLayout|HeaderFooter|PageBreak)/.test(thrown.debugInfo.errorLocation ?? "")
  );
}

/** Something has come into the way since the inspection, which only the request that writes has shown. */
class ConflictError extends Error {}

function isOvertaken(queued: QueuedTable, inspection: TargetInspection): boolean {
  return (queued.found && areTaken(queued.found)) || overlapsExcelTable(queued, inspection);
}

/** Whether the written cells overlap an Excel Table of the user, of which they may have been an empty part. */
function overlapsExcelTable(
  { excelTables, record: { table } }: QueuedTable,
  { layout: { names } }: TargetInspection,
): boolean {
  const { records } = table;
  const own = records && (names.get(records.workbookName) ?? records.workbookName);
  return excelTables.items.some(({ name }) => name !== own);
}

/** The tables that may have been written; not those whose new sheet Excel has refused, which is another's by that name. */
function attemptedTables(queued: readonly QueuedTable[], thrown: unknown): InsertedTableRecord[] {
  const attempted = queued.map(attemptedTable);
  const isSheetRefused =
    thrown instanceof OfficeExtension.Error && thrown.debugInfo.errorLocation === "WorksheetCollection.add";
  return isSheetRefused ? attempted.filter(({ sheetId }) => sheetId !== undefined) : attempted;
}

/** What has come into the way since the inspection, if that is why writing failed. */
async function inspectConflict(
  thrown: unknown,
  target: Target,
  tables: readonly TableDescription[],
): Promise<TargetInspection | undefined> {
  if (!(thrown instanceof OfficeExtension.Error || thrown instanceof ConflictError)) return undefined;
  const inspection = await inspectTarget(target, tables).catch(() => undefined);
  return inspection?.obstacle ? inspection : undefined;
}
