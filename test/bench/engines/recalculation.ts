/** Cells recalculated after one input has changed: ours as calls of a function, an engine's as native formulas. */
export interface Recalculation {
  id: string;
  /** What stands in the column of inputs. */
  inputs: readonly number[];
  /** The formula of a row in Excel's own functions: its input in column A, what changes in D1. */
  formula: (row: number) => string;
  /** The arguments of one call for those inputs. */
  args: (inputs: number[][], changed: number) => unknown[];
  /** The answer to an input, to check all sides with. */
  answer: (input: number, changed: number) => number;
}

export const cellCount = 100_000;

const rows = Array.from({ length: cellCount }, (_, row) => row);

export const recalculations: readonly Recalculation[] = [
  {
    id: "CAPEX.PROJECT",
    inputs: rows.map((row) => 2027 + (row % 12)),
    formula: (row) => `=700*(1+$D$1)^(A${row}-2026)`,
    args: (years, growth) => [years, [[growth]], null, null],
    answer: (year, growth) => 700 * (1 + growth) ** (year - 2026),
  },
  {
    id: "ROI.GAP",
    inputs: rows.map((row) => 0.1 + row / cellCount),
    formula: (row) => `=A${row}-$D$1`,
    args: (revenueGrowth, capexGrowth) => [revenueGrowth, capexGrowth],
    answer: (revenueGrowth, capexGrowth) => revenueGrowth - capexGrowth,
  },
];

/** What changes, a little other each time. */
export const changedTo = (repeat: number): number => 0.3 + (repeat % 1000) / 10_000;
