import { toFileFormula, type KnownWords } from "../../src/workbench/contents/fileFormula";
import { fromFileFormula } from "../../src/workbench/contents/fromFileFormula";

/** The functions that the formulas below call; GROWTH is one of Excel's and of the add-in's, in its own namespace. */
const NATIVE =
  `SUM SUMPRODUCT ABS IF INDEX MATCH LOG10 LET LAMBDA SEQUENCE XLOOKUP FILTER SORT SORTBY REDUCE MAP YEAR
  STDEV.S GROWTH OFFSET COUNTIF`.split(/\s+/);
const words: KnownWords = {
  isCustom: (name) => /^(CAPEX|ROI)\./.test(name),
  isNative: (name) => NATIVE.includes(name),
  isSheet: (name) =>
    ["my sheet", "it's sort(", "capex.project(1)", "first", "last"].includes(name.toLowerCase()),
  isTable: (name, columns) => name === "Spending" && !columns.includes("Gone"),
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
  { formula: "=@A1:A3*2", file: "_xlfn.SINGLE(A1:A3)*2", why: "one cell of a range" },
  { formula: "=-@Rate^2", file: "-_xlfn.SINGLE(Rate)^2", why: "one value of a name, with other signs" },
  {
    formula: "=1+@INDEX(A1:A9,(B1))*2",
    file: "1+_xlfn.SINGLE(INDEX(A1:A9,(B1)))*2",
    why: "one value of a call, with brackets in it",
  },
  {
    formula: "=@CAPEX.PATH(@A1:A3)",
    file: "_xlfn.SINGLE(_xldudf_CAPEX_PATH(_xlfn.SINGLE(A1:A3)))",
    why: "one within another",
  },
  { formula: "=@A1#", file: "_xlfn.SINGLE(_xlfn.ANCHORARRAY(A1))", why: "one of the cells that are filled" },
  { formula: "=@(A1:A3 B1:B3)", file: "_xlfn.SINGLE((A1:A3 B1:B3))", why: "one of what is in brackets" },
  {
    formula: "=@ A1:INDEX(B1:B9,2)+1",
    file: "_xlfn.SINGLE( A1:INDEX(B1:B9,2))+1",
    why: "a range by its ends",
  },
  { formula: '="@A1"&"x@y"', file: '"@A1"&"x@y"', why: "no operator: within a text" },
  {
    formula: "=Spending[@Capex]*2",
    file: "Spending[[#This Row],[Capex]]*2",
    why: "a file has no @ of a table",
  },
  {
    formula: "=SUM(Spending[@[Capex]:[Share '[%']]])",
    file: "SUM(Spending[[#This Row],[Capex]:[Share '[%']]])",
    why: "nor of several of its columns, with brackets in a heading",
  },
  { formula: "=SUM(Spending[@])", file: "SUM(Spending[#This Row])", why: "nor of a whole row" },
  { formula: "=SUM(Gone[Capex])*2", file: "SUM(#REF!)*2", why: "a table that is not there" },
  { formula: "=Spending[Gone]", file: "#REF!", why: "a column that is not there" },
  { formula: "=[@Capex]", file: "#REF!", why: "a table that is not named, outside all cells" },
  { formula: "=Sheet9!A1+SUM(Sheet9!$A:$B)", file: "#REF!+SUM(#REF!)", why: "a sheet that is not there" },
  { formula: "='It''s gone!'!A1#", file: "#REF!", why: "the same with a hash, and marks in its name" },
  { formula: "=Sheet9!Rate", file: "#REF!", why: "a name of a sheet that is not there" },
  { formula: "=Sheet9!#REF!", file: "#REF!", why: "a cell that is not there either" },
  {
    formula: "='My sheet'!#REF!",
    file: "'My sheet'!#REF!",
    why: "a cell that is not there of a sheet that is",
  },
  { formula: "=[Book2.xlsx]First!A1", file: "#REF!", why: "another workbook" },
  { formula: "=SUM(First:Last!A1)", file: "SUM(First:Last!A1)", why: "two sheets that are there" },
  { formula: "=SUM(First:Gone!A1)", file: "SUM(#REF!)", why: "two sheets, of which one is not" },
  { formula: "=A1:Sheet9!B2", file: "A1:#REF!", why: "an end of a range that is not there" },
  { formula: '="Sheet9!A1"&"x!y"', file: '"Sheet9!A1"&"x!y"', why: "no reference: within a text" },
  { formula: "=FIRST!A1", file: "FIRST!A1", why: "a sheet in other letters" },
  { formula: "=資本支出*2", file: "資本支出*2", why: "a name in Chinese" },
];

test.each(formulas)("$formula in a file: $why", ({ formula, file }) => {
  expect(toFileFormula(formula, words)).toBe(file);
});

/** As customFunctionNames makes them of the registered functions. */
const customFunctions = new Map(
  ["CAPEX.PROJECT", "CAPEX.TABLE", "CAPEX.PATH", "ROI.GAP"].map((name) => [name.replace(".", "_"), name]),
);

test.each(formulas)("$file of a file comes back into it: $why", ({ file }) => {
  expect(toFileFormula(fromFileFormula(file, customFunctions), words)).toBe(file);
});

// Excel writes none of these; what is dropped from one could make a formula of it that nobody wrote.
const broken: [file: string, formula: string, why: string][] = [
  ["_xlfn.SINGLE(A1+", "@(A1+", "a call that is left open"],
  ["_xlfn.SINGLE(A1}+B1", "@(A1}+B1", "a call that is closed by the brace of an array"],
];

test.each(broken)("%s of a file stays broken: %s, %s", (file, formula) => {
  expect(fromFileFormula(file, customFunctions)).toBe(`=${formula}`);
});
