import { readFunctionDocs } from "../../scripts/functionDocs/readFunctionDocs";
import { formulaRefusal } from "../../src/workbench/formulas/formulaRefusal";
import type { FormulaRefusal } from "../../src/workbench/formulas/readFormula";
import { functionFiles } from "../functions/functionFiles";
import { exampleCount, lambdaCount } from "../functions/functionTotals";

/** `ABS(ABS(… 1 …))`, this many deep. */
const nested = (levels: number) => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
const text = (length: number) => `="${"x".repeat(length)}"`;
const formulaOf = (length: number) => `=1${"+1".repeat(length / 2 - 1)}`;

const refused: { why: string; refusal: FormulaRefusal; formulas: readonly string[] }[] = [
  {
    why: "brackets that do not match, which the page “How to avoid broken formulas” names first",
    refusal: "syntax",
    formulas: [
      "=SUM(A1",
      "=1)",
      "=((A1)",
      "=SUM(A1,B1))",
      "=SUM(IF(A1>0,1,2),3",
      "=()",
      "={1,2",
      "=1}",
      "=Tbl[x",
    ],
  },
  {
    why: "an operator without an operand",
    refusal: "syntax",
    formulas: [
      "=1+",
      "=*5",
      "=5**2",
      '="a"&',
      "=&A1",
      "=A1:",
      "=SUM(:A1)",
      "=%5",
      "=-",
      "=A1=",
      "==1",
      "=1@",
    ],
  },
  {
    why: "operators that are none, as of programming languages",
    refusal: "syntax",
    formulas: ["=5=>3", "=5=<3", "=5><3", "=A1==B1", "=A1> =B1", "=A1|B1", "=~5", "=A1?B1"],
  },
  {
    why: "operands with no operator between them, also within a call",
    refusal: "syntax",
    formulas: [
      "=1 2",
      "=A1 2",
      '="a" "b"',
      '="a"b',
      "=SUM(1 2)",
      "=IF(A1>0 1,2)",
      "=SUM(A1)B1",
      "=SUM(A1)SUM(B1)",
    ],
  },
  {
    why: "separators of other languages' Excel: Office.js writes formulas in English",
    refusal: "syntax",
    formulas: ["=SUM(1;2)", "=1,5", "=A1:B1;C1", "={1\\2}"],
  },
  {
    why: "characters of Chinese and typographic keyboards: a name has no punctuation",
    refusal: "syntax",
    formulas: ["=SUM（A1）", "=SUM(A1，B1)", "=“a”", "=IF(A1>0,「是」,1)", "=A1、B1"],
  },
  {
    why: "texts, sheets' names and columns left open",
    refusal: "syntax",
    formulas: [
      '="abc',
      '=IF(A1="x,1,2)',
      "='Sheet!A1",
      "=Sheet1!",
      "=!A1",
      "=Tbl[",
      "=Tbl[x]]",
      "=[",
      "=Tbl[[#Foo],[x]]",
    ],
  },
  {
    why: "numbers that are none",
    refusal: "syntax",
    formulas: ["=1.2.3", "=1..2", "=1E", "=2x", "=50€", "=$5", "=1,000"],
  },
  {
    why: "addresses that are none",
    refusal: "syntax",
    formulas: ["=$A$", "=A:1", "=A1##", "=1#", "=SUM(A1)#", "=R[1]C[1]", "=c", "=r"],
  },
  {
    why: "array constants with more than constants, or of unequal rows",
    refusal: "syntax",
    formulas: ["={A1}", "={1+1}", "={}", "={1,2;3}", "={1;2,3}", "={1 2}"],
  },
  {
    why: "names that LET cannot have: its page gives c, which is R1C1's, as an example",
    refusal: "syntax",
    formulas: [
      "=LET(c,1,c)",
      "=LET(r,1,r)",
      "=LET(A1,1,A1)",
      "=LET(1,1,1)",
      "=LET(x,1,x,2,x)",
      "=LET(TRUE,1,2)",
    ],
  },
  {
    why: "a LET without a calculation at its end",
    refusal: "syntax",
    formulas: ["=LET(x,1)", "=LET(x,1,y,2)", "=LET()"],
  },
  {
    why: "parameters that LAMBDA cannot have: by its page those of names, and no full stop",
    refusal: "syntax",
    formulas: ["=LAMBDA(1,2)", "=LAMBDA(A1,A1)", "=LAMBDA(x,x,x)", "=LAMBDA(a.b,1)(2)", "=LAMBDA(c,c)(1)"],
  },
  { why: "more than 8,192 characters", refusal: "tooLong", formulas: [`${formulaOf(8192)} `] },
  {
    why: "a text of more than 255 characters",
    refusal: "textTooLong",
    formulas: [text(256), `=LEN(${text(256).slice(1)})`, `={1,${text(256).slice(1)}}`],
  },
  {
    why: "more than 64 levels",
    refusal: "nestedTooDeep",
    formulas: [nested(65), `=IF(A1,1,${nested(64).slice(1)})`],
  },
  { why: "a LAMBDA of nothing", refusal: "argumentCount", formulas: ["=LAMBDA()"] },
];

test.each(refused)("refused: $why", ({ refusal, formulas }) => {
  expect(formulas.map((formula) => [formula, formulaRefusal(formula)])).toEqual(
    formulas.map((formula) => [formula, refusal]),
  );
});

