import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Everything axe knows of WCAG up to 2.2 AA, and what it calls best practice. */
const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** Gives a page axe; the page's own policy would let no script of another in. */
export async function injectAxe(shown: Frame | Page): Promise<void> {
  await shown.evaluate(source);
}

/** What axe objects to: the rule, where, and why. */
export function violations(shown: Frame | Page): Promise<string[]> {
  return shown.evaluate(async (chosen) => {
    const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    const results = await axe.run(chosen);
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} (${failureSummary ?? ""})`),
    );
  }, options);
}
