import { arrayUseOf, type FormulaWords } from "../../src/workbench/contents/arrayUse";

const names: Record<string, string> = {
  Rate: "0.6",
  Year: "Sheet1!$B$2",
  Years: "Sheet1!$B$2:$B$9",
  Grid: "Sheet1!$B$2:$D$9",
  Total: "SUM(Sheet1!$B$2:$B$9)",
  Weighted: "SUMPRODUCT(Years*2)",
  Doubled: "Years*2",
  Again: "Doubled",
  Itself: "Itself+1",
  Grow: "_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)",
};
const words: FormulaWords = {
  isNative: (name) => /^[A-Z][A-Z0-9.]*$/.test(name) && name !== "GROW",
  meaning: (name) => names[name],
};

/**
 * By the files of Excel for Windows, Mac and the web among IronCalc's tests (xlsx/tests): each formula, or one like it, is
 * marked there or is not. Where it says "rule", by Microsoft's page "Implicit intersection operator: @".
 */
const formulas: { formula: string; uses: boolean; why: string }[] = [
  { formula: "A1*2+LOG10(B1)", uses: false, why: "single cells" },
  { formula: "SUM(A1:A9,B1:B9)/SUMPRODUCT(A1:A9,B1:B9)", uses: false, why: "ranges that are summed" },
  { formula: "SUM((A1:A9))", uses: false, why: "the same in brackets" },
  { formula: "SUM(A1:INDEX(A1:A9,3))", uses: false, why: "a range by its ends" },
  { formula: "A1:A9*2", uses: true, why: "a range calculated with" },
  { formula: "-A1:A9", uses: true, why: "a range with a sign" },
  { formula: "A1:A9", uses: true, why: "a range alone" },
  { formula: "A:A", uses: true, why: "a column alone" },
  { formula: "A1:A1", uses: false, why: "a range of one cell" },
  { formula: "SUM(A1:A9*B1:B9)", uses: true, why: "arithmetic with ranges before they are summed" },
  { formula: "SUMPRODUCT((A1:A9=C1)*B1:B9)", uses: true, why: "the same where it was always so" },
  { formula: "SUM(ABS(A1:A9))", uses: true, why: "a range where a function takes one value" },
  { formula: "SUM({1,2})", uses: false, why: "an array that is summed" },
  { formula: "{1,2}", uses: true, why: "an array written out" },
  { formula: "{1}*2", uses: false, why: "an array of one" },
  { formula: "Spending[[#This Row],[Capex]]*2", uses: false, why: "one cell of a column" },
  { formula: "Spending[[#Totals],[Capex]]*2", uses: false, why: "the cell with its total" },
  { formula: "Spending[[#This Row],[Capex]:[Share]]*2", uses: true, why: "two cells of a row" },
  { formula: "SUM(Spending[Capex])", uses: false, why: "a column summed" },
  { formula: "Rate*2", uses: false, why: "a name of a number" },
  { formula: "Rate+Year", uses: false, why: "a name of a cell" },
  { formula: "Years*2", uses: true, why: "a name of a range" },
  { formula: "SUM(Years)", uses: false, why: "the same summed" },
  { formula: "Total*2", uses: false, why: "a name of a sum" },
  { formula: "Weighted*2", uses: false, why: "a name of one value of arrays, calculated within the name" },
  { formula: "Again*2", uses: true, why: "a name of a name of an array" },
  { formula: "Itself*2", uses: false, why: "a name of itself ends" },
  { formula: "Unknown*2", uses: true, why: "a name that may come to be a range" },
  { formula: "SUMIF(Years,B1,Years)", uses: false, why: "ranges of SUMIF" },
  { formula: "SUMIF(A1:A9,E1:E3,C1:C9)", uses: true, why: "several conditions" },
  { formula: 'SUMIF(A1:A9,{"a","b"},C1:C9)', uses: true, why: "several conditions written out" },
  { formula: 'COUNTIFS(A1:A9,B1,C1:C9,">0")', uses: false, why: "ranges of COUNTIFS" },
  { formula: "COUNTIFS(A1:A9,B1:B9)", uses: true, why: "several conditions of COUNTIFS" },
  { formula: "SUMIFS(A1:A9,B1:B9,C1,D1:D9,E1)", uses: false, why: "ranges of SUMIFS" },
  { formula: "AVERAGEIFS(A1:A9,B1:B9,C1:C9)", uses: true, why: "several conditions of AVERAGEIFS" },
  { formula: "VLOOKUP(A1,C1:E9,2,FALSE)", uses: false, why: "the table of VLOOKUP" },
  { formula: "VLOOKUP(A1:A9,C1:E9,2,FALSE)", uses: true, why: "several values looked up" },
  { formula: "HLOOKUP(A1,C1:E9,2)", uses: false, why: "the table of HLOOKUP" },
  { formula: "MATCH(A1,B1:B9,0)", uses: false, why: "the range of MATCH" },
  { formula: "MATCH(1,_xlfn.UNIQUE(B1:B9),0)", uses: false, why: "an array that a function makes for MATCH" },
  { formula: "MATCH(1,(A1:A9=B1)*(C1:C9=D1),0)", uses: true, why: "one that is calculated" },
  { formula: "LOOKUP(A1,B1:B9,C1:C9)", uses: false, why: "the ranges of LOOKUP" },
  { formula: "INDEX(A1:A9,MATCH(B1,C1:C9,0))", uses: false, why: "one cell of a column" },
  { formula: "INDEX(Spending[Capex],MATCH(B1,Spending[Year],0))", uses: false, why: "one of a table's" },
  { formula: "INDEX(Years,2)", uses: false, why: "one of a name's" },
  { formula: "INDEX(Grid,2,3)", uses: false, why: "one of a block" },
  { formula: "INDEX(Grid,2)", uses: true, why: "a row of a block" },
  { formula: "INDEX(A:C,2)", uses: true, why: "a row of whole columns" },
  { formula: "INDEX(A1:C9,0,1)", uses: true, why: "all rows" },
  { formula: "INDEX(A1:C9,,1)", uses: true, why: "all rows, of which nothing is said" },
  { formula: "INDEX(A2:A9,D6)", uses: true, why: "a number that may be 0" },
  { formula: "SUM(INDEX(A1:C9,0,1))", uses: false, why: "all rows summed" },
  { formula: "_xlfn.XLOOKUP(A1,B1:B9,C1:C9)", uses: false, why: "one of a column (rule)" },
  { formula: "_xlfn.XLOOKUP(A1,B1:B9,C1:E9)", uses: true, why: "a row of a block (rule)" },
  { formula: "RANK(A1,B1:B9)+LARGE(B1:B9,2)+SMALL(B1:B9,1)", uses: false, why: "ranges that are ranked" },
  { formula: "LARGE(A1:A9,{1,2,3})", uses: true, why: "several ranks" },
  { formula: "NPV(A1,B1:B9)+IRR(B1:B9)+XNPV(A1,B1:B9,C1:C9)", uses: false, why: "cash flows" },
  { formula: "NPV(A1:A2,B1:B9)", uses: true, why: "several rates" },
  {
    formula: "WORKDAY(A1,2,Years)+SUBTOTAL(9,A1:A9)",
    uses: false,
    why: "holidays, and a total of what is shown",
  },
  { formula: "IF(A1>0,B1,C1)", uses: false, why: "one or the other cell" },
  { formula: "IF(TRUE,A1:A9,B1:B9)", uses: true, why: "one or the other range" },
  { formula: "SUM(IF(A1>0,A1:A9,B1:B9))", uses: false, why: "the same summed" },
  { formula: "IF({TRUE,FALSE},1,2)", uses: true, why: "several conditions" },
  { formula: "SUM(CHOOSE(2,A1:A9,B1:B9))", uses: false, why: "one of several ranges summed" },
  { formula: "OFFSET(A1,1,1)", uses: false, why: "another cell" },
  { formula: "OFFSET(A1,0,0,3)", uses: true, why: "several from a cell on" },
  { formula: "INDIRECT(A1)", uses: true, why: "what may be anything" },
  { formula: "_xlfn.SEQUENCE(3)", uses: true, why: "an array that a function makes" },
  { formula: "TRANSPOSE(A1:A9)", uses: true, why: "an array of an old function" },
  { formula: "FREQUENCY(A1:A9,B1:B3)", uses: true, why: "another" },
  { formula: "ROW(A1:A9)", uses: true, why: "a number for each" },
  { formula: "ROWS(A1:A9)+ROW()+ROW(A1)", uses: false, why: "one number" },
  { formula: "_xlfn.ANCHORARRAY(A1)", uses: true, why: "cells that a formula fills" },
  { formula: "SUM(_xlfn.ANCHORARRAY(A1))", uses: false, why: "the same summed" },
  { formula: "_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)", uses: false, why: "names within a formula" },
  { formula: "_xlfn.LET(_xlpm.x,A1:A9,_xlpm.x+1)", uses: true, why: "a name of a range within a formula" },
  { formula: "_xlfn.LET(_xlpm.x,A1:A9,SUM(_xlpm.x))", uses: false, why: "the same summed" },
  { formula: "_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(5)", uses: true, why: "a function of its own" },
  { formula: "Grow(1)", uses: true, why: "a function by a name" },
  { formula: "_xldudf_CAPEX_PROJECT(2028)", uses: true, why: "a function of an add-in" },
  { formula: "IF(A1=#N/A,#REF!,1)", uses: false, why: "errors" },
];

