import path from "node:path";
import { builtDocs as docs } from "../functions/builtDocs";
import { functionCount } from "../functions/functionTotals";
import { argumentsOf, withLargeRanges } from "../functions/hostileArguments";
import { callMany, type Tally } from "../functions/hostileCalls";
import { openCustomFunctions, type CustomFunctionsHarness } from "../office/customFunctionsRuntime";
import { record } from "./report";
import { seed } from "./seed";

const runsPerFunction = 200_000;
const shapes = [
  [100_000, 1],
  [1, 100_000],
  [316, 317],
] as const;

let runtime: CustomFunctionsHarness;
beforeAll(() => (runtime = openCustomFunctions(path.resolve(__dirname, "../../dist/functions.js"))));
afterAll(() => runtime.close());

test("200,000 calls of each function with anything for arguments", async () => {
  const tallies: Tally[] = [];
  for (const doc of docs) {
    tallies.push(await callMany(runtime, doc, argumentsOf(doc), { runs: runsPerFunction, seed }));
  }
  tell(`Calls of the ${functionCount} functions with anything for arguments`, tallies);
  expect(tallies.flatMap(({ faults }) => faults)).toEqual([]);
  expect(tallies.map(({ calls }) => calls)).toEqual(Array(functionCount).fill(runsPerFunction));
});

test("ranges of 100,000 cells: a column, a row and a block wherever one is taken", async () => {
  const tallies: Tally[] = [];
  for (const doc of docs.filter(({ arguments: all }) => all.some(({ range }) => range))) {
    for (const cases of shapes.flatMap((shape) => withLargeRanges(doc, shape))) {
      tallies.push(await callMany(runtime, doc, cases, { runs: 2, seed }));
    }
  }
  tell("Calls with a range of 100,000 cells", tallies);
  expect(tallies.flatMap(({ faults }) => faults)).toEqual([]);
  expect(tallies.length).toBeGreaterThan(50);
});

function tell(what: string, tallies: readonly Tally[]): void {
  const sum = (part: (tally: Tally) => number) => tallies.reduce((total, each) => total + part(each), 0);
  const calls = sum((tally) => tally.calls);
  const percent = Math.round((100 * sum((tally) => tally.values)) / calls);
  const longest = Math.round(Math.max(...tallies.map((tally) => tally.longestMilliseconds)));
  const faults = sum((tally) => tally.faults.length);
  record(
    `${what} (seed ${seed})`,
    calls.toLocaleString("en-US"),
    `${faults} faults; ${percent}% answered with a value, the others with a documented error; longest call ${longest} ms`,
  );
}
