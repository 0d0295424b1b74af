import { readFileSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import "../../src/workbench/workbench";
import { functionExamples } from "../../src/functions/functionExamples";
import { languageNames } from "../../src/taskpane/messages/language";
import { readDocs } from "../explain/knownFunctions";
import { paneViewCount } from "../inventory";
import { latinFinder } from "../project/chineseWords";
import { describeInBrowser } from "./chromium";
import { openWorkbench } from "./openWorkbench";
import { paneViews, Walk } from "./paneViews";
import { sharedBrowser } from "./sharedBrowser";

jest.setTimeout(120_000);

const latinIn = latinFinder(readDocs("zh-TW"));

const licences = JSON.parse(readFileSync("dist/licences.json", "utf8")) as { name: string }[];

/** What the views hold that somebody typed, that a sheet is called, or that is in its own language. */
const notOurs = [
  "soon",
  "blockchain",
  "zzz",
  ...Object.values(languageNames),
  // Texts that a function gives are in the language that it is asked for; packages are called as they are.
  ...functionExamples.flatMap(({ result }) =>
    result.flat().flatMap((cell) => (typeof cell === "string" && cell !== "" ? cell : [])),
  ),
  ...licences.map(({ name }) => name),
  "A note that somebody made on spending, longer than fits a pane.",
];

/** Every piece of text that is seen or read out. */
async function linesOf(frame: Frame | Page): Promise<string[]> {
  return frame.evaluate(() => {
    const said = ["aria-label", "title", "placeholder"];
    const labels = said.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ""),
    );
    const texts: string[] = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode())
      if (nodes.currentNode.parentElement?.checkVisibility()) texts.push(nodes.currentNode.textContent ?? "");
    return [...texts, ...labels];
  });
}

function strangeLines(lines: readonly string[]): string[] {
  const withoutTyped = (line: string) => notOurs.reduce((left, typed) => left.replaceAll(typed, " · "), line);
  return lines.flatMap((line) => latinIn(withoutTyped(line)).map((words) => `“${words}” in ${line}`));
}

describeInBrowser("in Chinese", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });

  const walk = new Walk("zh-TW", () => openWorkbench(browser, { language: "zh-TW", firstRun: true }));
  afterAll(() => walk.close());

  test("every view is looked at", () => {
    expect(paneViews).toHaveLength(paneViewCount);
  });

  test.each(paneViews)("no English in the view: $name", async (view) => {
    const { pane } = await walk.show(view);
    const lines = await linesOf(pane);
    expect(lines.filter((line) => /\p{Script=Han}/u.test(line)).length).toBeGreaterThan(5);
    expect(strangeLines(lines)).toEqual([]);
  });

  test("no English in the workbench's own header and status", async () => {
    const { page } = await walk.anywhere();
    // Of a cell with an error the status has what Excel shows, which is in English.
    await page.evaluate(() => window.workbench.select("A99"));
    await page.locator("#status", { hasText: "就緒" }).waitFor();
    const own = await page.locator(".top-bar, #status").allInnerTexts();
    expect(strangeLines(own.flatMap((text) => text.split("\n")))).toEqual([]);
  });
});