test.each(formulas)("$formula uses arrays: $uses, $why", ({ formula, uses }) => {
  expect(arrayUseOf(formula, words)).toMatchObject({ usesArrays: uses, unmarked: formula });
});

/** As in IronCalc's files `N(_xlfn.SINGLE(D18:D22))` is not marked, and a formula that shows `=@H1:H9` is `H1:H9` there. */
const picks: { formula: string; unmarked?: string; why: string }[] = [
  { formula: "_xlfn.SINGLE(A1:A9)*2", unmarked: "A1:A9*2", why: "Excel picks one by itself" },
  { formula: "ABS(_xlfn.SINGLE(Years))", unmarked: "ABS(Years)", why: "so does it for a function" },
  {
    formula: "_xlfn.SINGLE(_xldudf_CAPEX_PATH(_xlfn.SINGLE(A1:A3)))",
    unmarked: "_xldudf_CAPEX_PATH(A1:A3)",
    why: "one within another",
  },
  { formula: "SUM(_xlfn.SINGLE(A1:A9))", unmarked: "SUM(_xlfn.SINGLE(A1:A9))", why: "SUM would take all" },
  {
    formula: "_xlfn.SINGLE((A1+B1))*2",
    unmarked: "_xlfn.SINGLE((A1+B1))*2",
    why: "brackets that are needed",
  },
  { formula: "_xlfn.SINGLE(A1:A9)*B1:B9", why: "marked for another part, where it picks nothing by itself" },
];

