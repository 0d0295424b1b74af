/** How long a page that is loaded again waits for the one before to let go of the tab's workbook. */
const patienceMs = 2000;

const prefix = "aiCapexWorkbench.";

/** The kept workbooks that a tab, this or another, has open. */
export async function openWorkbookIds(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? name.slice(prefix.length) : [])));
}

/** Lets no other tab open a workbook until it is released, or the page is gone; undefined where one has it open. */
export function holdWorkbook(id: string): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    const held = () => new Promise<void>((release) => resolve(release));
    navigator.locks
      .request(prefix + id, { signal: AbortSignal.timeout(patienceMs) }, held)
      .catch(() => resolve(undefined));
  });
}