const taken: { why: string; formulas: readonly string[] }[] = [
  {
    why: "signs, per cents and powers in any number",
    formulas: [
      "=+-+5",
      "=- 5",
      "=5%%",
      "=10 %",
      "=2^-1",
      "=-2^2",
      "=A1--B1",
      "=A1 + + B1",
      "=.5",
      "=5.",
      "=1e+5",
    ],
  },
  {
    why: "spaces and lines wherever they stand",
    formulas: ["= 1 + 2", "=SUM(\n A1,\n 1E3)", "=SUM (A1)", "=\n1\n"],
  },
  {
    why: "addresses of all kinds",
    formulas: [
      "=$A$1",
      "=A:B",
      "=1:1",
      "=$1:$1",
      "=A1:B2:C3",
      "=XFD1048576",
      "=A1:INDEX(A1:A3,2)",
      "=OFFSET(A1,1,1):C3",
    ],
  },
  {
    why: "other sheets and workbooks",
    formulas: [
      "='It''s'!A1",
      "='My sheet'!A1:B2",
      "=Sheet1:Sheet3!A1",
      "=[Book1.xlsx]Sheet1!A1",
      "='[Book 1.xlsx]x'!A1",
    ],
  },
  {
    why: "intersections and unions",
    formulas: ["=A1:B2 B1:C2", "=SUM((A1,B1))", "=SUM(A1:B2 B1:C2,1)", "=x y"],
  },
  {
    why: "spilled cells and implicit intersection",
    formulas: ["=A1#", "=SUM(A1#,B1#)", "=A1#:B3", "=@A1:A3", "=-@A1"],
  },
  {
    why: "columns of tables, abbreviated or not",
    formulas: [
      "=Tbl[x]",
      "=Tbl[@x]",
      "=[@x]",
      "=Tbl[[#All],[x]]",
      "=Tbl[[x]:[y]]",
      "=Tbl[#Headers]",
      "=Tbl[ [#This Row], [x] ]",
    ],
  },
  {
    why: "what Excel writes where cells are gone",
    formulas: ["=#REF!", "=Sheet1!#REF!", "=SUM('a b'!#REF!,#REF!A1)"],
  },
  {
    why: "errors and truth values",
    formulas: ["=#N/A", "=#DIV/0!", "=#SPILL!", "=TRUE", "=TRUE()", "=IF(A1,FALSE)"],
  },
  { why: "omitted arguments", formulas: ["=IF(A1>0,,)", "=SUM(A1,,B1)", "=F(,,)", "=CAPEX.PROJECT(2028,)"] },
  { why: "array constants", formulas: ["={1,2;3,4}", "={-1}", '={"a",TRUE,#N/A}', "=SUM({1,2}*A1:B1)"] },
  {
    why: "what does not exist, but could",
    formulas: ["=FOO", "=FOO(1)", "=FOO.BAR()", "=Sheet9!A1", "=資本支出*2"],
  },
  {
    why: "LET and LAMBDA, called or handed on",
    formulas: [
      "=LET(x,1,x)",
      "=LET(f,LAMBDA(x,x+1),f(4))",
      "=(LAMBDA(x,x))(1)",
      "=MAP(A1:A3,LAMBDA(x,x*2))",
      "=BYROW(A1:C3,SUM)",
    ],
  },
  { why: "names as Excel stores functions", formulas: ["=_xlfn.SINGLE(A1)", "=_xldudf_CAPEX_PATH(1)"] },
  { why: "8,192 characters", formulas: [formulaOf(8192)] },
  {
    why: "255 characters of a text, a doubled quote being one",
    formulas: [text(255), `="${'""'.repeat(255)}"`],
  },
  {
    why: "64 levels, and brackets and operators do not count",
    formulas: [nested(64), `=(((${nested(64).slice(1)})))+1`],
  },
];

test.each(taken)("taken: $why", ({ formulas }) => {
  expect(formulas.filter((formula) => formulaRefusal(formula) !== undefined)).toEqual([]);
});

test("every documented example and every lambda is taken", () => {
  const docs = readFunctionDocs(functionFiles.map(({ file }) => file));
  const examples = docs.flatMap((doc) => doc.examples.map(({ formula }) => formula));
  const lambdas = functionFiles.flatMap(({ lambda }) => (lambda === undefined ? [] : [lambda]));
  expect([examples.length, lambdas.length]).toEqual([exampleCount, lambdaCount]);
  expect([...examples, ...lambdas].filter((formula) => formulaRefusal(formula) !== undefined)).toEqual([]);
});

test("formulas that differ in their rows alone are told apart where a row is no row", () => {
  const formulas = ["=LET(A1,1,2)", "=LET(A0,1,2)", "=LET(A1048577,1,2)", "=LET(XFE1,1,2)", "=LET(x.A1,1,2)"];
  expect(formulas.map((formula) => formulaRefusal(formula))).toEqual(["syntax", ...Array(4).fill(undefined)]);
});

const counts = { least: 1, most: 2 };

test.each([
  { formula: "=F()", refusal: "argumentCount", why: "too few" },
  { formula: "=F( )", refusal: "argumentCount", why: "a space is no argument" },
  { formula: "=f(1,2,3)", refusal: "argumentCount", why: "too many, in any case" },
  { formula: "=1+G(F(1,,2))", refusal: "argumentCount", why: "omitted ones count, inside others too" },
  { formula: "=F(,)", refusal: undefined, why: "two omitted" },
  { formula: "=F((1),{1,2})", refusal: undefined, why: "commas of an array are none of the call's" },
  { formula: "=F((A1,B1),1)", refusal: undefined, why: "nor are those of a union" },
  { formula: "=G()", refusal: undefined, why: "a function of which nothing is known" },
])("$formula with one argument or two is $refusal: $why", ({ formula, refusal }) => {
  expect(formulaRefusal(formula, (name) => (name === "F" ? counts : undefined))).toBe(refusal);
});
