import { scanSmallWorkbook } from "../../excel/read/scan";
import { watchCalculations } from "../../excel/read/watchCalculations";

/** How many formulas of ours there are, and how many have to be entered again. */
export interface Health {
  readonly formulas: number;
  readonly broken: number;
}

/** A larger workbook is looked through only when that is asked for. */
const mostCells = 100_000;

/** A calculation comes in parts, sheet by sheet. */
const millisecondsToSettle = 1000;

/** Looking takes at most this part of the time. */
const shareOfTime = 0.05;

/** What was found last, to be shown at once when the status line is shown again. */
let last: Health | undefined;

/** Looks through the workbook now and after calculations, but seldom; undefined where it was not looked through. */
export function watchHealth(onHealth: (health: Health | undefined) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let earliest = 0;

  async function look(): Promise<void> {
    const start = Date.now();
    // Where Excel refuses, as while a dialog is open, the next calculation gives another chance.
    last = await scanSmallWorkbook(mostCells).catch(() => last);
    earliest = Date.now() + (Date.now() - start) / shareOfTime;
    if (!isStopped) onHealth(last);
  }

  function lookSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), Math.max(millisecondsToSettle, earliest - Date.now()));
  }

  if (last) onHealth(last);
  void look();
  const stopWatching = watchCalculations(lookSoon);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    stopWatching();
  };
}
