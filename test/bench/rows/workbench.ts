import { launchBrowser } from "../../browser/chromium";
import type { BenchRow } from "../benchRow";
import {
  builtIn,
  enter,
  formulaSheet,
  ours,
  shown,
  type EnterCells,
  type FormulaSheet,
  type FourFormulas,
} from "../excel/formulas";
import { inWorkbook } from "../excel/workbook";
import { inWorkbenchPage } from "../excel/workbenchPage";
import { median } from "../medianTime";

const area = "workbench";
const counts = [1, 1_000, 20_000];
/** Fewer are done within the tenth of a second for which Univer waits for more changes, and again for our answers. */
const mostFormulas = 20_000;
const rounds = 5;
const roundsInChromium = 3;
const mostTimesBuiltIn = 2;

/** From profiles of recalculations in Node. */
const whySlower =
  "Univer calculates ours once, as it does its own. Beside that each has the key and the arguments of its call, " +
  "Microsoft's runtime with its messages, and the writing of its answer; in Chromium the messages also pass between " +
  "frames. Where other formulas read ours, Univer calculates ours a second time, with their answers.";

/** Milliseconds of formulas. */
interface Times {
  readonly enteredMs: number;
  readonly changedMs: number;
}

interface Calculated extends Times {
  readonly calls: number;
  readonly results: readonly unknown[];
}

/** Formulas of ours through the genuine runtime beside Univer's own in the same sheet: entered, and after a change. */
export async function measureFormulas(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const count of counts) rows.push(...(await formulaRows(count)));
  return rows;
}

async function formulaRows(count: number): Promise<BenchRow[]> {
  const { oursRuns, builtInRuns } = await runs(rounds, (formulas) => calculate(count, formulas));
  checkResults(oursRuns, builtInRuns);
  const calls = oursRuns.map((run) => run.calls);
  return [
    ...timeRows(count, "in Node", oursRuns, builtInRuns),
    {
      area,
      what: `Calls of ${shownFormulas(count)}, entered and changed`,
      ours: shownCount(median(calls)),
      against: `one each: ${shownCount(2 * count)}`,
      ratio: median(calls) / (2 * count),
      target: "none lost, none twice",
      holds: calls.every((each) => each === 2 * count),
    },
  ];
}

/** The same in the workbench's page, where the genuine runtime keeps its own time. */
export async function measureFormulasInChromium(): Promise<BenchRow[]> {
  const browser = await launchBrowser({ isFast: true });
  try {
    const { oursRuns, builtInRuns } = await runs(roundsInChromium, (formulas) =>
      inWorkbenchPage(browser, (enterThere) =>
        timeFormulas(formulaSheet(mostFormulas, formulas), enterThere),
      ),
    );
    return timeRows(mostFormulas, "in Chromium", oursRuns, builtInRuns);
  } finally {
    await browser.close();
  }
}

/** Ours and the built-in ones in turn. */
async function runs<Run>(times: number, run: (formulas: FourFormulas) => Promise<Run>) {
  const oursRuns: Run[] = [];
  const builtInRuns: Run[] = [];
  for (let round = 0; round < times; round += 1) {
    oursRuns.push(await run(ours));
    builtInRuns.push(await run(builtIn));
  }
  return { oursRuns, builtInRuns };
}

function timeRows(
  count: number,
  where: string,
  oursRuns: readonly Times[],
  builtInRuns: readonly Times[],
): BenchRow[] {
  const rowOf = (when: string, time: (run: Times) => number) =>
    timeRow(count, `${when}, ${where}`, oursRuns.map(time), builtInRuns.map(time));
  return [
    rowOf("entered", ({ enteredMs }) => enteredMs),
    rowOf("calculated after their inputs changed", ({ changedMs }) => changedMs),
  ];
}

function timeRow(
  count: number,
  when: string,
  oursMs: readonly number[],
  builtInMs: readonly number[],
): BenchRow {
  const ratio = median(oursMs.map((ms, round) => ms / (builtInMs[round] ?? NaN)));
  const hasTarget = count >= mostFormulas;
  const holds = !hasTarget || ratio <= mostTimesBuiltIn;
  return {
    area,
    what: `${shownFormulas(count)} ${when}`,
    ours: speed(count, median(oursMs)),
    against: `Univer's own: ${speed(count, median(builtInMs))}`,
    ratio,
    target: hasTarget ? `≤ ${mostTimesBuiltIn} ×` : "none",
    holds,
    ...(!holds && { why: whySlower }),
  };
}

/** Enters formulas in a new workbook, then changes the inputs of all. */
function calculate(count: number, formulas: FourFormulas): Promise<Calculated> {
  return inWorkbook(async (excel) => {
    const sheet = formulaSheet(count, formulas);
    const times = await timeFormulas(sheet, (address, contents) => enter(excel, address, contents));
    return { ...times, calls: excel.calls.length, results: await shown(sheet.cells) };
  });
}

async function timeFormulas(sheet: FormulaSheet, enterCells: EnterCells): Promise<Times> {
  await enterCells(sheet.inputs, sheet.inputsAt(1));
  return {
    enteredMs: await milliseconds(() => enterCells(sheet.cells, sheet.formulas)),
    changedMs: await milliseconds(() => enterCells(sheet.inputs, sheet.inputsAt(2))),
  };
}

/** Speeds of different results are not to be compared. */
function checkResults(oursRuns: readonly Calculated[], builtInRuns: readonly Calculated[]): void {
  oursRuns.forEach(({ results }, run) =>
    results.forEach((result, index) => {
      const expected = builtInRuns[run]?.results[index];
      const same =
        typeof result === "number" && Math.abs(result - Number(expected)) <= 1e-9 * Math.abs(result);
      if (!same)
        throw new Error(`Formula ${index} of ours shows ${String(result)}, expected ${String(expected)}.`);
    }),
  );
}

async function milliseconds(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

function speed(count: number, ms: number): string {
  return `${Math.round(ms)} ms, ${shownCount(Math.round((count / ms) * 1_000))} a second`;
}

function shownFormulas(count: number): string {
  return `${shownCount(count)} formula${count === 1 ? "" : "s"}`;
}

function shownCount(count: number): string {
  return count.toLocaleString("en-US");
}
