import { readFunctionDocs } from "../../scripts/functionDocs/readFunctionDocs";
import { closedWorkingsCount, workingsCount } from "../inventory";
import { calledDirectly } from "./calledDirectly";
import { functionFiles } from "./functionFiles";

/** A call with all its arguments, which of the function's workings it shows, and of which cell of the answer. */
const rows: [
  why: string,
  id: string,
  args: unknown[],
  shown: number,
  cell?: [row: number, column: number],
][] = [
  ["at one rate", "CAPEX.PROJECT", [2030, 0.15, 700, 2026], 1],
  ["backwards", "CAPEX.PROJECT", [2025, 0.6, 700, 2026], 1],
  ["in one period", "CAPEX.GROWTH", [416.4, 700, 1], 0],
  ["in several periods", "CAPEX.GROWTH", [100, 700, 2.5], 1],
  ["in a row", "CAPEX.YOY", [[[437.5, 700, 1200]]], 0, [0, 2]],
  ["in a column", "CAPEX.YOY", [[[437.5], [700]]], 0, [1, 0]],
  ["in between", "CAPEX.FADE", [0.6, 0.05, 5], 0, [2, 0]],
  ["on a logistic curve", "CAPEX.PATH", [2030, "scurve", 0.6, 3000, 700, 2026], 1, [3, 1]],
  ["at one rate", "CAPEX.PATH", [2030, "constant", 0.3, null, 700, 2026], 2, [3, 1]],
  ["of the second rate", "CAPEX.SCENARIOS", [[[0.1], [0.3]], 2030, 700, 2026], 0, [3, 2]],
  [
    "rounded",
    "CAPEX.ALLOCATE",
    [
      [
        [190, 185],
        [135, 200],
      ],
      700,
      1,
    ],
    0,
    [1, 0],
  ],
  ["of one amount", "CAPEX.INTENSITY", [131.82, 716.9], 0],
  ["of one cost", "CAPEX.DEPRECIATION", [700, 5, 0.1, "full"], 2],
  ["behind", "ROI.GAP", [0.35, 0.6], 0],
  ["with all cost in it", "ROI.REQUIRED", [700, 0.6, 1], 0],
  ["with a multiple", "ROI.REQUIRED", [150, 0.5, 2], 1],
  ["a surplus", "ROI.SHORTFALL", [1500, 1400], 0],
  ["covered in part", "ROI.COVERAGE", [100, 600], 0],
  ["in a calendar year", "ROI.BREAKEVEN", [52, 0.8, 1400, 0.1, 2026], 0],
  ["in years", "ROI.BREAKEVEN", [52, 0.8, 1400, 0.1, null], 1],
  ["to a growing requirement", "ROI.HURDLE", [52, 4, 1400, 0.05], 0],
  [
    "of one growth and margin",
    "ROI.SENSITIVITY",
    [[[0.2, 0.6]], [[0.4, 0.5, 0.6]], 2028, 700, 2026],
    0,
    [1, 2],
  ],
];

const docs = readFunctionDocs(functionFiles.map(({ file }) => file));

/** Workings of docs with values in them, calculated; what its letters stand for is worked out before it. */
function workedOut(text: string, where: string | undefined, values: Record<string, unknown>): number {
  const letters = where?.split(", ").map((each) => `const ${each};`) ?? [];
  const script = [...letters, `return ${text}`]
    .join("\n")
    .replace(/\{sum\((\w+)\)\}/g, "values.$1.flat().reduce((sum, each) => sum + each)")
    .replace(/\{(\w+)\[(\w+)([+-]\d+)?\]\}/g, "values.$1.flat()[values.$2$3]")
    .replace(/\{(\w+)\}/g, "values.$1")
    .replace(/⌈(.*)⌉/, "Math.ceil($1)")
    .replace(/ ≈$/, "")
    .replaceAll("×", "*")
    .replaceAll("−", "-")
    .replaceAll("^", "**")
    .replaceAll("ln(", "Math.log(")
    .replaceAll("e**", "Math.E**");
  return new Function("values", script)(values) as number;
}

test("all workings are tried but the sums and products of as many terms as there are", () => {
  const all = docs.flatMap(({ id, workings }) => workings.map(({ text }, index) => ({ id, text, index })));
  const closed = all.filter(({ text }) => !/[ΣΠ]/.test(text)).map(({ id, index }) => `${id} ${index}`);
  expect([...new Set(rows.map(([, id, , shown]) => `${id} ${shown}`))].sort()).toEqual(closed.sort());
  expect(closed).toHaveLength(closedWorkingsCount);
  expect(all).toHaveLength(workingsCount);
});

test.each(rows)(
  "%s: the workings of %s %j come to its result",
  (_why, id, args, shown, [row, column] = [0, 0]) => {
    const doc = docs.find((each) => each.id === id);
    const workings = doc?.workings[shown];
    const answer = calledDirectly(id, args);
    const cells = (Array.isArray(answer) ? answer : [[answer]]) as number[][];
    const index = row * (cells[0]?.length ?? 0) + column;
    const named = args.map((value, each) => [doc?.arguments[each]?.name, value]);
    const result = workedOut(workings?.text ?? "", workings?.where, {
      ...Object.fromEntries(named),
      row,
      column,
      index,
    });
    expect(result).toBeCloseTo(cells[row]?.[column] ?? NaN, workings?.text.endsWith("≈") ? 1 : 9);
  },
);
