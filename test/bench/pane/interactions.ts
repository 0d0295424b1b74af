import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, CDPSession, Frame } from "playwright-core";
import { languages, type Language } from "../../../src/data/language";
import "../../../src/workbench/workbench";
import { openWorkbench, setCell, type OpenWorkbench } from "../../browser/openWorkbench";
import { entryCount } from "../../inventory";
import { functionCount } from "../../functions/functionTotals";
import { median } from "../medianTime";
import { paneScriptMs, startProfiler } from "./scriptTime";

/** What one thing that the user does costs. */
export interface Interaction {
  readonly name: string;
  /** Milliseconds of the pane's script: the median of the rounds, and the first, in which nothing is compiled yet. */
  readonly script: number;
  readonly firstScript: number;
}

const rounds = 5;

/** After this long nothing of an interaction is under way. */
const restMs = 80;

interface OpenPane extends OpenWorkbench {
  readonly language: Language;
  readonly profiler: CDPSession;
}

/** Opens each table of the list, in both languages. */
export const previews = (browser: Browser) =>
  inEachLanguage(browser, async (pane) => {
    const rows = pane.pane.locator(".row b");
    await rows.nth(entryCount - 1).waitFor();
    const titles = await rows.allTextContents();
    return inRounds(titles, pane, async (title) => {
      const row = pane.pane.locator(".row", { has: pane.pane.getByText(title, { exact: true }) });
      const script = await paneScriptMs(pane.profiler, async () => {
        await row.evaluate((button: HTMLElement) => button.click());
        await pane.pane.locator(".where :is(.free, .blocked)").waitFor();
        await pane.page.waitForTimeout(restMs);
      });
      await pane.pane.getByRole("button", { name: /Back|返回/ }).click();
      await row.waitFor();
      return script;
    });
  });

const searches = ["c", "capex", "growth", "成長", "折舊", "revenue that pays", "zzz", ""];

/** Types into the search of the functions, once the list is of all. */
export const functionSearches = (browser: Browser) =>
  inEachLanguage(browser, async (pane) => {
    await openTab(pane.pane, "functions");
    await pane.pane
      .locator(".row")
      .nth(functionCount - 1)
      .waitFor();
    return inRounds(searches, pane, (typed) =>
      paneScriptMs(pane.profiler, async () => {
        await pane.pane.locator("input[type=search]").evaluate((field: HTMLInputElement, text) => {
          field.value = text;
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }, typed);
        await pane.page.waitForTimeout(restMs);
      }),
    );
  });

/** Selects a cell with the first example of each function while the pane explains what is selected. */
export const explanations = (browser: Browser) =>
  inEachLanguage(browser, async (pane) => {
    const { page, profiler } = pane;
    const formulas = exampleFormulas();
    // Far apart, because some answers spill.
    const cells = new Map(formulas.map((formula, index) => [formula, `A${1 + index * 100}`]));
    for (const [formula, cell] of cells) await setCell(page, cell, formula);
    await openTab(pane.pane, "explain");
    return inRounds(formulas, pane, (formula) =>
      paneScriptMs(profiler, async () => {
        const cell = cells.get(formula) ?? "";
        await page.evaluate((address) => window.workbench.select(address), cell);
        await pane.pane.locator("h1", { hasText: new RegExp(`!${cell}$`) }).waitFor();
        await pane.pane.locator("main:not([aria-busy])").waitFor();
        await page.waitForTimeout(restMs);
      }),
    );
  });

function exampleFormulas(): string[] {
  const file = path.resolve(__dirname, "../../../dist/functionDocs.en-US.json");
  const docs = JSON.parse(readFileSync(file, "utf8")) as { examples: { formula: string }[] }[];
  const formulas = docs.flatMap(({ examples }) => examples[0]?.formula ?? []);
  if (formulas.length !== functionCount)
    throw new Error(`Examples of ${formulas.length} functions were found, not of ${functionCount}.`);
  return formulas;
}

const openTab = (pane: Frame, id: string) => pane.locator(`#${id}`).click();

async function inEachLanguage(
  browser: Browser,
  measure: (pane: OpenPane) => Promise<Interaction[]>,
): Promise<Interaction[]> {
  const measured: Interaction[] = [];
  for (const language of languages) {
    const workbench = await openWorkbench(browser, { language });
    const profiler = await startProfiler(workbench.page);
    measured.push(...(await measure({ ...workbench, language, profiler })));
    workbench.close();
  }
  return measured;
}

/** Does the same with each of several several times, in turn. */
async function inRounds(
  names: readonly string[],
  { language }: OpenPane,
  measure: (name: string) => Promise<number>,
): Promise<Interaction[]> {
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, taken] of times) taken.push(await measure(name));
  }
  return [...times].map(([name, taken]) => ({
    name: `${name || "nothing typed"} (${language})`,
    script: median(taken),
    firstScript: taken[0] ?? NaN,
  }));
}
