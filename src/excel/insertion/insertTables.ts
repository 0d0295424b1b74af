import type { Mode, TableDescription } from "../../tables/description";
import { isGuardFailure } from "../host/guards";
import { run } from "../host/run";
import type { Target } from "../host/target";
import { withRollback } from "../rollback/rollback";
import { attemptedTable, insertionChanges, writtenTable, type InsertedTables } from "./insertedTables";
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
): Promise<Insertion> {
  return run(async (context) => {
    const inspection = await inspectTargetWithin(context, target, tables, { withFormats: true });
    if (inspection.obstacle) return { kind: "refused", inspection };
    if (signal?.aborted) return { kind: "cancelled" };
    const queued = queueTables(context, inspection, mode);
    const write = async () => {
      await context.sync();
      if (queued.some((each) => overlapsExcelTable(each, inspection)))
        throw new ConflictError("Another table is in the way.");
    };
    await withRollback(write, (thrown) =>
      isGuardFailure(thrown) ? [] : insertionChanges(inspection, queued.map(attemptedTable)),
    );
    return { kind: "inserted", inspection, tables: queued.map(writtenTable) };
  });
}

/** An Excel Table has come into the way since the inspection, which only the written cells show. */
class ConflictError extends Error {}

/** Whether the written cells overlap an Excel Table of the user: the guards let an empty part of one pass. */
function overlapsExcelTable(
  { excelTables, record: { table } }: QueuedTable,
  { layout: { names } }: TargetInspection,
): boolean {
  const { records } = table;
  const own = records && (names.get(records.workbookName) ?? records.workbookName);
  return excelTables.items.some(({ name }) => name !== own);
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
