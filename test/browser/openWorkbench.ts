import type { Browser, Frame, Page } from "playwright-core";
import type { PlatformName } from "../../src/workbench/excelPlatform";
import { leaseMachine, type Machine } from "./machine";
import type { Session } from "./recordSession";
import { workbenchUrl } from "./site";

/** The workbench in a page of the browser, with the product's pane beside it. */
export interface OpenWorkbench {
  page: Page;
  pane: Frame;
  /** Addresses outside the product and Office.js that the page asked for. */
  refused: readonly string[];
  /** What the page's scripts threw. */
  errors: readonly string[];
  session: Session;
  /** Ends its use; what it recorded is gone once another is opened. */
  close(): void;
}

interface Options {
  language?: string;
  theme?: string;
  platform?: PlatformName;
  /** Whether the pane says what it says once on each machine. */
  firstRun?: boolean;
}

/** Opens the workbench with an empty workbook and waits until the grid is drawn and the functions answer. */
export async function openWorkbench(
  browser: Browser,
  { firstRun = false, ...settings }: Options = {},
): Promise<OpenWorkbench> {
  const url = `${workbenchUrl}?${new URLSearchParams({ ...settings })}`;
  const machine = await leaseMachine(browser, url);
  const { page, refused, errors, session } = machine;
  try {
    await showWorkbench(machine, url, firstRun);
  } catch (error) {
    // Nobody would give it back, and it would go on drawing beside all later tests.
    await page.context().close();
    throw error;
  }
  return { page, pane: paneOf(page), refused, errors, session, close: () => machine.release() };
}

async function showWorkbench(machine: Machine, url: string, firstRun: boolean): Promise<void> {
  const { page } = machine;
  const isOpen = page.url() === url;
  // The pane that is still there may note once more that it has been open.
  await (isOpen ? emptyWorkbook(page) : machine.leave());
  await machine.makeNew(!firstRun);
  // To load the pane alone takes a fifth of what it takes to load the workbench.
  if (isOpen) await paneOf(page).goto(paneOf(page).url());
  else await page.goto(url);
  await page.evaluate(() => window.workbench.ready);
  await paneOf(page).locator("main").waitFor();
}

/** The frame of the pane. */
export function paneOf(page: Page): Frame {
  const pane = page.frame({ url: /taskpane\.html/ });
  if (!pane) throw new Error("The workbench shows no task pane.");
  return pane;
}

/** Has the pane's clock stand at noon of a day, until the pane is loaded anew. */
export function setClock(pane: Frame, day: string): Promise<void> {
  return pane.evaluate((noon) => {
    const construct = (of: typeof Date, args: unknown[]) =>
      Reflect.construct(of, args.length > 0 ? args : [noon]) as Date;
    globalThis.Date = new Proxy(Date, { construct });
  }, `${day}T12:00`);
}

/** Closes what a test has left open in the grid, and empties the workbook. */
async function emptyWorkbook(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.evaluate(() => window.workbench.clear());
}

/** Opens a table of the pane's list by its title, and waits until the pane has looked at the place. */
export async function openTable(pane: Frame, title: string): Promise<void> {
  await pane
    .locator(".row")
    .filter({ has: pane.getByText(title, { exact: true }) })
    .click();
  await pane.locator(".where :is(.free, .blocked)").waitFor();
}

/** What a cell holds and shows. */
export function readCell(page: Page, address: string) {
  return page.evaluate((at) => window.workbench.readCell(at), address);
}

/** The values of a block of cells, row by row. */
export function readValues(
  page: Page,
  firstRow: number,
  columns: string,
  rows: number,
): Promise<unknown[][]> {
  return page.evaluate(
    ({ first, letters, count }) =>
      Array.from({ length: count }, (_, row) =>
        [...letters].map((letter) => window.workbench.readCell(`${letter}${first + row}`).value),
      ),
    { first: firstRow, letters: columns, count: rows },
  );
}

/** Enters a value or a formula and waits until everything is calculated. */
export function setCell(page: Page, address: string, content: string | number): Promise<void> {
  return page.evaluate(
    ([at, entered]) => window.workbench.setCell(at as string, entered as string),
    [address, content],
  );
}

/** Selects a cell and waits until the pane has looked at the place. */
export async function select(page: Page, pane: Frame, address: string): Promise<void> {
  await page.evaluate((at) => window.workbench.select(at), address);
  await pane.locator(".segments small", { hasText: address }).waitFor();
}

/** Gives the grid the keyboard, at A1. */
export async function clickFirstCell(page: Page): Promise<void> {
  const grid = await page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  // The grid's margins are 46 pixels wide and 20 high, its cells 64 × 20.
  await page.mouse.click((grid?.x ?? 0) + 46 + 32, (grid?.y ?? 0) + 20 + 10);
}

/** Types a formula into a cell, key by key, and waits until it is calculated. The grid has to have the keyboard. */
export async function typeFormula(page: Page, address: string, formula: string): Promise<void> {
  await page.evaluate((at) => window.workbench.select(at), address);
  await page.keyboard.type(formula);
  // Enter while the list of functions is still open would choose from it.
  await page.locator('[data-u-comp="rect-popup"]').first().waitFor({ state: "detached" });
  await page.keyboard.press("Enter");
  await page.waitForFunction((at) => window.workbench.readCell(at).formula !== "", address);
  await page.evaluate(() => window.workbench.settled());
}
