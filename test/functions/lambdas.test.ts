import fc from "fast-check";
import { calledDirectly } from "./calledDirectly";
import { lambdaDraws } from "./functionCases";
import { asFunctionTakes, functionFiles } from "./functionFiles";
import { lambdaCount, lookupFunctions } from "./functionTotals";
import { answersOfLambda, type Argument } from "./lambdaEngine";

const casesEach = 400;
/** New draws each time; TWINS_SEED repeats those of a failure. */
const seed = Number(process.env.TWINS_SEED ?? Date.now() % 2 ** 31);

const lambdas = new Map(
  functionFiles.flatMap(({ id, lambda }) => (lambda === undefined ? [] : [[id, lambda] as const])),
);

test("each function that calculates has a lambda, and its draws", () => {
  const calculating = functionFiles.map(({ id }) => id).filter((id) => !lookupFunctions.includes(id));
  expect(calculating).toHaveLength(lambdaCount);
  expect([...lambdas.keys()]).toEqual(calculating);
  expect(lambdaDraws.map(({ id }) => id).sort()).toEqual(calculating.sort());
});

// IronCalc calculates all of them, so no second engine is needed.
test.each(lambdaDraws)("IronCalc answers as $id does: $why", ({ id, errors, args }) => {
  const cases = fc.sample(args, { seed, numRuns: casesEach });
  const expected = cases.map((drawn) => asCells(calledDirectly(id, asFunctionTakes(id, drawn))));
  const actual = answersOfLambda(
    id,
    lambdas.get(id) ?? "",
    cases.map((drawn, index) => ({ args: drawn, ...sizeOf(expected[index] ?? []) })),
  );
  expect(actual).toHaveLength(casesEach);
  const wrong = cases.flatMap((drawn, index) =>
    difference(drawn, expected[index] ?? [], actual[index] ?? []),
  );
  // The seed stands in the comparison so that a failure shows it.
  expect({ seed, wrong: wrong.slice(0, 5) }).toEqual({ seed, wrong: [] });
  expect({ seed, errors: errorsAmong(expected) }).toEqual({ seed, errors: [...errors].sort() });
});

/** An answer as the cells Excel shows: a single one is a range of one cell. */
function asCells(answer: unknown): unknown[][] {
  if (Array.isArray(answer)) return (answer as unknown[][]).map((row) => row.map(shown));
  return [[shown(answer)]];
}

function shown(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "error" in cell ? cell.error : cell;
}

function sizeOf(cells: unknown[][]) {
  return { height: cells.length, width: cells[0]?.length ?? 0 };
}

/** Nothing where the texts say what is expected, else what a reader needs to see the difference. */
function difference(args: Argument[], expected: unknown[][], actual: string[][]) {
  const isSame = actual.every((row, i) =>
    row.every((text, j) => agrees(text, expected[i]?.[j] ?? "", roundingOf(args))),
  );
  return isSame ? [] : [{ args, expected, actual }];
}

/** What rounding may leave of amounts that cancel out, as where nothing is to be earned back. */
function roundingOf(args: readonly Argument[]): number {
  const numbers = args.flat(2).filter((each): each is number => typeof each === "number");
  return 4 * Number.EPSILON * Math.max(0, ...numbers.map(Math.abs));
}

function agrees(text: string, expected: unknown, rounding: number): boolean {
  if (typeof expected !== "number") return text === expected;
  const tolerance = 1e-11 * Math.abs(expected) + 1e-12 + rounding;
  return text !== "" && Math.abs(Number(text) - expected) <= tolerance;
}

function errorsAmong(answers: unknown[][][]): unknown[] {
  const isError = (cell: unknown) => typeof cell === "string" && cell.startsWith("#");
  return [...new Set(answers.flat(2).filter(isError))].sort();
}
