import { listKept, readKept, type KeptWorkbook } from "./keptWorkbooks";
import { holdWorkbook, openWorkbookIds } from "./openElsewhere";

/** Of the tab: the id of its workbook, or that it is to begin with a new one. */
const tabKey = "aiCapexWorkbench.workbook";
const newWorkbook = "new";

const nameOf = (number: number) => `Book${number}`;

/** What a new workbook is called where none is kept, as in Excel. */
export const firstName = nameOf(1);

/** What a page begins with. */
export interface StartingWorkbook {
  /** Undefined where it is a new one. */
  readonly kept?: KeptWorkbook;
  /** Lets other tabs open it. */
  readonly release?: () => void;
  /** The name for a new one: no kept workbook has it. */
  readonly newName: string;
}

/**
 * Finds the workbook that the tab had open before, or else the one last changed that no tab has open. It is a new one where
 * there is none, where a new one is needed, and where the browser keeps nothing.
 */
export async function findStartingWorkbook(needsNew: boolean): Promise<StartingWorkbook> {
  try {
    const entries = await listKept();
    const newName = freeName(entries.map(({ name }) => name));
    const id = needsNew
      ? newWorkbook
      : (sessionStorage.getItem(tabKey) ?? (await lastOfNoTab(entries.map((entry) => entry.id))));
    const kept = id && id !== newWorkbook ? await readKept(id) : undefined;
    const release = kept && (await holdWorkbook(kept.entry.id));
    return release ? { kept, release, newName } : { newName };
  } catch (error) {
    console.warn("This browser keeps no workbooks.", error);
    return { newName: firstName };
  }
}

/** Has the tab begin with this workbook when it is loaded again; with a new one where none is named. */
export function startWith(id = newWorkbook): void {
  try {
    sessionStorage.setItem(tabKey, id);
  } catch {
    // Where the browser keeps nothing, every page begins with a new one.
  }
}

async function lastOfNoTab(ids: readonly string[]): Promise<string | undefined> {
  const open = await openWorkbookIds();
  return ids.find((id) => !open.has(id));
}

function freeName(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(nameOf(number))) number += 1;
  return nameOf(number);
}
