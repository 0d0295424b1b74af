import { evaluate } from "../../src/formulas/evaluate";
import { parseCalls } from "../../src/formulas/parseCalls";
import type { Value } from "../../src/formulas/value";

const error = (code: string) => ({ kind: "error", error: code });

/** What the references in the rows below hold. */
const cells: Record<string, Value> = {
  A1: 0.6,
  B1: null,
  C1: "text",
  D1: error("#DIV/0!") as Value,
  "E1:E3": [[1], [2], [3]],
  "F1:G1": [[10, 20]],
};

const rows: [why: string, argument: string, expected: unknown][] = [
  ["a literal", "2028", 2028],
  ["left out", "", null],
  ["a reference", "A1", 0.6],
  ["a reference that cannot be read", "Z9", undefined],
  ["operators by their precedence", "1+2*3^2", 19],
  ["a sign before a power, as in Excel", "-2^2", 4],
  ["a percentage", "60%", 0.6],
  ["an empty cell is 0", "B1+1", 1],
  ["text joined", 'C1&" "&1&TRUE&B1', "text 1TRUE"],
  ["text compared, whatever its case", 'C1="TEXT"', true],
  ["numbers come before text", "1<C1", true],
  ["an empty cell equals an empty text", 'B1=""', true],
  ["an error is passed on", "D1+1", error("#DIV/0!")],
  ["dividing by zero", "1/0", error("#DIV/0!")],
  ["no real power", "(-1)^0.5", error("#NUM!")],
  ["text as a number, which Excel's settings decide", "C1+1", undefined],
  ["cell by cell", "E1:E3*2", [[2], [4], [6]]],
  [
    "a row and a column make a block",
    "E1:E3+F1:G1",
    [
      [11, 21],
      [12, 22],
      [13, 23],
    ],
  ],
  ["cells that another range lacks", "E1:E3+{1;2}", [[2], [4], [error("#N/A")]]],
  ["another function", "MAX(1,2)", undefined],
  ["an operation on another function", "MAX(1,2)+1", undefined],
];

test.each(rows)("%s: %s", (_why, argument, expected) => {
  const [call] = parseCalls(`=ROI.GAP(${argument || ","})`);
  const expression = call?.arguments[0]?.expression ?? { kind: "omitted" };
  expect(evaluate(expression, (leaf) => (leaf.kind === "reference" ? cells[leaf.text] : undefined))).toEqual(
    expected,
  );
});

test("a name of LET has its value, and what a LAMBDA is called with is not known", () => {
  const [call] = parseCalls("=LET(g,A1/2,LAMBDA(y,CAPEX.PROJECT(y,g))(2028))");
  const values = call?.arguments.map(({ expression }) => evaluate(expression, () => 0.6));
  expect(values).toEqual([undefined, 0.3]);
});
