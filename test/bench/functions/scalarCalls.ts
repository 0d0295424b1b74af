import { inputCount, type Call } from "./callLoop";

/** One call of a function with single values, and what it is measured against. */
export interface ScalarCall {
  id: string;
  /** The call in words. */
  what: string;
  /** The arguments as Excel hands them over, and as the bare arithmetic takes them; null leaves one out. */
  columns: readonly (readonly unknown[])[];
  bareColumns: readonly (readonly number[])[];
  /** The arithmetic alone, without any check. */
  bare: Call;
  /** The same, reading [[x]] and returning [[y]]: what Excel asks of any function that takes ranges. */
  bareInRange: Call;
}

const left = Array.from({ length: inputCount }, () => null);

/** As many different values as a loop rotates through. */
const values = (first: number, step: number) =>
  Array.from({ length: inputCount }, (_, i) => first + step * i);
const inRange = (column: readonly number[]) => column.map((value) => [[value]]);

const amounts = values(400, 0.1);
const largerAmounts = values(700, 0.2);
const rates = values(0.1, 0.0005);
const margins = values(0.2, 0.0005);
const multiples = values(1, 0.001);
const years = values(0, 1).map((index) => 2027 + (index % 12));
const periods = years.map((year) => year - 2026);
const baseYears = values(0, 1).map((index) => 2020 + (index % 7));

// The first cell is there: nothing of a check may slow the bare arithmetic.
const cell = (range: number[][]): number => range[0]![0]!;

/** Each argument is a range, also one of one cell. */
export const scalarCalls: readonly ScalarCall[] = [
  {
    id: "CAPEX.GROWTH",
    what: "CAPEX.GROWTH(start, end, periods)",
    columns: [inRange(amounts), inRange(largerAmounts), inRange(periods)],
    bareColumns: [amounts, largerAmounts, periods],
    bare: (start: number, end: number, count: number) => (end / start) ** (1 / count) - 1,
    bareInRange: (start: number[][], end: number[][], count: number[][]) => [
      [(cell(end) / cell(start)) ** (1 / cell(count)) - 1],
    ],
  },
  {
    id: "CAPEX.PROJECT",
    what: "CAPEX.PROJECT(year)",
    columns: [inRange(years), left, left, left],
    bareColumns: [years],
    bare: (year: number) => 700 * (1 + 0.6) ** (year - 2026),
    bareInRange: (year: number[][]) => [[700 * (1 + 0.6) ** (cell(year) - 2026)]],
  },
  {
    id: "CAPEX.PROJECT",
    what: "CAPEX.PROJECT(year, growth, base, baseYear)",
    columns: [inRange(years), inRange(rates), inRange(amounts), inRange(baseYears)],
    bareColumns: [years, rates, amounts, baseYears],
    bare: (year: number, growth: number, base: number, baseYear: number) =>
      base * (1 + growth) ** (year - baseYear),
    bareInRange: (year: number[][], growth: number[][], base: number[][], baseYear: number[][]) => [
      [cell(base) * (1 + cell(growth)) ** (cell(year) - cell(baseYear))],
    ],
  },
  {
    id: "ROI.GAP",
    what: "ROI.GAP(revenueGrowth, capexGrowth)",
    columns: [inRange(rates), inRange(margins)],
    bareColumns: [rates, margins],
    bare: (revenueGrowth: number, capexGrowth: number) => revenueGrowth - capexGrowth,
    bareInRange: (revenueGrowth: number[][], capexGrowth: number[][]) => [
      [cell(revenueGrowth) - cell(capexGrowth)],
    ],
  },
  {
    id: "ROI.REQUIRED",
    what: "ROI.REQUIRED(capex, margin, multiple)",
    columns: [inRange(amounts), inRange(margins), inRange(multiples), left],
    bareColumns: [amounts, margins, multiples],
    bare: (capex: number, margin: number, multiple: number) => (capex * multiple) / (1 - margin),
    bareInRange: (capex: number[][], margin: number[][], multiple: number[][]) => [
      [(cell(capex) * cell(multiple)) / (1 - cell(margin))],
    ],
  },
];

/** Arguments of RRI in its order: periods, start, end. */
export const rriColumns = [periods, amounts, largerAmounts];

/** What Excel's runtime hands over after the arguments: what it knows of the call. */
export const invocations = Array.from({ length: inputCount }, () => ({ address: undefined }));
