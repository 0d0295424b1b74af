import type { Browser, Frame, Page } from "playwright-core";
import "../../src/workbench/workbench";
import { table as allocation } from "../../src/tables/catalogue/allocation";
import { table as guidance } from "../../src/tables/catalogue/guidance";
import { describeInBrowser, launchBrowser } from "./chromium";
import { openTable, openWorkbench, select, setCell } from "./openWorkbench";
import { recordSession } from "./recordSession";
import { serveFromDisk, siteUrl } from "./site";

jest.setTimeout(120_000);

/** What must be found nowhere but in the workbook. */
const secret = "Project Nightingale 4711";

/**
 * All that is kept in the browser: our one word that the pane was open before, what Office.js notes of its host, and by
 * the workbench, which is not the product, the workbook and which of them the tab has open.
 */
const listed = {
  localStorage: {
    "aiCapex.firstRunDone": "yes",
    "Office API client": expect.stringMatching(/^[\da-f-]{36}$/),
  },
  sessionStorage: {
    "aiCapexWorkbench.workbook": expect.stringMatching(/^[\w-]+$/),
    // Of the frame that came last.
    hostInfoValue: expect.stringMatching(/^Excel\$Web\$16\.01\$en-US\$(taskpane\$\$\$0|functions\$\$\$2)$/),
    taskpaneCachedSessionSettings: "{}",
    undefinedserializerVersion: "1",
    undefinedxdmInfo: `taskpane|taskpane|${new URL(siteUrl).origin}`,
  },
  databases: ["aiCapexWorkbench"],
  caches: [],
  cookies: "",
};

const allowedAddresses = [siteUrl, "https://appsforoffice.microsoft.com/lib/1/hosted/"];

describeInBrowser("a whole session in the pane and the workbench", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test("asks for nothing but our files and Office.js, breaks no page's policy, and keeps the workbook in the workbench alone", async () => {
    const { page, pane, refused, errors, session } = await openWorkbench(browser, { firstRun: true });
    await setCell(page, "Z50", secret);
    await setCell(page, "Z51", "=CAPEX.COMPANY(Z50)");
    await tables(page, pane);
    await functions(page, pane);
    await explainAndData(page, pane);
    await download(page);
    await copyWithoutTheAddIn(pane);
    expect({ refused, errors, violations: session.violations }).toEqual({
      refused: [],
      errors: [],
      violations: [],
    });
    const elsewhere = session.requests.filter(
      (url) => !allowedAddresses.some((address) => url.startsWith(address)) && !url.startsWith("blob:"),
    );
    expect(elsewhere).toEqual([]);
    expect(session.requests.length).toBeGreaterThan(30);
    expect(session.requests.join()).not.toContain("Nightingale");
    await page.getByText("Kept in this browser").waitFor({ state: "attached" });
    expect(await stored(page)).toEqual(listed);
  });

  test.each(["help.html", "help.zh-TW.html", "functions.html", "taskpane.html"])(
    "%s alone keeps to its policy too",
    async (name) => {
      const context = await browser.newContext();
      const refused = await serveFromDisk(context);
      const { violations } = await recordSession(context);
      const page = await context.newPage();
      await page.goto(`${siteUrl}${name}`, { waitUntil: "networkidle" });
      expect({ refused, violations }).toEqual({ refused: [], violations: [] });
      await context.close();
    },
  );
});

/** The first run's table, and two others, one of them on a new sheet. */
async function tables(page: Page, pane: Frame): Promise<void> {
  await pane.getByText("Start with the baseline").click();
  await pane.locator(".where .free").waitFor();
  await insert(pane);
  await pane.getByRole("tab", { name: "Tables" }).click();
  await openTable(pane, allocation.title["en-US"]);
  await select(page, pane, "J2");
  await insert(pane);
  await pane.getByRole("tab", { name: "Tables" }).click();
  await openTable(pane, guidance.title["en-US"]);
  await pane.getByLabel("New sheet").check();
  await pane.getByText("Will be added").waitFor();
  await insert(pane);
  await page.evaluate(() => window.workbench.settled());
}

async function insert(pane: Frame): Promise<void> {
  await pane.locator(".insert").click();
  await pane.locator("fluent-message-bar").getByText("Go to").waitFor();
}

async function functions(page: Page, pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: "Functions" }).click();
  await pane.getByText("CAPEX.PROJECT", { exact: false }).first().click();
  await pane.getByLabel("year").first().fill("2028");
  await page.evaluate(() => window.workbench.select("Z60"));
  await pane.locator(".insert").click();
  await pane.locator("fluent-message-bar").first().waitFor();
}

async function explainAndData(page: Page, pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: "Explain" }).click();
  await page.evaluate(() => window.workbench.select("Z60"));
  await pane.getByText("1,792").first().waitFor();
  await page.evaluate(() => window.workbench.select("Sheet1!Z51"));
  await pane.getByText(secret).first().waitFor();
  await pane.getByRole("tab", { name: "Data" }).click();
  await pane.getByText("700").first().waitFor();
}

async function copyWithoutTheAddIn(pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: "Explain" }).click();
  await pane.locator("button.status").click();
  await pane.getByText("Make copy").click();
  await pane
    .getByText(/compared|equal/)
    .first()
    .waitFor();
}

async function download(page: Page): Promise<void> {
  const arriving = page.waitForEvent("download", { timeout: 60_000 });
  await page.getByRole("button", { name: "Download .xlsx" }).click();
  await (await arriving).path();
}

/** What the origin keeps in the browser, by where it keeps it. */
function stored(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return {
      localStorage: { ...localStorage },
      sessionStorage: { ...sessionStorage },
      databases: databases.map(({ name }) => name),
      caches: await caches.keys(),
      cookies: document.cookie,
    };
  });
}
