import { convertFormula } from "../../src/handoff/convertFormula";
import { lambdaNames } from "../../src/handoff/lambdaNames";
import { functionModules } from "./functionModules";
import { recalculated } from "./recalculate";

const names = lambdaNames(functionModules, []);
const convert = (formula: string) =>
  convertFormula(formula, {
    functions: functionModules,
    nameOf: (id) => names.get(id)?.name,
  });

/** The cells the formulas refer to. */
const sheets = {
  Model: { A1: 2028, B1: 0.5, D1: "=SEQUENCE(2,1,2027)" },
  "My sheet": { A1: 2028, B2: 0.25 },
  "CAPEX.PROJECT(1)": { A1: 7 },
};

interface Row {
  why: string;
  formula: string;
  converted: string;
  /** What the original comes to; none where IronCalc cannot calculate it, which `why` tells. */
  shows?: string | number;
}

const rows: Row[] = [
  {
    why: "what is left out is filled in, as a lambda needs all",
    formula: "=CAPEX.PROJECT(2028)",
    converted: "=CAPEX_PROJECT(2028,0.6,700,2026)",
    shows: 1792,
  },
  {
    why: "no argument at all",
    formula: "=ROI.REQUIRED()",
    converted: '=ROI_REQUIRED(700,0.5,1,"cost")',
    shows: 1400,
  },
  {
    why: "one left out in the middle",
    formula: "=CAPEX.PROJECT(2028,,1000)",
    converted: "=CAPEX_PROJECT(2028,0.6,1000,2026)",
    shows: 2560,
  },
  {
    why: "the last comma without an argument, and those after it missing",
    formula: "=CAPEX.PROJECT(2028,)",
    converted: "=CAPEX_PROJECT(2028,0.6,700,2026)",
    shows: 1792,
  },
  {
    why: "all given",
    formula: "=CAPEX.PROJECT(2028,0.5,100,2027)",
    converted: "=CAPEX_PROJECT(2028,0.5,100,2027)",
    shows: 150,
  },
  {
    why: "a keyword, and an argument that may stay absent",
    formula: "=CAPEX.DEPRECIATION(700,5)+ROI.BREAKEVEN(1400,0.8)",
    converted: '=CAPEX_DEPRECIATION(700,5,0,"full")+ROI_BREAKEVEN(1400,0.8,1400,0,(-1))',
    shows: 140,
  },
  {
    why: "a text after one left out",
    formula: '=ROI.STATUS(-0.25,,"zh-TW")',
    converted: '=ROI_STATUS(-0.25,0,"zh-TW")',
    shows: "有風險",
  },
  {
    why: "our function as an argument of our function, both with arguments missing",
    formula: "=ROI.REQUIRED(CAPEX.PROJECT(2027),0.6)",
    converted: '=ROI_REQUIRED(CAPEX_PROJECT(2027,0.6,700,2026),0.6,1,"cost")',
    shows: 2800,
  },
  {
    why: "ours as the last argument of ours: two brackets close",
    formula: "=ROI.SHORTFALL(100,ROI.REQUIRED(CAPEX.PROJECT(2028)))",
    converted: '=ROI_SHORTFALL(100,ROI_REQUIRED(CAPEX_PROJECT(2028,0.6,700,2026),0.5,1,"cost"))',
    shows: 3484,
  },
  {
    why: "nested in IF and SUM, with operators around it",
    formula: "=IF(CAPEX.PROJECT(2027)>1000,SUM(1,-ROI.GAP(0.35)^2%),0)",
    converted: "=IF(CAPEX_PROJECT(2027,0.6,700,2026)>1000,SUM(1,-ROI_GAP(0.35,0.6)^2%),0)",
    shows: 1 + 0.25 ** 0.02,
  },
  {
    why: "in LET, with its variable",
    formula: "=LET(g,0.5,a,CAPEX.PROJECT(2027,g),a*2)",
    converted: "=LET(g,0.5,a,CAPEX_PROJECT(2027,g,700,2026),a*2)",
    shows: 2100,
  },
  {
    why: "in a LAMBDA, with its parameter",
    formula: "=SUM(MAP({0.5,0.9},LAMBDA(g,ROI.GAP(g))))",
    converted: "=SUM(MAP({0.5,0.9},LAMBDA(g,ROI_GAP(g,0.6))))",
    shows: 0.2,
  },
  {
    why: "a text that looks like a call stays",
    formula: '="ROI.REQUIRED() is "&ROI.REQUIRED()&" ""ROI.GAP("""',
    converted: '="ROI.REQUIRED() is "&ROI_REQUIRED(700,0.5,1,"cost")&" ""ROI.GAP("""',
    shows: 'ROI.REQUIRED() is 1400 "ROI.GAP("',
  },
  {
    why: "lower case, spaces and line breaks stay as they are",
    formula: "= capex.project( 2028 ,\n 0.5 )  +1",
    converted: "= CAPEX_PROJECT( 2028 ,\n 0.5 ,700,2026)  +1",
    shows: 1576,
  },
  {
    why: "absolute references, and a sheet in quotes",
    formula: "=CAPEX.PROJECT('My sheet'!$A$1,'My sheet'!B$2,Model!$B1)",
    converted: "=CAPEX_PROJECT('My sheet'!$A$1,'My sheet'!B$2,Model!$B1,2026)",
    shows: 0.5 * 1.25 ** 2,
  },
  {
    why: "a sheet that is called like a call",
    formula: "=CAPEX.PROJECT(2028)+'CAPEX.PROJECT(1)'!A1",
    converted: "=CAPEX_PROJECT(2028,0.6,700,2026)+'CAPEX.PROJECT(1)'!A1",
    shows: 1799,
  },
  {
    why: "an array constant, and a sum over what it spills",
    formula: "=SUM(CAPEX.ALLOCATE({1,1;1,1},100,0))",
    converted: "=SUM(CAPEX_ALLOCATE({1,1;1,1},100,0))",
    shows: 100,
  },
  {
    why: "what spills from a cell",
    formula: "=SUM(CAPEX.PROJECT(Model!D1#))",
    converted: "=SUM(CAPEX_PROJECT(Model!D1#,0.6,700,2026))",
    shows: 2912,
  },
  {
    why: "a range",
    formula: "=SUM(CAPEX.PROJECT(Model!D1:D2))",
    converted: "=SUM(CAPEX_PROJECT(Model!D1:D2,0.6,700,2026))",
    shows: 2912,
  },
  {
    why: "the name Excel stores where it has not met the function",
    formula: "=_xldudf_CAPEX_PROJECT(2028)",
    converted: "=CAPEX_PROJECT(2028,0.6,700,2026)",
    shows: 1792,
  },
  {
    why: "an empty cell counts as 0 to ours as to Excel's own functions",
    formula: "=CAPEX.PROJECT(2028,Model!$Z$9)",
    converted: "=CAPEX_PROJECT(2028,Model!$Z$9,700,2026)",
    shows: 700,
  },
  {
    why: "a lookup of constants becomes what it finds",
    formula: '=CAPEX.PROJECT(2028,CAPEX.BASELINE("growth"))*2',
    converted: "=CAPEX_PROJECT(2028,0.6,700,2026)*2",
    shows: 3584,
  },
  {
    why: "a lookup in a lookup, and a text that is found",
    formula: '=CAPEX.GUIDANCE("total",CAPEX.BASELINE("year"))&CAPEX.COMPANY("Microsoft","ticker")',
    converted: '=732.5&"MSFT"',
    shows: "732.5MSFT",
  },
  {
    why: "an error in an argument passes through",
    formula: '=IFERROR(CAPEX.PROJECT(2028,NA()),"none")',
    converted: '=IFERROR(CAPEX_PROJECT(2028,NA(),700,2026),"none")',
    shows: "none",
  },
  {
    why: "structured references, which IronCalc has no Table for",
    formula: "=CAPEX.PROJECT([@Year],Plan[[#This Row],[Growth, %]])",
    converted: "=CAPEX_PROJECT([@Year],Plan[[#This Row],[Growth, %]],700,2026)",
  },
  {
    why: "one cell of a range by Excel's @, which IronCalc takes to be another kind of operator",
    formula: "=@CAPEX.PROJECT(A1:A3)",
    converted: "=@CAPEX_PROJECT(A1:A3,0.6,700,2026)",
  },
];