test.each(picks)("$formula with one value picked: $why", ({ formula, unmarked }) => {
  const use = arrayUseOf(formula, words);
  expect(use.usesArrays ? undefined : use.unmarked).toBe(unmarked);
});

/** What formulas of files before Excel had dynamic arrays mean; it opens them so, by the same page. */
const unmarkedFormulas: { formula: string; picking: string; why: string }[] = [
  ...picks.flatMap(({ formula, unmarked, why }) =>
    unmarked ? { formula: unmarked, picking: formula, why } : [],
  ),
  { formula: "SUM(A1:A9)*2", picking: "SUM(A1:A9)*2", why: "nothing to pick" },
  { formula: "Years*2+B1:B9", picking: "_xlfn.SINGLE(Years)*2+_xlfn.SINGLE(B1:B9)", why: "two ranges" },
  {
    formula: "SUM(IF(A1:A9>0,1))",
    picking: "SUM(IF(_xlfn.SINGLE(A1:A9)>0,1))",
    why: "a condition that no SUM makes an array of",
  },
  {
    formula: "SUMPRODUCT((A1:A9=C1)*B1:B9)",
    picking: "SUMPRODUCT((A1:A9=C1)*B1:B9)",
    why: "arrays are calculated there in any formula",
  },
  { formula: "LOOKUP(2,1/(A1:A9=1),B1:B9)", picking: "LOOKUP(2,1/(A1:A9=1),B1:B9)", why: "there too" },
  { formula: "VLOOKUP(A:A,B:C,2)", picking: "VLOOKUP(_xlfn.SINGLE(A:A),B:C,2)", why: "a column of keys" },
  { formula: "INDIRECT(A1)", picking: "_xlfn.SINGLE(INDIRECT(A1))", why: "what may be anything" },
  {
    formula: "INDEX(A1:C9,0,B1:B9)",
    picking: "_xlfn.SINGLE(INDEX(A1:C9,0,_xlfn.SINGLE(B1:B9)))",
    why: "one within another",
  },
];

test.each(unmarkedFormulas)("$formula that is not marked means $picking: $why", ({ formula, picking }) => {
  expect(arrayUseOf(formula, words).picking).toBe(picking);
});

test("a sum of thousands of terms is read", () => {
  expect(arrayUseOf(`A1${"+0".repeat(4000)}`, words).usesArrays).toBe(false);
});
