import { explainCalls } from "../../src/explain/explainCalls";
import type { Explanation, Known, Origin } from "../../src/explain/explanation";
import { parseCalls } from "../../src/formulas/parseCalls";
import type { CellValue, ReferredCells } from "../../src/formulas/value";
import { explainFirst, knownFunctions } from "./knownFunctions";

const entered = (address: string, ...rows: CellValue[][]): ReferredCells => ({
  sheet: "Model",
  address,
  values: rows,
  isEntered: true,
});

const known: Known = {
  ...knownFunctions("en-US"),
  cells: new Map([
    ["A7", entered("A7", [2030])],
    ["$B$2", entered("B2", [0.15])],
    ["B3", { ...entered("B3", [0.3]), isEntered: false }],
    ["B4", entered("B4", [null])],
    ["B5", entered("B5", [{ kind: "error", error: "#REF!" }])],
    ["B6", entered("B6", ["much"])],
    ["C1:C3", entered("C1:C3", [2026], [2027], [2028])],
    ["Rate", { address: "Rate", values: [[0.2]], isEntered: true }],
  ]),
};

/** An argument in brief: what is shown, where it is from, and of which kind it is. */
const brief = ({ arguments: args }: Explanation, name: string) => {
  const found = args.find(({ doc }) => doc.name === name);
  return [found?.shown, from(found?.origin), found?.provenance];
};

function from(origin: Origin | undefined): string | undefined {
  if (origin?.kind === "cells") return origin.cells.address;
  if (origin?.kind === "call") return origin.call.id;
  return origin?.kind;
}

const origins: [why: string, formula: string, argument: string, expected: unknown[]][] = [
  ["typed", "=CAPEX.PROJECT(2028)", "year", ["2028", "formula", "user"]],
  ["typed as a percentage", "=CAPEX.PROJECT(2028,15%)", "growth", ["15.0%", "formula", "user"]],
  ["left out, a figure of the article", "=CAPEX.PROJECT(2028)", "base", ["700.0", "default", "stated"]],
  ["left out, an assumption", "=ROI.REQUIRED()", "margin", ["50.0%", "default", "assumption"]],
  ["left out, derived from the article", "=CAPEX.GROWTH()", "start", ["437.5", "default", "derived"]],
  ["left out, no figure but a setting", "=CAPEX.GROWTH()", "periods", ["1", "default", undefined]],
  ["left out, without a default", "=ROI.BREAKEVEN(52,0.8)", "baseYear", ["–", "nowhere", undefined]],
  ["entered in a cell", "=CAPEX.PROJECT(A7,$B$2)", "growth", ["15.0%", "B2", "user"]],
  ["worked out in a cell", "=CAPEX.PROJECT(A7,B3)", "growth", ["30.0%", "B3", "derived"]],
  ["an empty cell counts as 0", "=CAPEX.PROJECT(A7,B4)", "growth", ["0.0%", "B4", "user"]],
  ["an empty cell without a default", "=ROI.BREAKEVEN(52,0.8,,,B4)", "baseYear", ["0", "B4", "user"]],
  ["several cells", "=CAPEX.PROJECT(C1:C3)", "year", ["2026, 2027, 2028", "C1:C3", "user"]],
  ["a name for a number", "=CAPEX.PROJECT(2028,Rate)", "growth", ["20.0%", "Rate", "user"]],
  ["operators over cells", "=CAPEX.PROJECT(2028,$B$2/2)", "growth", ["7.5%", "arithmetic", "derived"]],
  ["operators over what is typed", "=CAPEX.PROJECT(2028,3/20)", "growth", ["15.0%", "formula", "user"]],
  [
    "another call of ours",
    "=CAPEX.PROJECT(2028,CAPEX.GROWTH())",
    "growth",
    ["60.0%", "CAPEX.GROWTH", "derived"],
  ],
  [
    "a lookup, whose kind is its figure's",
    '=ROI.GAP(0.3,CAPEX.BASELINE("growth"))',
    "capexGrowth",
    ["60.0%", "CAPEX.BASELINE", "stated"],
  ],
  ["a name of LET", "=LET(g,$B$2,CAPEX.PROJECT(2028,g))", "growth", ["15.0%", "B2", "user"]],
  ["another function", "=CAPEX.PROJECT(2028,MAX($B$2,0.1))", "growth", ["", "excel", undefined]],
  ["cells that cannot be read", "=CAPEX.PROJECT(2028,Z:Z)", "growth", ["", "excel", undefined]],
];

test.each(origins)("where a value is from, %s: %s", (_why, formula, argument, expected) => {
  expect(brief(explainFirst(formula, known), argument)).toEqual(expected);
});

test("a figure of ours is named where another value was given, and not where it is the same", () => {
  const instead = (formula: string) =>
    explainFirst(formula, known).arguments.map((argument) => argument.instead?.value);
  expect(instead("=CAPEX.PROJECT(2028,$B$2)")).toEqual([undefined, 0.6, undefined, undefined]);
  expect(instead("=CAPEX.PROJECT(2028,0.6)")).toEqual([undefined, undefined, undefined, undefined]);
});

