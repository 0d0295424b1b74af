import { chromium, type Browser } from "playwright-core";
import { launchBrowser } from "./chromium";

/** Playwright is loaded once for all suites of a process, and so keeps what they share. */
const keeper = chromium as typeof chromium & { sharedBrowser?: Promise<Browser> };

/** A browser for all suites of a process, with its pages: to start one and load the workbench takes seconds. */
export function sharedBrowser(): Promise<Browser> {
  keeper.sharedBrowser ??= launchUnheld();
  return keeper.sharedBrowser;
}

interface Handle {
  unref?(): void;
}

/** What keeps Node from ending, which Node's declarations do not name. */
const activeHandles = () => (process as unknown as { _getActiveHandles(): Handle[] })._getActiveHandles();

/** Starts a browser that does not keep the process from ending: with the process Playwright ends it. */
async function launchUnheld(): Promise<Browser> {
  const before = new Set(activeHandles());
  const browser = await launchBrowser();
  for (const handle of activeHandles()) if (!before.has(handle)) handle.unref?.();
  return browser;
}
