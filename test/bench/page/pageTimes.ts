import type { Browser, Page } from "playwright-core";
import { skipFirstRun } from "../../browser/machine";
import { paneOf } from "../../browser/openWorkbench";

/** Milliseconds from the page's navigation. */
export interface PageTimes {
  readonly header: number;
  readonly pane: number;
  readonly grid: number;
}

/** What each visit of the page took in a browser that had not seen it. */
export interface Visits {
  readonly first: PageTimes;
  readonly second: PageTimes;
}

export async function visitTwice(browser: Browser, address: string): Promise<Visits> {
  return inNewContext(browser, async (page) => ({
    first: await visit(page, address),
    second: await visit(page, address),
  }));
}

/** The first contentful paint of a page, at each of two visits. */
export async function paintTwice(browser: Browser, address: string): Promise<[number, number]> {
  return inNewContext(browser, async (page) => {
    await page.goto(address);
    const first = await firstPaint(page);
    await page.goto(address);
    return [first, await firstPaint(page)];
  });
}

async function inNewContext<T>(browser: Browser, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: null,
    ignoreHTTPSErrors: true,
  });
  await context.addInitScript(noteDrawn);
  await context.addInitScript(skipFirstRun);
  try {
    return await act(await context.newPage());
  } finally {
    await context.close();
  }
}

async function visit(page: Page, address: string): Promise<PageTimes> {
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => window.drawn?.grid);
  const pane = paneOf(page);
  await pane.waitForFunction(() => window.drawn?.pane);
  const start = await page.evaluate(() => performance.timeOrigin);
  return {
    header: await firstPaint(page),
    pane: (await pane.evaluate(() => window.drawn?.pane ?? NaN)) - start,
    grid: (await page.evaluate(() => window.drawn?.grid ?? NaN)) - start,
  };
}

async function firstPaint(page: Page): Promise<number> {
  // Chromium notes a paint a little later than it happens.
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  return page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN);
}

declare global {
  interface Window {
    /** When it was drawn, by the clock of all frames. */
    drawn?: { pane?: number; grid?: number };
  }
}

/** Runs in each page before its own scripts: notes when the pane's list was drawn, and the grid without its skeleton. */
function noteDrawn(): void {
  const drawn: NonNullable<Window["drawn"]> = {};
  window.drawn = drawn;
  let hadSkeleton = false;
  const looking = new MutationObserver(() => {
    const hasSkeleton = document.getElementById("skeleton") !== null;
    if (hadSkeleton && !hasSkeleton) note("grid");
    else if (document.querySelector(".row")) note("pane");
    hadSkeleton = hasSkeleton;
  });
  looking.observe(document, { childList: true, subtree: true });

  function note(what: "pane" | "grid"): void {
    looking.disconnect();
    // A task after the frame's drawing.
    requestAnimationFrame(() => setTimeout(() => (drawn[what] = performance.timeOrigin + performance.now())));
  }
}
