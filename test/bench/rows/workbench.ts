import type { BenchRow } from "../benchRow";
import { builtIn, enter, formulaSheet, ours, shown, type FourFormulas } from "../excel/formulas";
import { inWorkbook } from "../excel/workbook";
import { median } from "../medianTime";

const area = "workbench";
const counts = [1, 1_000, 20_000];
const rounds = 5;
const mostTimesBuiltIn = 2;
/** Fewer formulas are done in the tenth of a second for which Univer waits for more changes, and our answers for it twice. */
const fewestForTarget = 20_000;

/** Milliseconds and results of formulas. */
interface Calculated {
  readonly enteredMs: number;
  readonly changedMs: number;
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
  const ourRuns: Calculated[] = [];
  const builtInRuns: Calculated[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ourRuns.push(await calculate(count, ours));
    builtInRuns.push(await calculate(count, builtIn));
  }
  checkResults(ourRuns, builtInRuns);
  return [
    timeRow(count, "entered", "enteredMs", ourRuns, builtInRuns),
    timeRow(count, "calculated after their inputs changed", "changedMs", ourRuns, builtInRuns),
    {
      area,
      what: `Calls of ${shownCount(count)} formulas, entered and changed`,
      ours: shownCount(median(ourRuns.map(({ calls }) => calls))),
      against: `one each: ${shownCount(2 * count)}`,
      ratio: median(ourRuns.map(({ calls }) => calls)) / (2 * count),
      target: "none lost, none twice",
      holds: ourRuns.every(({ calls }) => calls === 2 * count),
    },
  ];
}

function timeRow(
  count: number,
  when: string,
  measured: "enteredMs" | "changedMs",
  ourRuns: readonly Calculated[],
  builtInRuns: readonly Calculated[],
): BenchRow {
  const [oursMs, againstMs] = [ourRuns, builtInRuns].map((runs) =>
    median(runs.map((run) => run[measured])),
  ) as [number, number];
  const ratio = oursMs / againstMs;
  const hasTarget = count >= fewestForTarget;
  return {
    area,
    what: `${shownCount(count)} formulas ${when}`,
    ours: speed(count, oursMs),
    against: `Univer's own: ${speed(count, againstMs)}`,
    ratio,
    target: hasTarget ? `≤ ${mostTimesBuiltIn} ×` : "none",
    holds: !hasTarget || ratio <= mostTimesBuiltIn,
  };
}

/** Enters formulas in a new workbook, then changes the inputs of all. */
function calculate(count: number, formulas: FourFormulas): Promise<Calculated> {
  return inWorkbook(async (excel) => {
    const sheet = formulaSheet(count, formulas);
    await enter(excel, sheet.inputs, sheet.inputsAt(1));
    excel.calls.length = 0;
    const enteredMs = await milliseconds(() => enter(excel, sheet.cells, sheet.formulas));
    const changedMs = await milliseconds(() => enter(excel, sheet.inputs, sheet.inputsAt(2)));
    return { enteredMs, changedMs, calls: excel.calls.length, results: await shown(sheet.cells) };
  });
}

/** Speeds of different results are not to be compared. */
function checkResults(ourRuns: readonly Calculated[], builtInRuns: readonly Calculated[]): void {
  ourRuns.forEach(({ results }, run) =>
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

function shownCount(count: number): string {
  return count.toLocaleString("en-US");
}
