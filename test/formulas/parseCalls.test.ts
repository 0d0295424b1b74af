import type { CustomFunctionCall, Expression } from "../../src/formulas/expression";
import { flattenCalls, parseCalls } from "../../src/formulas/parseCalls";

/** An expression in brief: what it is made of, without positions. */
function brief(expression: Expression): unknown {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "error":
      return { error: expression.error };
    case "array":
      return expression.rows;
    case "reference":
      return { [expression.target]: expression.text };
    case "call":
      return { call: expression.id };
    case "operation":
      return [expression.operator, ...expression.operands.map(brief)];
    case "variable":
      return { variable: expression.name, ...(expression.value && { is: brief(expression.value) }) };
    case "omitted":
      return "omitted";
    case "other":
      return { excel: expression.text };
  }
}

const argumentsOf = (call: CustomFunctionCall | undefined) =>
  call?.arguments.map(({ expression }) => brief(expression));

const calls: [why: string, formula: string, ids: string[]][] = [
  ["one call", "=CAPEX.PROJECT(2028)", ["CAPEX.PROJECT"]],
  ["without arguments", "=CAPEX.BASELINE()", ["CAPEX.BASELINE"]],
  ["in lower case", "=capex.project(2028)+roi.gap(0.35)", ["CAPEX.PROJECT", "ROI.GAP"]],
  ["as Excel keeps it for a late add-in", "=_xldudf_CAPEX_PROJECT(2028)", ["CAPEX.PROJECT"]],
  ["with the prefix of newer functions", "=_xlfn.ROI.GAP(0.35)", ["ROI.GAP"]],
  ["within another of ours", "=ROI.REQUIRED(CAPEX.PROJECT(2028))", ["ROI.REQUIRED", "CAPEX.PROJECT"]],
  ["within another function", "=IF(A1>0,SUM(CAPEX.PROJECT(A1),1),0)", ["CAPEX.PROJECT"]],
  [
    "within another function within one of ours",
    "=ROI.REQUIRED(SUM(CAPEX.PROJECT(2027),CAPEX.PROJECT(2028)))",
    ["ROI.REQUIRED", "CAPEX.PROJECT", "CAPEX.PROJECT"],
  ],
  [
    "in the values and the body of LET",
    "=LET(g,CAPEX.GROWTH(),CAPEX.PROJECT(2028,g))",
    ["CAPEX.GROWTH", "CAPEX.PROJECT"],
  ],
  ["in a LAMBDA", "=MAP(A1:A3,LAMBDA(y,CAPEX.PROJECT(y)))", ["CAPEX.PROJECT"]],
  ["in a LAMBDA called on the spot", "=LAMBDA(y,CAPEX.PROJECT(y))(2028)", ["CAPEX.PROJECT"]],
  ["behind an implicit intersection", "=@CAPEX.PROJECT(A1:A3)", ["CAPEX.PROJECT"]],
  ["across lines", "=CAPEX.PROJECT(\n  2028,\n  60%\n)", ["CAPEX.PROJECT"]],
  ["a name that begins like ours", "=CAPEX.PROJECT(CAPEX.RATE)", ["CAPEX.PROJECT"]],
  ["in a text", '="CAPEX.PROJECT(2028)"', []],
  ["in a text with quotes", '="say ""CAPEX.PROJECT(2028)"""', []],
  ["in a sheet's name", "='CAPEX.PROJECT(2028)'!A1", []],
  ["a name for a LAMBDA like ours", "=CAPEX_PROJECT(2028,0.6,700,2026)", []],
  ["another add-in's function", "=MYCAPEX.PROJECT(2028)+CAPEXX.PROJECT(2028)", []],
  ["a text that is no formula", "CAPEX.PROJECT(2028)", []],
  ["an empty cell", "", []],
  ["a formula broken off", "=CAPEX.PROJECT(2028", []],
  ["another locale's separators", "=CAPEX.PROJECT(2028;0,6)", []],
];

