import type { BenchRow } from "./benchRow";
import type { Comparison } from "./medianTime";

interface RatioRow {
  area: string;
  what: string;
  /** What it is measured against, without its figure. */
  against: string;
  /** Nanoseconds on both sides, and their ratio. */
  times: Comparison;
  /** The ratio that must not be exceeded. */
  atMost: number;
  /** The target in words, where a figure says too little. */
  target?: string;
  /** What is said where it does not hold. */
  why?: string;
}

/** A row that holds where ours takes at most so many times as long as the other. */
export function ratioRow({ area, what, against, times, atMost, target, why }: RatioRow): BenchRow {
  const holds = times.ratio <= atMost;
  return {
    area,
    what,
    ours: shownNs(times.ours),
    against: `${against}: ${shownNs(times.against)}`,
    ratio: times.ratio,
    target: target ?? `≤ ${atMost} ×`,
    holds,
    ...(!holds && { why }),
  };
}

/** A time in nanoseconds to three digits, in ns, µs, ms or s. */
export function shownNs(ns: number): string {
  const [unit, size] = ns < 1e3 ? ["ns", 1] : ns < 1e6 ? ["µs", 1e3] : ns < 1e9 ? ["ms", 1e6] : ["s", 1e9];
  return `${Number((ns / Number(size)).toPrecision(3))} ${unit}`;
}
