import type { Call } from "./callLoop";
import {
  allocateBare,
  coverageBare,
  depreciateBare,
  gapBare,
  growthBare,
  intensityBare,
  projectBare,
  yoyBare,
} from "./bareLoops";

/** A call of a function with a range of many cells, and the loop it is measured against. */
export interface RangeCall {
  id: string;
  /** The columns of the range; its rows follow from the number of cells. */
  columns: number;
  /** The arguments for a range of so many cells; a further seed gives other ones. */
  args: (cells: number, seed: number) => unknown[];
  /** A loop of the same arithmetic on the same nested arrays, without any check. */
  bare: Call;
  /** What a cell may cost of what it does in the loop. */
  besideBare: number;
  /** What a cell among 1,000,000 may cost of what one among 1,000 does. */
  growth: number;
}

/** As good as flat. */
const flat = 1.25;
/** log(1,000,000) / log(1,000) = 2, and the quarter that flat ones have too. */
const byLogarithm = 2.5;

/** Blocks as a model has them, ten years wide. */
const wide = 10;

/** A range of so many cells that differ from each other and, by the seed, from those of other ranges. */
function range(cells: number, columns: number, value: (index: number) => number): number[][] {
  return Array.from({ length: cells / columns }, (_, row) =>
    Array.from({ length: columns }, (_, column) => value(row * columns + column)),
  );
}

const amounts = (seed: number) => (index: number) => 100.5 + ((index * 7919 + seed * 104729) % 9973) / 10;
const rates = (seed: number) => (index: number) => 0.105 + ((index * 7919 + seed * 104729) % 9973) / 20_000;
const years = (seed: number) => (index: number) => 2027 + ((index + seed) % 12);

export const rangeCalls: readonly RangeCall[] = [
  {
    id: "CAPEX.PROJECT",
    columns: wide,
    args: (cells, seed) => [range(cells, wide, years(seed)), [[0.25 + seed / 10_000]], [[700]], [[2026]]],
    bare: projectBare,
    besideBare: 1.5,
    growth: flat,
  },
  {
    id: "CAPEX.YOY",
    columns: 1,
    args: (cells, seed) => [range(cells, 1, amounts(seed))],
    bare: yoyBare,
    besideBare: 2,
    growth: flat,
  },
  {
    id: "ROI.GAP",
    columns: wide,
    args: (cells, seed) => [range(cells, wide, rates(seed)), [[0.6]]],
    bare: gapBare,
    besideBare: 1.5,
    growth: flat,
  },
  {
    id: "CAPEX.INTENSITY",
    columns: wide,
    args: (cells, seed) => [range(cells, wide, amounts(seed)), range(cells, wide, amounts(seed + 1))],
    bare: intensityBare,
    besideBare: 1.5,
    growth: flat,
  },
  {
    id: "ROI.COVERAGE",
    columns: wide,
    args: (cells, seed) => [range(cells, wide, amounts(seed)), [[1400]]],
    bare: coverageBare,
    besideBare: 1.5,
    growth: flat,
  },
  {
    id: "CAPEX.GROWTH",
    columns: wide,
    args: (cells, seed) => [range(cells, wide, amounts(seed)), range(cells, wide, amounts(seed + 1)), [[3]]],
    bare: growthBare,
    besideBare: 1.5,
    growth: flat,
  },
  {
    id: "CAPEX.ALLOCATE",
    columns: 1,
    args: (cells, seed) => [range(cells, 1, amounts(seed)), [[7.3 * cells]], [[1]]],
    bare: allocateBare,
    besideBare: 2,
    growth: byLogarithm,
  },
  {
    id: "CAPEX.DEPRECIATION",
    columns: 1,
    args: (cells, seed) => [range(cells, 1, amounts(seed)), [[5]], [[0.1]], [["full"]]],
    bare: depreciateBare,
    besideBare: 2,
    growth: byLogarithm,
  },
];

/** Spending by year whose life is as long as the years. */
export const depreciationOfLongLife = (years: number, seed: number): unknown[] => [
  range(years, 1, amounts(seed)),
  [[years]],
  [[0.1]],
  [["full"]],
];
