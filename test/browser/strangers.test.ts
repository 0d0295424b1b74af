import type { Browser, Frame, Page } from "playwright-core";
import "../../src/workbench/workbench";
import { describeInBrowser } from "./chromium";
import { skipFirstRun } from "./machine";
import { serveFromDisk, workbenchUrl } from "./site";
import { sharedBrowser } from "./sharedBrowser";

jest.setTimeout(120_000);

/** What the pane enters in A1. */
const formula = "=CAPEX.VERSION()";

const strangerUrl = "https://stranger.example/";

/** A page of another origin, with the workbench in a frame. */
const strangerPage = `<!doctype html><iframe src="${workbenchUrl}" width="1280" height="800"></iframe>`;

interface Scene {
  page: Page;
  workbench: Frame;
  pane: Frame;
}

async function openAtStranger(browser: Browser): Promise<Scene> {
  const context = await browser.newContext({ viewport: { width: 1300, height: 850 } });
  await serveFromDisk(context);
  await context.route(`${strangerUrl}**`, (route) =>
    route.fulfill({ contentType: "text/html", body: strangerPage }),
  );
  await context.addInitScript(skipFirstRun);
  const page = await context.newPage();
  await page.goto(strangerUrl);
  const workbench = frameOf(page, /workbench\.html/);
  await workbench.waitForFunction(() => window.workbench !== undefined);
  await workbench.evaluate(() => window.workbench.ready);
  const pane = frameOf(page, /taskpane\.html/);
  await pane.locator("main").waitFor();
  return { page, workbench, pane };
}

function frameOf(page: Page, url: RegExp): Frame {
  const frame = page.frame({ url });
  if (!frame) throw new Error(`No frame shows ${url}.`);
  return frame;
}

/** Enters the formula from the pane, and returns the message by which it was written. */
async function captureWriting({ workbench, pane }: Scene): Promise<string> {
  await workbench.evaluate(() => {
    const messages: string[] = [];
    Object.assign(window, { messages });
    addEventListener("message", ({ data }) => messages.push(String(data)));
  });
  await pane.getByRole("tab", { name: "Functions" }).click();
  await pane.getByText("CAPEX.VERSION").first().click();
  await pane.locator(".insert").click();
  await pane.locator("fluent-message-bar").first().waitFor();
  await workbench.evaluate(() => window.workbench.settled());
  const messages = await workbench.evaluate(() => (window as unknown as { messages: string[] }).messages);
  const writing = messages.find((message) => message.includes(formula));
  if (!writing) throw new Error("The pane wrote nothing.");
  return writing;
}

const firstCell = (workbench: Frame) => workbench.evaluate(() => window.workbench.readCell("A1").formula);

describeInBrowser("the workbench in a page of strangers", () => {
  let browser: Browser;
  let scene: Scene;
  let writing: string;
  beforeAll(async () => {
    browser = await sharedBrowser();
    scene = await openAtStranger(browser);
    writing = await captureWriting(scene);
  });
  afterAll(() => scene.page.context().close());
  beforeEach(() => scene.workbench.evaluate(() => window.workbench.setCell("A1", "mine")));

  /** What else may have been done with the message is done before an answer to another. */
  const settled = async () => {
    await scene.pane.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    await scene.workbench.evaluate(() => window.workbench.settled());
  };

  test("takes the pane's message, when the pane sends it", async () => {
    await scene.pane.evaluate((message) => parent.postMessage(message, "*"), writing);
    await settled();
    expect(await firstCell(scene.workbench)).toBe(formula);
  });

  test("refuses it from a page of another origin, and answers it nothing", async () => {
    const answers = await scene.page.evaluate(async (message) => {
      const received: unknown[] = [];
      addEventListener("message", ({ data }) => received.push(data));
      window.frames[0]?.postMessage(message, "*");
      await new Promise((resolve) => setTimeout(resolve, 500));
      return received;
    }, writing);
    await settled();
    expect(answers).toEqual([]);
    expect(await firstCell(scene.workbench)).toBe("mine");
  });

  test("refuses it from a window of its own origin that is no frame of the add-in", async () => {
    await scene.workbench.evaluate((message) => window.postMessage(message, "*"), writing);
    await settled();
    expect(await firstCell(scene.workbench)).toBe("mine");
  });
});
