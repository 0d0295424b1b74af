import { availableParallelism } from "node:os";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { launchBrowser } from "../browser/chromium";
import type { BenchRow } from "./benchRow";

const heading = "| what | ours | against | ratio | target | holds |\n|---|---|---|--:|---|---|";

/** The rows of one area as a Markdown table, and what has to be said of them below it. */
export async function areaSection(area: string, rows: readonly BenchRow[]): Promise<string> {
  return formatted(
    [`## ${area}`, [heading, ...rows.map(tableLine)].join("\n"), notes(rows).join("\n")].join("\n\n"),
  );
}

/** Each reason once, with all that it is the reason of. */
function notes(rows: readonly BenchRow[]): string[] {
  const reasons = new Set(rows.flatMap(({ why }) => why ?? []));
  return [...reasons].map((reason) => {
    const named = new Set(rows.filter(({ why }) => why === reason).map(({ what }) => what));
    return `- **${[...named].join("; ")}**: ${reason}`;
  });
}

/** The record of a whole run, as Markdown. */
export async function report(rows: readonly BenchRow[]): Promise<string> {
  const areas = [...new Set(rows.map(({ area }) => area))];
  const sections = await Promise.all(
    areas.map((area) =>
      areaSection(
        area,
        rows.filter((row) => row.area === area),
      ),
    ),
  );
  const missed = rows.filter(({ holds }) => !holds);
  const summary = `${rows.length - missed.length} of ${rows.length} targets hold. Figures are medians; a ratio is ours ÷ theirs.`;
  return formatted(["# Bench", await conditions(), summary, ...sections].join("\n\n"));
}

function tableLine({ what, ours, against, ratio, target, holds }: BenchRow): string {
  const cells = [
    what,
    ours,
    against,
    ratio === undefined ? "" : shownRatio(ratio),
    target,
    holds ? "yes" : "**no**",
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** With the digits that say something at its size. */
function shownRatio(ratio: number): string {
  return ratio >= 100 ? ratio.toFixed(0) : ratio < 0.1 ? ratio.toPrecision(2) : ratio.toFixed(2);
}

async function conditions(): Promise<string> {
  const browser = await launchBrowser();
  const chromium = browser.version();
  await browser.close();
  const date = new Date().toISOString().slice(0, 16).replace("T", " ");
  const cores = availableParallelism();
  return `\`npm run bench\` on ${date} UTC: Node ${process.versions.node}, Chromium ${chromium}, ${cores} cores.`;
}

/** In the project's format, so that the record passes its check. */
async function formatted(markdown: string): Promise<string> {
  const file = path.join(__dirname, "latest.md");
  return format(markdown, { ...(await resolveConfig(file)), filepath: file });
}
