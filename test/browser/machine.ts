import type { Browser, Page } from "playwright-core";
import { recordSession, type Session } from "./recordSession";
import { serveFromDisk, siteUrl } from "./site";

/** A page as on a machine that has never seen the product, and what is recorded of it. */
export interface Machine {
  readonly page: Page;
  /** Addresses outside the product and Office.js that the page asked for. */
  readonly refused: readonly string[];
  /** What the page's scripts threw. */
  readonly errors: readonly string[];
  readonly session: Session;
  /** Leaves the page that is shown, which may keep something as it goes. */
  leave(): Promise<unknown>;
  /** Forgets what was recorded and kept in the browser. */
  makeNew(isKnown: boolean): Promise<void>;
  /** Leaves the page to the next test that asks for one. */
  release(): void;
}

/** For a page to run: the pane has been open before. */
export const skipFirstRun = () => localStorage.setItem("aiCapex.firstRunDone", "yes");

/** Pages are used again, also by other suites: a new one loads and compiles everything anew. */
type BrowserWithMachines = Browser & { released?: Machine[] };

const viewport = { width: 1280, height: 800 };

/** Gives a page, to be made new before it is used: one that shows this address, if there is one. */
export async function leaseMachine(browser: BrowserWithMachines, url: string): Promise<Machine> {
  const released = browser.released ?? [];
  const shown = released.findIndex(({ page }) => page.url() === url);
  const [machine = await createMachine(browser)] = released.splice(shown, 1);
  return machine;
}

async function createMachine(browser: BrowserWithMachines): Promise<Machine> {
  // Frames take the theme of the page around them; else Playwright emulates light.
  const context = await browser.newContext({ viewport, colorScheme: null });
  const refused = await serveFromDisk(context);
  const session = await recordSession(context);
  const errors: string[] = [];
  const emptyUrl = `${siteUrl}empty`;
  await context.route(emptyUrl, (route) => route.fulfill({ contentType: "text/html", body: "" }));
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(emptyUrl);
  const machine: Machine = {
    page,
    refused,
    errors,
    session,
    leave: () => page.goto(emptyUrl),
    async makeNew(isKnown) {
      await page.unrouteAll();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: null, forcedColors: null });
      await context.clearPermissions();
      await page.evaluate(async () => {
        localStorage.clear();
        sessionStorage.clear();
        for (const { name } of await indexedDB.databases())
          if (name) await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
      });
      if (isKnown) await page.evaluate(skipFirstRun);
      for (const record of [refused, errors, session.requests, session.violations]) record.length = 0;
    },
    release() {
      browser.released = [...(browser.released ?? []), machine];
    },
  };
  return machine;
}
