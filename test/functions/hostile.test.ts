import path from "node:path";
import { openCustomFunctions, type CustomFunctionsHarness } from "../office/customFunctionsRuntime";
import { builtDocs as docs } from "./builtDocs";
import { calledDirectly } from "./calledDirectly";
import { functionCount } from "./functionTotals";
import { argumentsOf } from "./hostileArguments";
import { callMany } from "./hostileCalls";

const dist = path.resolve(__dirname, "../../dist");

let runtime: CustomFunctionsHarness;
beforeAll(() => (runtime = openCustomFunctions(path.join(dist, "functions.js"))));
afterAll(() => runtime.close());

test("all functions are tried", () => expect(docs).toHaveLength(functionCount));

// npm run test:soak makes 200,000 calls of each, with another seed each time.
test.each(docs)("$id answers whatever it is given with a value or an error of its docs", async (doc) => {
  const { calls, values, faults } = await callMany(runtime, doc, argumentsOf(doc), { runs: 300, seed: 7 });
  expect(faults).toEqual([]);
  expect(calls).toBe(300);
  // Arguments that are always refused would try nothing behind the reading of them.
  expect(values).toBeGreaterThan(15);
});

const many = Array.from({ length: 100_000 }, () => [0.001]);

const shares = many.map(() => [1 / many.length]);

/** Calls whose work would grow with the product of two ranges. */
const products: [why: string, id: string, args: unknown[], answer: unknown][] = [
  [
    "a path is multiplied out once for all years",
    "CAPEX.PROJECT",
    [many.map(() => [2026]), many, 700],
    { length: 100_000, 0: [700], 99_999: [700] },
  ],
  ["the grid has no end of cells", "ROI.SENSITIVITY", [many, many], { error: "#NUM!" }],
  ["nor has that of regrets", "ROI.REGRET", [many, many, 3, 1], { error: "#NUM!" }],
  ["the kinds of assets have no end", "CAPEX.MIX", [many, shares, many], { error: "#NUM!" }],
  ["the waterfall has no end of cells", "CAPEX.VINTAGES", [many, 5], { error: "#NUM!" }],
  ["the table has no end of cells", "CAPEX.SCENARIOS", [many, 2100], { error: "#NUM!" }],
];

test.each(products)("100,000 cells in both places: %s", (_why, id, args, answer) => {
  const given = calledDirectly(id, args);
  for (const [part, value] of Object.entries(answer as object)) {
    expect((given as Record<string, unknown>)[part]).toEqual(value);
  }
});
