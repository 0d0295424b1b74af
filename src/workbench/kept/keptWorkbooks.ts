import type { IWorkbookData } from "@univerjs/core";
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { NotShown } from "../opening/omissionList";

/** What the list of kept workbooks says of one. */
export interface KeptEntry {
  readonly id: string;
  readonly name: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changedAt: number;
  /** Here, for another sheet is activated while nothing else is changed. */
  readonly activeSheetId: string;
}

/** A workbook as it is kept. */
export interface KeptWorkbook {
  readonly entry: KeptEntry;
  /** As Univer writes it, with all that its plugins and ours add. */
  readonly snapshot: IWorkbookData;
  /** What its file had and the workbench cannot show. */
  readonly omissions: readonly NotShown[];
}

/** Entries apart from what is large, so that a list of them reads no workbook. */
interface Schema extends DBSchema {
  entries: { key: string; value: KeptEntry };
  workbooks: { key: string; value: Omit<KeptWorkbook, "entry"> };
}

const databaseName = "aiCapexWorkbench";

/** The kept workbooks, the one last changed first. */
export async function listKept(): Promise<KeptEntry[]> {
  const entries = await withDatabase((database) => database.getAll("entries"));
  return entries.sort((a, b) => b.changedAt - a.changedAt);
}

/** A workbook that was kept; undefined where it is kept no more. */
export function readKept(id: string): Promise<KeptWorkbook | undefined> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(["entries", "workbooks"]);
    const [entry, workbook] = await Promise.all([
      transaction.objectStore("entries").get(id),
      transaction.objectStore("workbooks").get(id),
    ]);
    return entry && workbook && { entry, ...workbook };
  });
}

/** Keeps a workbook, in place of what was kept of it before. */
export function keep({ entry, ...workbook }: KeptWorkbook): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(["entries", "workbooks"], "readwrite");
    await Promise.all([
      transaction.objectStore("entries").put(entry, entry.id),
      transaction.objectStore("workbooks").put(workbook, entry.id),
      transaction.done,
    ]);
  });
}

/** Changes what the list says of a workbook; nothing where it is kept no more. */
export function keepEntry(entry: KeptEntry): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction("entries", "readwrite");
    if (await transaction.store.getKey(entry.id)) await transaction.store.put(entry, entry.id);
    await transaction.done;
  });
}

/** Keeps these workbooks no more; all where none is named. */
export function forget(...ids: string[]): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(["entries", "workbooks"], "readwrite");
    const stores = [transaction.objectStore("entries"), transaction.objectStore("workbooks")] as const;
    const removals =
      ids.length > 0
        ? stores.flatMap((store) => ids.map((id) => store.delete(id)))
        : stores.map((store) => store.clear());
    await Promise.all([...removals, transaction.done]);
  });
}

/** Opened for each use: a connection left open would keep other tabs from a newer version of the database. */
async function withDatabase<T>(use: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await openDB<Schema>(databaseName, 1, {
    upgrade(created) {
      created.createObjectStore("entries");
      created.createObjectStore("workbooks");
    },
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
