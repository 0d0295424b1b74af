import { scanSmallWorkbook } from "../../excel/read/scan";
import { watchCalculations } from "../../excel/read/watchCalculations";
import { functionIds } from "../functionIds";
import { causeCounts, type CauseCounts } from "./causeCounts";
import { causesIn } from "./causesIn";

/** How many formulas use the add-in's functions, and why some of them do not work. */
export interface Health {
  readonly formulas: number;
  readonly causes: CauseCounts;
}

/** A larger workbook is scanned only when the user asks for it. */
const mostCells = 100_000;

/** Excel reports a calculation in parts, sheet by sheet. */
const millisecondsToSettle = 1000;

/** Scans take at most this share of the time. */
const shareOfTime = 0.05;

/** A scan may have waited for the user to leave a cell: the next one is put off no longer than this. */
const longestPauseMs = 10_000;

/** The last result, shown at once when the status line appears again. */
let last: Health | undefined;

async function health(): Promise<Health | undefined> {
  const scan = await scanSmallWorkbook(mostCells, { functionIds });
  return scan && { formulas: scan.formulas, causes: causeCounts(causesIn(scan)) };
}

/** Scans the workbook now and after calculations, at a limited rate; undefined if it is too large to be scanned. */
export function watchHealth(onHealth: (health: Health | undefined) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let earliest = 0;

  async function scan(): Promise<void> {
    const start = Date.now();
    // Where Excel refuses, as while a dialog is open, the next calculation gives another chance.
    last = await health().catch(() => last);
    earliest = Date.now() + Math.min((Date.now() - start) / shareOfTime, longestPauseMs);
    if (!isStopped) onHealth(last);
  }

  function scanSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void scan(), Math.max(millisecondsToSettle, earliest - Date.now()));
  }

  if (last) onHealth(last);
  void scan();
  const stopWatching = watchCalculations(scanSoon);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    stopWatching();
  };
}
