import { launchBrowser } from "../../browser/chromium";
import type { BenchRow } from "../benchRow";
import { median } from "../medianTime";
import { paintTwice, visitTwice, type PageTimes, type Visits } from "../page/pageTimes";
import { serveWorkbench } from "../page/workbenchSite";

const area = "page";
const rounds = 7;

/** Seconds on two idle cores. */
const atMostSeconds: PageTimes = { header: 0.5, pane: 2, grid: 4 };
/** How much later the grid may be than if its code came in one piece with the page's. */
const mostOfUnsplit = 1.1;

interface Round {
  readonly ours: Visits;
  readonly unsplit: Visits;
  readonly emptyPaint: { readonly first: number; readonly second: number };
}

/** When the workbench shows its header, its pane and its grid, beside an empty page and the same page in one piece. */
export async function measurePage(): Promise<BenchRow[]> {
  const taken = await measureRounds();
  return (["first", "second"] as const).flatMap((visit) => [
    row("header painted", visit, "header", taken, "an empty page", ({ emptyPaint }) => emptyPaint[visit]),
    row("pane usable", visit, "pane", taken, "unsplit", ({ unsplit }) => unsplit[visit].pane),
    row("grid drawn", visit, "grid", taken, "unsplit", ({ unsplit }) => unsplit[visit].grid),
  ]);
}

/** The pages in turn, each in a browser context of its own; the first round only warms up. */
async function measureRounds(): Promise<Round[]> {
  const site = await serveWorkbench();
  const browser = await launchBrowser({ isFast: true });
  const taken: Round[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const ours = await visitTwice(browser, `${site.address}workbench.html`);
    const unsplit = await visitTwice(browser, `${site.address}unsplit.html`);
    const [first, second] = await paintTwice(browser, `${site.address}empty.html`);
    if (round > 0) taken.push({ ours, unsplit, emptyPaint: { first, second } });
  }
  await browser.close();
  site.close();
  return taken;
}

function row(
  what: string,
  visit: keyof Visits,
  part: keyof PageTimes,
  taken: readonly Round[],
  against: string,
  theirs: (round: Round) => number,
): BenchRow {
  const oursOf = ({ ours }: Round) => ours[visit][part];
  const ms = median(taken.map(oursOf));
  const ratio = median(taken.map((round) => oursOf(round) / theirs(round)));
  const seconds = atMostSeconds[part];
  const isGrid = part === "grid";
  return {
    area,
    what: `${what}, ${visit} visit`,
    ours: milliseconds(ms),
    against: `${against}: ${milliseconds(median(taken.map(theirs)))}`,
    ratio,
    target: isGrid ? `≤ ${seconds} s, ≤ ${mostOfUnsplit} ×` : `≤ ${seconds} s`,
    holds: ms <= seconds * 1000 && (!isGrid || ratio <= mostOfUnsplit),
  };
}

const milliseconds = (ms: number) => `${Math.round(ms)} ms`;
