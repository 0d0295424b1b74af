import { mayUseArrays, toFileFormula, type KnownFunctions } from "../../src/workbench/contents/fileFormula";

/** The functions that the formulas below call; GROWTH is one of Excel's and of the add-in's, in its own namespace. */
const NATIVE =
  `SUM SUMPRODUCT ABS IF INDEX MATCH LOG10 LET LAMBDA SEQUENCE XLOOKUP FILTER SORT SORTBY REDUCE MAP YEAR
  STDEV.S GROWTH OFFSET COUNTIF`.split(/\s+/);
const functions: KnownFunctions = {
  isCustom: (name) => /^(CAPEX|ROI)\./.test(name),
  isNative: (name) => NATIVE.includes(name),
};

const formulas: { formula: string; file: string; why: string }[] = [
  { formula: "=SUM(A1:B2)", file: "SUM(A1:B2)", why: "an old function stays" },
  { formula: "=CAPEX.PROJECT(2028)", file: "_xldudf_CAPEX_PROJECT(2028)", why: "a function of an add-in" },
  {
    formula: "=if(a1>0,capex.table(),Roi.Gap (B1,C1))",
    file: "if(a1>0,_xldudf_CAPEX_TABLE(),_xldudf_ROI_GAP(B1,C1))",
    why: "nested, in any case, with a space before the parenthesis",
  },
  {
    formula: '="=CAPEX.PROJECT("&A1&""")SORT("',
    file: '"=CAPEX.PROJECT("&A1&""")SORT("',
    why: "no call: within a text",
  },
  {
    formula: "='CAPEX.PROJECT(1)'!A1+'It''s SORT('!B2",
    file: "'CAPEX.PROJECT(1)'!A1+'It''s SORT('!B2",
    why: "no call: within a sheet's name",
  },
  { formula: "=XLOOKUP(1,A:A,B:B)", file: "_xlfn.XLOOKUP(1,A:A,B:B)", why: "a newer function" },
  {
    formula: "=SORT(FILTER(A1:A9,B1:B9>0))",
    file: "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))",
    why: "two that have two prefixes",
  },
  { formula: "=SORTBY(A1:A9,B1:B9)", file: "_xlfn.SORTBY(A1:A9,B1:B9)", why: "but not this one" },
  { formula: "=STDEV.S(A1:A9)", file: "_xlfn.STDEV.S(A1:A9)", why: "a newer function with a dot" },
  { formula: "=LOG10(A1)+A10", file: "LOG10(A1)+A10", why: "a function that reads as a cell" },
  {
    formula: "=LET(rate,0.6,amount,700,amount*(1+rate)^2)",
    file: "_xlfn.LET(_xlpm.rate,0.6,_xlpm.amount,700,_xlpm.amount*(1+_xlpm.rate)^2)",
    why: "the names of LET",
  },
  {
    formula: "=REDUCE(0,A1:A9,LAMBDA(sum, each, sum+each))",
    file: "_xlfn.REDUCE(0,A1:A9,_xlfn.LAMBDA(_xlpm.sum, _xlpm.each, _xlpm.sum+_xlpm.each))",
    why: "the names of LAMBDA, with spaces; one is also that of a function",
  },
  {
    formula: "=LET(twice,LAMBDA(x,2*x),twice(4))",
    file: "_xlfn.LET(_xlpm.twice,_xlfn.LAMBDA(_xlpm.x,2*_xlpm.x),_xlpm.twice(4))",
    why: "a function by a name of LET",
  },
  {
    formula: "=LAMBDA(year,YEAR(year))(A1)",
    file: "_xlfn.LAMBDA(_xlpm.year,YEAR(_xlpm.year))(A1)",
    why: "a name that is also that of a function called",
  },
  {
    formula: "=LAMBDA(a,$A$1+A:A+a+Rate)(2)",
    file: "_xlfn.LAMBDA(_xlpm.a,$A$1+A:A+_xlpm.a+Rate)(2)",
    why: "addresses and other names stay",
  },
  {
    formula: "=SUM(Spending[Capex])+Spending[[#This Row],[SORT(x)]]",
    file: "SUM(Spending[Capex])+Spending[[#This Row],[SORT(x)]]",
    why: "columns of a table, with a heading that reads as a call",
  },
  {
    formula: "=SUM(A1#)+'My sheet'!$B$2#",
    file: "SUM(_xlfn.ANCHORARRAY(A1))+_xlfn.ANCHORARRAY('My sheet'!$B$2)",
    why: "cells that a formula fills",
  },
  {
    formula: "=SUM(Rate#)",
    file: "SUM(_xlfn.ANCHORARRAY(Rate))",
    why: "cells that are filled by the formula of a named cell",
  },
  {
    formula: "=LET(資本,LAMBDA(x,x),資本(2))+COUNT(Spending['[SORT(1)'])",
    file: "_xlfn.LET(_xlpm.資本,_xlfn.LAMBDA(_xlpm.x,_xlpm.x),_xlpm.資本(2))+COUNT(Spending['[SORT(1)'])",
    why: "a function by a name in Chinese, and a heading with brackets of its own",
  },
  { formula: "=IF(A1=#N/A,#REF!,{1,2;3,4})", file: "IF(A1=#N/A,#REF!,{1,2;3,4})", why: "errors, an array" },
  { formula: "=SUM(\n  A1,\n  1E3)", file: "SUM(\n  A1,\n  1E3)", why: "lines, and a number with an E" },
  { formula: "=資本支出*2", file: "資本支出*2", why: "a name in Chinese" },
];

