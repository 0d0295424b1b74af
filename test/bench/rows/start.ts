import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../browser/chromium";
import type { BenchRow } from "../benchRow";
import { median } from "../medianTime";
import { serveHttps } from "../start/httpsSite";
import { pageWithout, pageWithRuntime } from "../start/pages";
import {
  formulajsScript,
  ourFunctionCount,
  ourScript,
  runtimeScript,
  templateScript,
} from "../start/scripts";

const area = "start";

const scripts = {
  ours: ourScript,
  empty: "",
  template: templateScript,
  formulajs: formulajsScript,
};
type ScriptName = keyof typeof scripts;
const scriptNames = Object.keys(scripts) as ScriptName[];

/** How many functions each page associates. */
const functionCounts = {
  ours: ourFunctionCount,
  empty: 0,
  template: 5,
  formulajs: 1,
  runtime: ourFunctionCount,
};

/** What a page notes of its start: times from its navigation, or from before the runtime where it loads that. */
interface Start {
  ms: number;
  runtimeMs?: number;
  associated: number;
}

const rounds = 25;

/** The size of functions.js, and its start in Chromium beside other scripts and behind the genuine runtime. */
export async function measureStart(): Promise<BenchRow[]> {
  const starts = await measureStarts();
  return [sizeRow(), ...besideRows(starts), runtimeRow(starts)];
}

/** Starts of each page in turn, each in a browser context of its own; the first round only warms up. */
async function measureStarts(): Promise<Record<ScriptName | "runtime", Start[]>> {
  const starts: Record<ScriptName | "runtime", Start[]> = {
    ours: [],
    empty: [],
    template: [],
    formulajs: [],
    runtime: [],
  };
  const site = await serveHttps({
    ...Object.fromEntries(scriptNames.map((name) => [`${name}.js`, scripts[name]])),
    ...Object.fromEntries(scriptNames.map((name) => [`${name}.html`, pageWithout(`${name}.js`)])),
    "custom-functions-runtime.js": runtimeScript,
    "runtime.html": pageWithRuntime("custom-functions-runtime.js", "ours.js"),
  });
  const browser = await launchBrowser({ isFast: true });
  const names = [...scriptNames, "runtime" as const];
  for (let round = 0; round <= rounds; round += 1) {
    // Another page goes first each time, so that none always follows the heaviest.
    const shift = round % names.length;
    for (const name of [...names.slice(shift), ...names.slice(0, shift)]) {
      const start = await startOf(browser, `${site.address}${name}.html`, functionCounts[name]);
      if (round > 0) starts[name].push(start);
    }
  }
  await browser.close();
  site.close();
  return starts;
}

/** Throws where the page does not associate as many functions as its script has. */
async function startOf(browser: Browser, address: string, associates: number): Promise<Start> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.goto(address);
  const start = await page.evaluate(() => (globalThis as unknown as { started: Start }).started);
  await context.close();
  if (errors.length > 0) throw errors[0];
  if (start.associated !== associates)
    throw new Error(`${address} associates ${start.associated} functions.`);
  return start;
}

function sizeRow(): BenchRow {
  const kilobytes = (name: ScriptName) => gzipSync(scripts[name]).length / 1024;
  const shown = (name: ScriptName) => `${kilobytes(name).toFixed(1)} KB`;
  return {
    area,
    what: "functions.js, gzip",
    ours: shown("ours"),
    against: `Microsoft's template: ${shown("template")}; formulajs, RRI alone: ${shown("formulajs")}`,
    target: "≤ 8 KB",
    holds: kilobytes("ours") <= 8,
    why: contentsOfOurs(),
  };
}

/** What of functions.js its functions answer with, as it is: data that no other file can hold for them. */
function contentsOfOurs(): string {
  const smaller = (part: RegExp) =>
    ((gzipSync(scripts.ours).length - gzipSync(scripts.ours.replace(part, "")).length) / 1024).toFixed(1);
  const links = smaller(/https:[^"]*/g);
  const chinese = smaller(/[\u3000-\u9fff\uff00-\uffef]+/g);
  return (
    `${links} KB are links and ${chinese} KB Chinese texts that CAPEX.TABLE, CAPEX.SOURCE, CAPEX.COMPANY and ROI.STATUS ` +
    "answer with; the English ones, the figures and the messages of the errors are much of the rest. Excel's engine " +
    "without a window loads one script, so they have no other place."
  );
}

/** From the navigation to the last function associated. */
function besideRows(starts: Record<ScriptName, Start[]>): BenchRow[] {
  const beside = (name: ScriptName, against: string, atMost: number): BenchRow => {
    const ratio = median(starts.ours.map(({ ms }, round) => ms / (starts[name][round]?.ms ?? NaN)));
    return {
      area,
      what: "functions.js without the runtime: fetched, evaluated, associated",
      ours: shownMs(starts.ours.map(({ ms }) => ms)),
      against: `${against}: ${shownMs(starts[name].map(({ ms }) => ms))}`,
      ratio,
      target: atMost === 1 ? "faster" : `≤ ${atMost} ×`,
      holds: ratio <= atMost,
    };
  };
  return [
    beside("empty", "an empty script", 1.3),
    beside("template", "Microsoft's template", 1.3),
    beside("formulajs", "formulajs, RRI alone", 1),
  ];
}

/** What part of the start is the runtime's own. */
function runtimeRow({ runtime }: Record<"runtime", Start[]>): BenchRow {
  const share = median(runtime.map(({ ms, runtimeMs = NaN }) => runtimeMs / ms));
  return {
    area,
    what: "functions.js behind the genuine runtime: the runtime's part of both",
    ours: shownMs(runtime.map(({ ms, runtimeMs = NaN }) => ms - runtimeMs)),
    against: `custom-functions-runtime.js: ${shownMs(runtime.map(({ runtimeMs = NaN }) => runtimeMs))}`,
    ratio: share,
    target: "≥ 0.85",
    holds: share >= 0.85,
  };
}

const shownMs = (values: readonly number[]): string => `${median(values).toFixed(1)} ms`;