test.each(calls)("%s: %s", (_why, formula, ids) => {
  const found = flattenCalls(parseCalls(formula));
  expect(found.map(({ id }) => id)).toEqual(ids);
  for (const call of found) {
    const pieces = [call, call.name, ...call.arguments];
    expect(pieces.map(({ start, end }) => formula.slice(start, end))).toEqual(pieces.map(({ text }) => text));
    expect(formula[call.name.end]).toBe("(");
    expect(formula[call.end - 1]).toBe(")");
  }
});

const cells = (text: string) => ({ address: text });

const args: [why: string, formula: string, expected: unknown[]][] = [
  ["literals", '=CAPEX.PATH(2030,"fade",TRUE,-0.5)', [2030, "fade", true, -0.5]],
  ["left out between others", "=CAPEX.PROJECT(2028,,800)", [2028, "omitted", 800]],
  ["left out at the end", "=CAPEX.PROJECT(2028,)", [2028, "omitted"]],
  ["an error", "=CAPEX.PROJECT(#N/A)", [{ error: "#N/A" }]],
  [
    "an array constant",
    '=CAPEX.ALLOCATE({1,-2;"a",TRUE})',
    [
      [
        [1, -2],
        ["a", true],
      ],
    ],
  ],
  ["cells", "=CAPEX.PROJECT($A$1,B2:B7)", [cells("$A$1"), cells("B2:B7")]],
  ["a quoted sheet", "=CAPEX.PROJECT('My ''26'!A1)", [cells("'My ''26'!A1")]],
  ["whole columns", "=CAPEX.PROJECT(A:A)", [cells("A:A")]],
  ["what spills", "=CAPEX.PROJECT(Model!A1#)", [{ spill: "Model!A1#" }]],
  ["a name", "=CAPEX.PROJECT(Year)", [{ name: "Year" }]],
  ["a Table's columns", "=CAPEX.PROJECT(T[Year],[@Rate])", [{ table: "T[Year]" }, { table: "[@Rate]" }]],
  ["a percentage", "=CAPEX.PROJECT(2028,60%)", [2028, ["%", 60]]],
  ["signs before powers, as in Excel", "=ROI.GAP(-2^2)", [["^", -2, 2]]],
  ["brackets", "=CAPEX.PROJECT((A1+1)*2)", [["*", ["+", cells("A1"), 1], 2]]],
  ["a call of ours", "=ROI.GAP(CAPEX.GROWTH())", [{ call: "CAPEX.GROWTH" }]],
  ["another function", "=ROI.GAP(MAX(A1, 0))", [{ excel: "MAX(A1, 0)" }]],
  ["several areas", "=CAPEX.ALLOCATE((A1,B2))", [{ excel: "A1,B2" }]],
  ["a range worked out", "=CAPEX.ALLOCATE(A1:INDEX(A:A,3))", [{ excel: "A1:INDEX(A:A,3)" }]],
];

test.each(args)("an argument is read: %s, %s", (_why, formula, expected) => {
  expect(argumentsOf(parseCalls(formula)[0])).toEqual(expected);
});

test("what LET names is known where it is used, and what LAMBDA names is not", () => {
  const [inner] = parseCalls("=LET(x,0.1,y,x*2,LAMBDA(z,CAPEX.PROJECT(z,y))(2028))");
  expect(argumentsOf(inner)).toEqual([
    { variable: "z" },
    { variable: "y", is: ["*", { variable: "x", is: 0.1 }, 2] },
  ]);
});

test("an argument's text is what stands between the commas", () => {
  const [call] = parseCalls('=CAPEX.PROJECT( (A1 + 1) , IF(B1,{1,2},"a,b") ,, )');
  expect(call?.arguments.map(({ text }) => text)).toEqual(["(A1 + 1)", 'IF(B1,{1,2},"a,b")', "", ""]);
});