test.each(formulas)("$formula in a file: $why", ({ formula, file }) => {
  expect(toFileFormula(formula, functions)).toBe(file);
});

const arrays: { formula: string; uses: boolean; why: string }[] = [
  { formula: "=A1*2+LOG10(B1)", uses: false, why: "single cells" },
  {
    formula: "=SUM(A1:A9,B1:B9)/SUMPRODUCT(A1:A9,B1:B9)",
    uses: false,
    why: "ranges only where they are summed",
  },
  { formula: "=SUM(Spending[Capex])", uses: false, why: "a column summed" },
  { formula: "=Spending[[#This Row],[Capex]]*2", uses: false, why: "one cell of a column" },
  { formula: "=Spending[@Capex]*2", uses: false, why: "the same, abbreviated" },
  {
    formula: "=Spending[[#This Row],[Capex '[bn']]]*2",
    uses: false,
    why: "the same with brackets in the heading",
  },
  { formula: "=Spending[[#This Row],[Capex]:[Share]]*2", uses: true, why: "two cells of a row" },
  { formula: "=IF(TRUE,1,2)", uses: false, why: "no name" },
  { formula: "=A1:A9*2", uses: true, why: "a range calculated with" },
  { formula: "=SUM(A1:A9*B1:B9)", uses: true, why: "the same before it is summed" },
  { formula: "=SUM((A1:A9))", uses: true, why: "a range in parentheses: rather too many than too few" },
  { formula: "=SUM(ABS(A1:A9))", uses: true, why: "a range where a function takes one value" },
  { formula: "=INDEX(A1:A9,2)", uses: true, why: "a function that may answer with a range" },
  { formula: "=OFFSET(A1,0,0,3)", uses: true, why: "the same of a single cell" },
  { formula: "=SEQUENCE(3)", uses: true, why: "an array of numbers" },
  { formula: "={1,2}", uses: true, why: "an array written out" },
  { formula: "=CAPEX.PROJECT(2028)", uses: true, why: "a function of an add-in" },
  { formula: "=CAPEX_PROJECT(2028)", uses: true, why: "a name that stands for a LAMBDA" },
  { formula: "=Rate*2", uses: true, why: "a name may stand for a range" },
  { formula: "=A1#", uses: true, why: "cells that a formula fills" },
];

test.each(arrays)("$formula may use arrays: $uses, $why", ({ formula, uses }) => {
  expect(mayUseArrays(formula, functions)).toBe(uses);
});
