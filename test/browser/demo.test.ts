import { existsSync, mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { assembleDemo } from "../../scripts/assembleDemo.mjs";
import "../../src/workbench/workbench";
import { table as allocation } from "../../src/tables/catalogue/allocation";
import { describeInBrowser, launchBrowser } from "./chromium";
import { skipFirstRun } from "./machine";
import { clickFirstCell, openTable, paneOf, readCell, select, setCell, typeFormula } from "./openWorkbench";
import { recordSession, type Session } from "./recordSession";
import { openStaticHost } from "./staticHost";

jest.setTimeout(60_000);

const root = path.resolve(__dirname, "../..");
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officeJsPackage = path.join(root, "node_modules/@microsoft/office-js/dist");

describeInBrowser("the demo, on a static host under a path of its own", () => {
  let folder: string;
  let server: Server;
  let url: string;
  let browser: Browser;
  let context: BrowserContext;
  let session: Session;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "demo-"));
    const demo = path.join(folder, "demo");
    assembleDemo(
      ["dist", "dist-workbench"].map((name) => path.join(root, name)),
      demo,
    );
    ({ url, server } = await openStaticHost(demo, "/some/repository/"));
    browser = await launchBrowser();
    context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      colorScheme: null,
      ignoreHTTPSErrors: true,
    });
    await context.route(
      (address) => !address.href.startsWith(url),
      (route) => {
        const [address = ""] = route.request().url().split(/[?#]/);
        const file = path.join(officeJsPackage, address.slice(officeJs.length));
        return address.startsWith(officeJs) && existsSync(file)
          ? route.fulfill({ path: file })
          : route.abort();
      },
    );
    session = await recordSession(context);
    await context.addInitScript(skipFirstRun);
    page = await context.newPage();
    page.on("pageerror", (error) => errors.push(String(error)));
  });
  afterEach(() => {
    const asked = session.requests.filter((address) => !/^(data|blob):/.test(address));
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((address) => !address.startsWith(url) && !address.startsWith(officeJs))).toEqual([]);
    expect(session.violations).toEqual([]);
    expect(errors).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  });

  async function open(address = url) {
    await page.goto(address);
    await page.evaluate(() => window.workbench.ready);
    await paneOf(page).locator("main").waitFor();
  }

  test("the folder's address opens the workbench, in which the functions calculate", async () => {
    await open();
    expect(await page.title()).toBe("AI Capex workbench");
    await clickFirstCell(page);
    await typeFormula(page, "A1", "=CAPEX.PROJECT(2028)");
    // 700 billion in 2026, growing by the article's 60 % twice.
    expect((await readCell(page, "A1")).value).toBe(1792);
    expect(session.requests.some((address) => address.startsWith(officeJs))).toBe(true);
  });

  test("the pane inserts a table, whose formulas calculate", async () => {
    const pane = paneOf(page);
    await openTable(pane, allocation.title["en-US"]);
    await pane.getByLabel("Equal").check();
    await select(page, pane, "B2");
    await pane.locator(".insert").click();
    await pane.locator("[role=status]", { hasText: "Sheet1!B2" }).first().waitFor();
    await page.evaluate(() => window.workbench.settled());
    // Four equal parts of the article's 700 billion; then one of them counts twice, two fifths of it.
    expect((await readCell(page, "E7")).value).toBe(175);
    await setCell(page, "C7", 2);
    expect((await readCell(page, "E7")).value).toBe(280);
  });

  test("a workbook is downloaded, for which the library that writes it is loaded", async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#download").click()]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  });

  test("the other language and the theme are of the same folder", async () => {
    await open(`${url}?language=zh-TW&theme=dark`);
    await setCell(page, "A1", "=CAPEX.PROJECT(2028)");
    expect((await readCell(page, "A1")).value).toBe(1792);
    await paneOf(page).getByText(allocation.title["zh-TW"], { exact: true }).waitFor();
  });
});
