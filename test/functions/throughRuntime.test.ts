import { readFileSync } from "node:fs";
import path from "node:path";
import { vectorCount } from "../inventory";
import { openCustomFunctions, type CustomFunctionsHarness } from "../office/customFunctionsRuntime";
import { expectClose, vectors } from "./vectors";

const dist = path.resolve(__dirname, "../../dist");

interface FunctionMetadata {
  id: string;
  parameters: { dimensionality?: string }[];
}

const { functions } = JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8")) as {
  functions: FunctionMetadata[];
};

/** The arguments as Excel hands them over: all of them, null where omitted, ranges where they are declared. */
function asExcelPasses(id: string, args: readonly unknown[]): unknown[] {
  const { parameters } = functions.find((each) => each.id === id) ?? { parameters: [] };
  return parameters.map(({ dimensionality }, index) => {
    const value = args[index] ?? null;
    return dimensionality === "matrix" && value !== null && !Array.isArray(value) ? [[value]] : value;
  });
}

/** An answer as its cells show it: a block of one cell is that cell, and an error its code. */
function asShown(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const rows = (value as unknown[][]).map((row) => row.map(shownCell));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function shownCell(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "code" in cell ? cell.code : cell;
}

let runtime: CustomFunctionsHarness;
let answers: Awaited<ReturnType<CustomFunctionsHarness["call"]>>[];

// All at once, because the genuine runtime answers in batches, half a second apart.
beforeAll(async () => {
  runtime = openCustomFunctions(path.join(dist, "functions.js"));
  answers = await Promise.all(vectors.map(({ fn, args }) => runtime.call(fn, asExcelPasses(fn, args))));
});
afterAll(() => runtime.close());

test("every vector was called", () => {
  expect(vectors).toHaveLength(vectorCount);
  expect(answers).toHaveLength(vectorCount);
});

test.each(vectors.map((vector, index) => ({ ...vector, index })))(
  "through the built bundle and the genuine runtime: $id $note",
  ({ expected, index }) => {
    const answer = answers[index];
    if (!answer) throw new Error("No answer came.");
    expectClose(answer.ok ? asShown(answer.value) : { error: answer.error }, asShown(expected));
  },
);
