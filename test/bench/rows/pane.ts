import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../browser/chromium";
import { functionCount } from "../../functions/functionTotals";
import { entryCount, languageCount } from "../../inventory";
import type { BenchRow } from "../benchRow";
import { median } from "../medianTime";
import { scriptBytes } from "../pane/firstViewSize";
import { explanations, functionSearches, previews, type Interaction } from "../pane/interactions";
import { startPage, type StartPage, type StartTimes } from "../pane/startPages";
import { buildReactTemplate } from "../reactTemplate/build";

const area = "pane";

/** Enough for medians that repeat within a tenth. */
const starts = 11;

const mostFirstViewBytes = 45_000;
const mostOfTemplate = 0.45;
/** A frame of a display of 60 Hz. */
const frameMs = 16;

/** The size and the start of the pane beside Microsoft's React template and a plain page, and what its views cost. */
export async function measurePane(): Promise<BenchRow[]> {
  const template = await buildReactTemplate();
  const browser = await launchBrowser({ isFast: true });
  try {
    return [
      sizeRow(template),
      ...(await startRows(browser, template)),
      interactionRow(
        `preview of a table: ${entryCount} tables × ${languageCount} languages`,
        await previews(browser),
      ),
      interactionRow(
        `search in the list of ${functionCount} functions, × ${languageCount} languages`,
        await functionSearches(browser),
      ),
      interactionRow(
        `explain on selection: ${functionCount} functions × ${languageCount} languages`,
        await explanations(browser),
      ),
    ];
  } finally {
    await browser.close();
  }
}

function sizeRow(template: string): BenchRow {
  const ours = scriptBytes(path.resolve(__dirname, "../../../dist"));
  const theirs = scriptBytes(template);
  return {
    area,
    what: "JavaScript of the first view, gzip",
    ours: kilobytes(ours),
    against: `Microsoft's React template: ${kilobytes(theirs)}`,
    ratio: ours / theirs,
    target: `≤ ${mostFirstViewBytes / 1000} KB`,
    holds: ours <= mostFirstViewBytes,
  };
}

async function startRows(browser: Browser, template: string): Promise<BenchRow[]> {
  const list: StartPage = { name: "list", isKnown: true };
  const firstRun: StartPage = { name: "first run" };
  const plain: StartPage = { name: "a plain page", folder: path.resolve(__dirname, "../plainPage") };
  const react: StartPage = { name: "Microsoft's React template", folder: template };
  const times = await startInTurn(browser, [list, firstRun, plain, react]);
  const rows = [list, firstRun].flatMap((page) =>
    (["firstPaint", "firstButton"] as const).flatMap((what) => [
      startRow(page, react, what, times, mostOfTemplate),
      startRow(page, plain, what, times),
    ]),
  );
  return [...rows, ...[list, firstRun].map((page) => paintRow(page, times))];
}

type AllTimes = ReadonlyMap<StartPage, readonly StartTimes[]>;

/** Starts the pages one after the other, many times over, each in a browser that has not seen it. */
async function startInTurn(browser: Browser, pages: readonly StartPage[]): Promise<AllTimes> {
  const times = new Map<StartPage, StartTimes[]>(pages.map((page) => [page, []]));
  for (let start = 0; start < starts; start += 1) {
    for (const [page, taken] of times) taken.push(await startPage(browser, page));
  }
  return times;
}

const timeNames = { firstPaint: "first contentful paint", firstButton: "first usable button" };

/** Compared round by round, because what else the machine does slows down neighbours alike. */
function startRow(
  page: StartPage,
  other: StartPage,
  what: keyof typeof timeNames,
  times: AllTimes,
  atMost?: number,
): BenchRow {
  const [ours, theirs] = [page, other].map((each) => (times.get(each) ?? []).map((all) => all[what]));
  const ratio = median((ours ?? []).map((ms, start) => ms / (theirs?.[start] ?? NaN)));
  return {
    area,
    what: `${timeNames[what]}, ${page.name}`,
    ours: milliseconds(median(ours ?? [])),
    against: `${other.name}: ${milliseconds(median(theirs ?? []))}`,
    ratio,
    target: atMost === undefined ? "stated" : `≤ ${atMost} ×`,
    holds: atMost === undefined || ratio <= atMost,
  };
}

function paintRow(page: StartPage, times: AllTimes): BenchRow {
  const taken = times.get(page) ?? [];
  const before = taken.filter(({ firstPaint, officeReady }) => firstPaint < officeReady).length;
  return {
    area,
    what: `paints before Office.onReady, ${page.name}`,
    ours: milliseconds(median(taken.map(({ firstPaint }) => firstPaint))),
    against: `Office.onReady: ${milliseconds(median(taken.map(({ officeReady }) => officeReady)))}`,
    ratio: median(taken.map(({ firstPaint, officeReady }) => firstPaint / officeReady)),
    target: "before, at each start",
    holds: before === taken.length,
  };
}

function interactionRow(what: string, interactions: readonly Interaction[]): BenchRow {
  const slowest = mostOf(interactions, ({ script }) => script);
  const slowestAtFirst = mostOf(interactions, ({ firstScript }) => firstScript);
  return {
    area,
    what,
    ours: `${milliseconds(slowest.script)} of script, ${slowest.name}`,
    against: `a frame of ${frameMs} ms`,
    ratio: slowest.script / frameMs,
    target: `< ${frameMs} ms`,
    holds: slowest.script < frameMs,
    why:
      `The slowest of ${interactions.length} medians, by Chromium's profiler, of samples with the pane's code on the stack; ` +
      `the slowest first time, with code not yet compiled: ${milliseconds(slowestAtFirst.firstScript)}, ${slowestAtFirst.name}.`,
  };
}

function mostOf(interactions: readonly Interaction[], of: (each: Interaction) => number): Interaction {
  const [first, ...others] = interactions;
  if (!first) throw new Error("Nothing was measured.");
  return others.reduce((most, each) => (of(each) > of(most) ? each : most), first);
}

const milliseconds = (ms: number) => `${ms.toPrecision(3)} ms`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