const results: [why: string, formula: string, expected: object][] = [
  [
    "on figures of the article",
    "=CAPEX.PROJECT(A7,$B$2)",
    {
      shown: "1,224.3",
      isUsdBn: true,
      provenance: "derived",
      explanation: "700 in 2026, growing 15% a year, is 1,224.3 in 2030.",
    },
  ],
  ["on amounts of one's own, in a unit not known", "=ROI.REQUIRED(150)", { shown: "300.0", isUsdBn: false }],
  ["on another call's amount", "=ROI.REQUIRED(CAPEX.PROJECT(2028))", { shown: "3,584.0", isUsdBn: true }],
  ["a published figure", "=CAPEX.BASELINE()", { shown: "700.0", isUsdBn: true, provenance: "stated" }],
  [
    "the same in another unit",
    '=CAPEX.BASELINE("total","tn")',
    { shown: "0.7", isUsdBn: false, provenance: "stated" },
  ],
  [
    "a rate is no amount",
    '=CAPEX.BASELINE("growth")',
    { shown: "60.0%", isUsdBn: false, provenance: "stated" },
  ],
  [
    "reported by a company",
    '=CAPEX.ACTUAL("AMZN",2025)',
    { shown: "134.74", isUsdBn: true, provenance: "reported" },
  ],
  [
    "guided by a company",
    '=CAPEX.GUIDANCE("META")',
    { shown: "137.5", isUsdBn: true, provenance: "guidance" },
  ],
  [
    "negative numbers within arithmetic stand in brackets",
    "=CAPEX.PROJECT(2027,-40%)",
    { shown: "420.0", workings: { text: "700 × (1 + (−40%))^(2027 − 2026)", isRounded: false } },
  ],
  [
    "a path of growth",
    "=CAPEX.PROJECT(2028,{0.25,0.05})",
    { workings: { text: "700 × Π(1 + gᵢ)", where: "g = 25%, 5%, i = 1 … 2028 − 2026", isRounded: false } },
  ],
];

test.each(results)("a result, %s: %s", (_why, formula, expected) => {
  expect(explainFirst(formula, known).outcome).toMatchObject({ kind: "result", ...expected });
});

test("of an elementwise answer, the selected cell is explained", () => {
  const at = (row: number) =>
    explainFirst("=CAPEX.PROJECT(C1:C3)", { ...known, cell: { row, column: 0 } }).outcome;
  expect(at(2)).toMatchObject({ explanation: "700 in 2026, growing 60% a year, is 1,792 in 2028." });
  expect(at(0)).toMatchObject({ here: 700, workings: { text: "700 × (1 + 60%)^(2026 − 2026)" } });
  expect(at(7)).toMatchObject({ here: 700 });
});

const problems: [why: string, formula: string, expected: object][] = [
  [
    "text where a number is expected",
    "=CAPEX.PROJECT(2028,B6)",
    {
      kind: "error",
      error: "#VALUE!",
      message: 'growth: expected a number such as 0.6, got "much"',
      argument: { name: "growth" },
    },
  ],
  [
    "a required argument left out",
    "=ROI.GAP()",
    { kind: "error", error: "#VALUE!", argument: { name: "revenueGrowth" } },
  ],
  [
    "outside the domain, of which Excel says nothing",
    "=CAPEX.PROJECT(2028,-2)",
    { kind: "error", error: "#NUM!", message: "growth: expected −1 (−100 %) or more." },
  ],
  ["divided by zero", "=ROI.REQUIRED(,1)", { kind: "error", error: "#DIV/0!", argument: { name: "margin" } }],
  [
    "no such thing",
    '=CAPEX.COMPANY("Oracle")',
    { kind: "error", error: "#N/A", argument: { name: "company" } },
  ],
  [
    "never, which is no argument's fault",
    "=ROI.BREAKEVEN(52,0)",
    { kind: "error", error: "#N/A", message: "Never: revenue grows no faster than the requirement." },
  ],
  [
    "an error in a cell",
    "=CAPEX.PROJECT(2028,B5)",
    { kind: "passedOn", error: "#REF!", argument: { text: "B5" } },
  ],
  [
    "an error of operators",
    "=CAPEX.PROJECT(2028,1/B4)",
    { kind: "passedOn", error: "#DIV/0!", argument: { text: "1/B4" } },
  ],
  [
    "an error of another call of ours",
    "=CAPEX.PROJECT(2028,CAPEX.GROWTH(0))",
    { kind: "passedOn", error: "#DIV/0!", argument: { text: "CAPEX.GROWTH(0)" } },
  ],
  ["what only Excel can tell", "=CAPEX.PROJECT(2028,MAX(1,2))", { kind: "unknown" }],
  ["a call on what only Excel can tell", "=ROI.REQUIRED(CAPEX.PROJECT(2028,MAX(1,2)))", { kind: "unknown" }],
];

test.each(problems)("no result, %s: %s", (_why, formula, expected) => {
  expect(explainFirst(formula, known).outcome).toMatchObject(expected);
});

test("an error that is no argument's fault names none", () => {
  const { outcome } = explainFirst("=ROI.BREAKEVEN(52,0)", known);
  expect(outcome).not.toHaveProperty("argument");
});

test("all calls are explained, the outer before the inner, and unknown functions are left out", () => {
  const ids = (formula: string) => explainCalls(parseCalls(formula), known).map(({ doc }) => doc.id);
  expect(ids("=SUM(ROI.REQUIRED(CAPEX.PROJECT(2028)),ROI.GAP(1))")).toEqual([
    "ROI.REQUIRED",
    "CAPEX.PROJECT",
    "ROI.GAP",
  ]);
  expect(ids("=CAPEX.NOSUCH(CAPEX.GROWTH())")).toEqual(["CAPEX.GROWTH"]);
  expect(explainFirst("=ROI.GAP(CAPEX.NOSUCH())", known).outcome).toEqual({ kind: "unknown" });
});
