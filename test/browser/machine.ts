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
  /** Leaves the page to the next test that asks for one. */
  release(): void;
}

interface ReusableMachine extends Machine {
  makeNew(): Promise<void>;
}

/** Pages are used again, because a new one loads and compiles everything anew, which takes twice as long. */
const released = new WeakMap<Browser, ReusableMachine[]>();

const viewport = { width: 1280, height: 800 };

/** Gives a page with nothing in it, in which nothing is left of other tests. */
export async function leaseMachine(browser: Browser, isKnown: boolean): Promise<Machine> {
  const machine = released.get(browser)?.pop() ?? (await createMachine(browser));
  await machine.makeNew();
  if (isKnown) await machine.page.evaluate(() => localStorage.setItem("aiCapex.firstRunDone", "yes"));
  return machine;
}

async function createMachine(browser: Browser): Promise<ReusableMachine> {
  // Frames take the theme of the page around them; else Playwright emulates light.
  const context = await browser.newContext({ viewport, colorScheme: null });
  const refused = await serveFromDisk(context);
  const session = await recordSession(context);
  const errors: string[] = [];
  const emptyUrl = `${siteUrl}empty`;
  await context.route(emptyUrl, (route) => route.fulfill({ contentType: "text/html", body: "" }));
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(String(error)));
  const machine: ReusableMachine = {
    page,
    refused,
    errors,
    session,
    release() {
      released.set(browser, [...(released.get(browser) ?? []), machine]);
    },
    async makeNew() {
      await page.goto(emptyUrl);
      await page.unrouteAll();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: null, forcedColors: null });
      await context.clearPermissions();
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
      for (const record of [refused, errors, session.requests, session.violations]) record.length = 0;
    },
  };
  return machine;
}
