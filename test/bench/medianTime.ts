/** Work to be timed: does the same so many times in a loop of its own. */
export type Work = (repeats: number) => void;

/** What two kinds of work cost beside each other. */
export interface Comparison {
  /** Median nanoseconds of one repeat of ours. */
  ours: number;
  /** Median nanoseconds of one repeat of the other. */
  against: number;
  /** The median of ours ÷ the other's over all rounds, each taken within one round. */
  ratio: number;
}

/** A round lasts at least this long for each side, so that the clock and the collections of garbage even out. */
const roundMs = 25;
const warmUpMs = 250;
const mostRounds = 31;
const fewestRounds = 3;
/** For all rounds of a comparison; slow work gets fewer rounds. */
const budgetMs = 4_000;

/** Times two kinds of work in turn, warmed, each without the other's garbage, and takes medians. */
export function compareTimes(ours: Work, against: Work): Comparison {
  const sides = [ours, against].map((work) => ({ work, ...warmUp(work), ns: [] as number[] }));
  const bothMs = sides.reduce((sum, { ms }) => sum + ms, 0);
  const rounds = Math.max(fewestRounds, Math.min(mostRounds, Math.floor(budgetMs / (2 * bothMs))));
  for (let round = 0; round < rounds; round += 1) {
    // Each goes first every other time.
    for (const side of round % 2 === 0 ? sides : [...sides].reverse()) {
      // Neither pays for the other's garbage, nor, after a round that does not count, for memory and compiled code
      // that the collection gave back.
      global.gc?.();
      side.work(side.repeats);
      side.ns.push(timeNs(side.work, side.repeats) / side.repeats);
    }
  }
  const [oursNs = [], againstNs = []] = sides.map(({ ns }) => ns);
  const ratios = oursNs.map((ns, round) => ns / (againstNs[round] ?? NaN));
  return { ours: median(oursNs), against: median(againstNs), ratio: median(ratios) };
}

/** The middle value; of an even number the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Warms the work up and finds how many repeats fill a round, and how long they take. */
function warmUp(work: Work): { repeats: number; ms: number } {
  let repeats = 1;
  let warmedMs = 0;
  for (;;) {
    const ms = timeNs(work, repeats) / 1e6;
    warmedMs += ms;
    if (ms >= roundMs && warmedMs >= warmUpMs) return { repeats, ms };
    if (ms < roundMs) repeats *= 2;
  }
}

function timeNs(work: Work, repeats: number): number {
  const start = process.hrtime.bigint();
  work(repeats);
  return Number(process.hrtime.bigint() - start);
}