test.each(rows)("converts $formula: $why", ({ formula, converted }) => {
  expect(convert(formula).formula).toBe(converted);
});

test("IronCalc shows for the converted formulas what ours come to", () => {
  const calculable = rows.filter(({ shows }) => shows !== undefined);
  expect(calculable).toHaveLength(24);
  const lambdas = Object.fromEntries([...names.values()].map(({ name, formula }) => [name, formula]));
  const texts = recalculated(
    { names: lambdas, sheets },
    calculable.map(({ converted }) => converted),
  );
  // IronCalc shows nine digits.
  const shown = calculable.map(({ shows }, index) =>
    typeof shows === "number" ? Number(texts[index]) - shows : texts[index],
  );
  expect(shown).toEqual(
    calculable.map(({ shows }) => (typeof shows === "number" ? expect.closeTo(0, 5) : shows)),
  );
});

const values: [why: string, formula: string, lookups: string[]][] = [
  ["a lookup alone", '=CAPEX.BASELINE("total")', ['CAPEX.BASELINE("total")']],
  ["a lookup of what a cell says", "=CAPEX.BASELINE(A1)*2", ["CAPEX.BASELINE(A1)"]],
  ["a lookup that fills several cells", '=ROWS(CAPEX.TABLE("companies"))', ['CAPEX.TABLE("companies")']],
  [
    "a lookup of a cell within a call that has a lambda",
    "=CAPEX.PROJECT(2028,CAPEX.BASELINE(A1))",
    ["CAPEX.BASELINE(A1)"],
  ],
  ["a lookup that finds nothing: the error is the cell's", '=CAPEX.BASELINE("x")+1', ['CAPEX.BASELINE("x")']],
  ["more arguments than the function has", "=ROI.GAP(1,2,3)", []],
  ["a function of a later version", "=CAPEX.LATER(1)", ["CAPEX.LATER(1)"]],
  ["a formula that cannot be read", "=CAPEX.PROJECT(2028", []],
];

test.each(values)("leaves to the workbook the value of %s: %s", (_why, formula, lookups) => {
  const conversion = convert(formula);
  expect(conversion.formula).toBeUndefined();
  expect(conversion.lookups.map(({ text }) => text)).toEqual(lookups);
});

test("tells which LAMBDAs a formula needs, each once", () => {
  expect(convert("=ROI.REQUIRED(CAPEX.PROJECT(2027))+ROI.REQUIRED()").lambdas).toEqual([
    "ROI.REQUIRED",
    "CAPEX.PROJECT",
  ]);
});

test("without a name for its LAMBDA a call is left to the workbook", () => {
  const context = { functions: functionModules, nameOf: () => undefined };
  expect(convertFormula("=ROI.REQUIRED()", context).formula).toBeUndefined();
});
