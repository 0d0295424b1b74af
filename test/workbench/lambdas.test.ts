import fc from "fast-check";
import { calledDirectly } from "../functions/calledDirectly";
import { lambdaDraws } from "../functions/functionCases";
import { asFunctionTakes, functionFiles } from "../functions/functionFiles";
import { lambdaCount } from "../functions/functionTotals";
import type { Argument } from "../functions/lambdaEngine";
import { load } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

const rows: [why: string, formula: string, shows: unknown][] = [
  ["a LAMBDA that LET names", "=LET(f,LAMBDA(x,x+1),f(4))", 5],
  ["one that is called by another", "=LET(f,LAMBDA(x,x+1),g,LAMBDA(y,f(y)*2),g(3))", 8],
  ["one that knows what LET has named", "=LET(k,10,f,LAMBDA(x,x+k),f(1)+f(2))", 23],
  ["one that is handed on", "=LET(k,2,f,LAMBDA(x,x*k),SUM(MAP({1;2},f)))", 6],
  ["one with several arguments, calls among them", "=LET(f,LAMBDA(a,b,a-b),f(SUM(5,4),f(3,1)))", 7],
  ["a LET within a LET", "=LET(f,LAMBDA(x,LET(y,x*2,y+1)),f(3))", 7],
  ["a value that is a LAMBDA called on the spot", "=LET(a,LAMBDA(x,x+1)(5),a)", 6],
  ["a text that reads like one", '=LET(f,LAMBDA(x,x&"f(1), LET("),f("a"))', "af(1), LET("],
  ["one that is called like a column of a table", "=LET(n,LAMBDA(x,x+1),SUM(Held[n])+n(1))", 9],
  ["a sign before a name", "=LET(a,3,-a*2+(-a))", -9],
  ["a sign before a name that is raised", "=LET(a,3,-a^2)", 9],
  ["a difference of names", "=LET(a,3,b,2,a-b)", 1],
  ["a turned range compared with a number", "=SUM(--(TOROW(H1:H3)<0))", 1],
];

test.each(rows)("%s: %s", async (_why, formula, shows) => {
  const shown = await harness.Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.getRange("L1:L3").values = [["n"], [3], [4]];
    sheet.tables.add("L1:L3", true).name = "Held";
    // The second column would answer for the turned range.
    sheet.getRange("H1:J3").values = [
      [1, -5, -5],
      [-2, -5, -5],
      [3, -5, -5],
    ];
    sheet.getRange("A1").formulas = [["=SUM(--(I1:I3<0))"]];
    // The second time a formula is parsed, it has to come to the same.
    sheet.getRange("B1").formulas = [[formula]];
    sheet.getRange("C1").formulas = [[`${formula} `]];
    workbook.names.add("Other", "=1");
    sheet.getRange("B1").formulas = [[formula]];
    return load(sheet.getRange("B1:C1"), "values");
  });
  expect(shown).toEqual([[[shows, shows]]]);
});

const drawsEach = 20;
const seed = Number(process.env["TWINS_SEED"] ?? Date.now() % 2 ** 31);

test("the workbench calculates the lambdas of all functions as these answer", async () => {
  const lambdas = functionFiles.flatMap(({ id, file }) => {
    const { lambda } = jest.requireActual<{ lambda?: string }>(file);
    return lambda === undefined ? [] : [{ id, lambda }];
  });
  expect(lambdas).toHaveLength(lambdaCount);
  const wrong = await harness.Excel.run(async ({ workbook }) => {
    const asked = lambdas.flatMap(({ id, lambda }) => enterLambda(workbook, id, lambda));
    // Only now: each look waits for what was entered until then.
    for (const { answer } of asked) answer.load("values");
    await workbook.context.sync();
    return asked.filter(isWrong).map(({ answer, ...call }) => ({ ...call, actual: answer.values }));
  });
  expect({ seed, wrong: wrong.slice(0, 5) }).toEqual({ seed, wrong: [] });
}, 60_000);

/** A call of a lambda, what it should come to, and where it is entered. */
interface LambdaCall {
  readonly id: string;
  readonly args: Argument[];
  readonly expected: unknown[][];
  readonly answer: Excel.Range;
}

/** Draws arguments of a function and enters its lambda with them on a sheet. */
function enterLambda(workbook: Excel.Workbook, id: string, lambda: string): LambdaCall[] {
  const sheet = workbook.worksheets.add(id);
  const name = id.replace(".", "_");
  workbook.names.add(name, lambda);
  let row = 0;
  return lambdaDraws
    .filter((draw) => draw.id === id)
    .flatMap(({ args }) => fc.sample(args, { seed, numRuns: drawsEach }))
    .flatMap((args) => {
      const expected = asCells(calledDirectly(id, asFunctionTakes(id, args)));
      // Univer takes a condition of one row and column for no array: a table of one row stays one value.
      if (id === "CAPEX.SCENARIOS" && expected.length === 1) return [];
      const references = args.map((argument, column) => enterArgument(sheet, argument, row, 12 * column));
      sheet.getCell(row, 90).formulas = [[`=${name}(${references.map(({ address }) => address).join(",")})`]];
      const answer = sheet.getRangeByIndexes(row, 90, expected.length, expected[0]?.length ?? 1);
      row += 1 + Math.max(expected.length, ...references.map(({ height }) => height));
      return [{ id, args, expected, answer }];
    });
}

function isWrong({ expected, answer }: LambdaCall): boolean {
  const actual = answer.values as unknown[][];
  return !expected.every((line, r) => line.every((cell, c) => agrees(actual[r]?.[c], cell)));
}

/** Arguments are at most nine cells wide. */
function enterArgument(sheet: Excel.Worksheet, argument: Argument, row: number, column: number) {
  const cells = Array.isArray(argument) ? argument : [[argument]];
  const [height, width] = [cells.length, cells[0]?.length ?? 1];
  sheet.getRangeByIndexes(row, column, height, width).values = cells;
  const letters = (index: number): string =>
    (index < 26 ? "" : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
  const first = `${letters(column)}${row + 1}`;
  const last = `${letters(column + width - 1)}${row + height}`;
  return { address: first === last ? first : `${first}:${last}`, height };
}

function asCells(answer: unknown): unknown[][] {
  const rowsOf = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  return rowsOf.map((line) => line.map(shown));
}

/** The error in an answer, or in one cell of it, which YOY alone has and only after a zero. */
function shown(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  return "error" in cell ? cell.error : "#DIV/0!";
}

function agrees(actual: unknown, expected: unknown): boolean {
  if (typeof expected !== "number") return actual === expected;
  return typeof actual === "number" && Math.abs(actual - expected) <= 1e-9 * Math.abs(expected) + 1e-9;
}
