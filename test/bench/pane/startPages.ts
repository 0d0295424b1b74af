import path from "node:path";
import type { Browser, BrowserContext, Frame } from "playwright-core";
import "../../../src/workbench/workbench";
import { skipFirstRun } from "../../browser/machine";
import { paneOf } from "../../browser/openWorkbench";
import { serveFromDisk, workbenchUrl } from "../../browser/site";

/** A page to be started in the workbench in the pane's place. */
export interface StartPage {
  readonly name: string;
  /** Where it is on disk; the product's own page where left out. */
  readonly folder?: string;
  /** Whether the machine has seen the pane before. */
  readonly isKnown?: boolean;
}

/** Milliseconds from the page's beginning. */
export interface StartTimes {
  readonly firstPaint: number;
  /** When the frame was drawn in which there first was a button. */
  readonly firstButton: number;
  readonly officeReady: number;
}

const site = "https://localhost:3000/";
const otherSite = `${site}other/`;

/** Starts a page beside an open workbench of a browser that has seen neither, and tells when what was there. */
export async function startPage(browser: Browser, { folder, isKnown }: StartPage): Promise<StartTimes> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    await context.addInitScript(noteTimes);
    if (isKnown) await context.addInitScript(skipFirstRun);
    const frame = await emptyPaneFrame(context);
    if (folder !== undefined) await serveOther(context, folder);
    const { search } = new URL(frame.url());
    await frame.goto(`${folder === undefined ? site : otherSite}taskpane.html${search}`);
    await frame.waitForFunction(() => window.startTimes?.officeReady && window.startTimes.firstButton);
    // Chromium notes a paint a little later than it happens.
    await frame.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    return await frame.evaluate(() => {
      const { firstButton = NaN, officeReady = NaN } = window.startTimes ?? {};
      const [paint] = performance.getEntriesByName("first-contentful-paint");
      return { firstPaint: paint?.startTime ?? NaN, firstButton, officeReady };
    });
  } finally {
    await context.close();
  }
}

function serveOther(context: BrowserContext, folder: string): Promise<unknown> {
  const fileAt = (url: string) => path.join(folder, new URL(url).pathname.replace("/other/", ""));
  return context.route(`${otherSite}**`, (route) => route.fulfill({ path: fileAt(route.request().url()) }));
}

/** The workbench's frame for the pane, with nothing in it; the page is added once the workbench is at rest. */
async function emptyPaneFrame(context: BrowserContext): Promise<Frame> {
  await serveFromDisk(context);
  const isPane = /\/taskpane\.html/;
  await context.route(isPane, (route) => route.fulfill({ contentType: "text/html", body: "" }));
  const workbench = await context.newPage();
  await workbench.goto(workbenchUrl);
  await workbench.evaluate(() => window.workbench.ready);
  await workbench.evaluate(untilAtRest);
  const frame = paneOf(workbench);
  await context.unroute(isPane);
  return frame;
}

/** Runs in the workbench, whose spreadsheet goes on drawing: waits for half a second without a long task. */
function untilAtRest(): Promise<void> {
  const restMs = 500;
  return new Promise((resolve) => {
    let rest = setTimeout(resolve, restMs);
    new PerformanceObserver(() => {
      clearTimeout(rest);
      rest = setTimeout(resolve, restMs);
    }).observe({ type: "longtask" });
  });
}

declare global {
  interface Window {
    startTimes?: Omit<StartTimes, "firstPaint">;
  }
}

/** Runs in each page before its own scripts. */
function noteTimes(): void {
  const times = { firstButton: 0, officeReady: 0 };
  window.startTimes = times;
  const looking = new MutationObserver(() => {
    if (!document.querySelector("button, fluent-button")) return;
    looking.disconnect();
    // A task after the frame's drawing.
    requestAnimationFrame(() => setTimeout(() => (times.firstButton = performance.now())));
  });
  looking.observe(document, { childList: true, subtree: true });
  const waiting = setInterval(() => {
    if (!("Office" in window) || !Office.onReady) return;
    clearInterval(waiting);
    void Office.onReady(() => (times.officeReady = performance.now()));
  }, 1);
}
