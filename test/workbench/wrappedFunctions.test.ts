import type { FunctionsMetadata } from "../../src/workbench/customFunctions/functionsMetadata";
import { openCustomFunctionsSource } from "../office/customFunctionsRuntime";
import { openExcel } from "../office/openExcel";

/** What may stand around a function of an add-in, which is X: every way of Univer's to take a value, and of Excel's kinds. */
const wrappers: readonly string[] = [
  'HYPERLINK("https://x/"&X,"a")',
  'HYPERLINK("#A1",X)',
  'HYPERLINK("https://x/"&X)',
  'INDIRECT("B"&X)',
  "OFFSET(B1,X,0)",
  "INDEX(B1:B9,X)",
  'CELL("contents",X)',
  "IFERROR(X,1)",
  "IFNA(X,1)",
  "CHOOSE(X,1,2,3)",
  "CHOOSE(2,1,X)",
  'SWITCH(X,2,"two","other")',
  "LET(x,X,x+1)",
  "LET(f,LAMBDA(n,n+X),f(1))",
  "MAP(B1:B2,LAMBDA(v,v+X))",
  "REDUCE(0,B1:B3,LAMBDA(a,v,a+v*X))",
  "SUM(SCAN(0,B1:B3,LAMBDA(a,v,a+v*X)))",
  'TEXT(X,"0.00")',
  'IF(X>1,"yes","no")',
  'IFS(X>1,"yes",TRUE,"no")',
  "AND(X>1)",
  "OR(X>1)",
  "NOT(X>1)",
  "XOR(X>1,FALSE)",
  "SUM(X,1)",
  "AVERAGE(X,4)",
  "ROUND(X/3,2)",
  'CONCAT(X,"a")',
  'CONCATENATE(X,"a")',
  'TEXTJOIN("-",TRUE,X,"a")',
  "LEN(X)",
  'REPT("a",X)',
  'MID("abcd",X,1)',
  'LEFT("abcd",X)',
  "VLOOKUP(X,B1:C9,2,FALSE)",
  "HLOOKUP(X,B1:C9,1,FALSE)",
  "MATCH(X,B1:B9,0)",
  "XLOOKUP(X,B1:B9,C1:C9)",
  "XMATCH(X,B1:B9)",
  "LOOKUP(X,B1:B9)",
  "SUMIF(B1:B9,X,C1:C9)",
  'SUMIF(B1:B9,">"&X)',
  "COUNTIF(B1:B9,X)",
  "COUNTIFS(B1:B9,X)",
  "SUMPRODUCT(B1:B3*X)",
  "SUMPRODUCT(B1:B3,C1:C3)*X",
  "NPV(0.1,X,3)",
  "PMT(0.1,X,3)",
  "IRR(B1:B3)+X",
  "SEQUENCE(X)",
  "SUM(SEQUENCE(X))",
  "ROWS(SEQUENCE(X))",
  "TRANSPOSE(B1:B2)*X",
  "SORT(B1:B3*X)",
  "FILTER(B1:B9,B1:B9>X)",
  "UNIQUE(B1:B3*X)",
  "TAKE(B1:B9,X)",
  "DROP(B1:B9,X)",
  "VSTACK(X,1)",
  "HSTACK(X,1)",
  "TOROW(B1:B3*X)",
  "WRAPROWS(B1:B4,X)",
  "CHOOSECOLS(B1:C2,X)",
  "EXPAND(X,2,2,0)",
  "ISNUMBER(X)",
  "ISERROR(X)",
  "ISTEXT(X)",
  "ISBLANK(X)",
  "ERROR.TYPE(X)",
  "TYPE(X)",
  "N(X)",
  "T(X)",
  "VALUE(X)",
  "NUMBERVALUE(X)",
  "DATE(2020,X,1)",
  "EDATE(DATE(2020,1,1),X)",
  "YEAR(DATE(2020,X,1))",
  "DOLLAR(X)",
  "FIXED(X)",
  "ADDRESS(X,1)",
  "ROW(INDEX(B1:B9,X))",
  "COLUMN(INDEX(B1:C9,1,X))",
  "AGGREGATE(9,6,X)",
  "SUBTOTAL(9,B1:B3)+X",
  "RANK(X,B1:B9)",
  "LARGE(B1:B9,X)",
  "SMALL(B1:B9,X)",
  "PERCENTILE(B1:B9,X/10)",
  'CONVERT(X,"m","km")',
  "FORECAST(X,B1:B3,C1:C3)",
  "TREND(B1:B3,C1:C3)*X",
  "SUM(TREND(B1:B3,C1:C3,X))",
  "LINEST(B1:B3,C1:C3)*X",
  "MMULT(B1:C2,B1:C2)*X",
  "@X",
  "-X",
  "X%",
  "X^2",
  'X&"a"',
  "X=2",
  "(X)",
  "SUM(B1:INDEX(B1:B9,X))",
  "INDEX(B1:B9,X):B5",
  "LAMBDA(n,n+1)(X)",
  "LAMBDA(X)()",
  "ENCODEURL(X)",
  "HYPERLINK(X)",
  "SHEET()+X",
  'CELL("row",B1)+X',
  "RANDBETWEEN(X,X)",
  "ARRAYTOTEXT(X)",
  "VALUETOTEXT(X)",
  'TEXTSPLIT("a-b","-",,,X)',
  'TEXTBEFORE("a-b-c","-",X)',
  'TEXTAFTER("a-b-c","-",X)',
  'SUBSTITUTE("aaa","a","b",X)',
  'REPLACE("abc",X,1,"z")',
  'FIND("b","abcb",X)',
  'SEARCH("b","abcb",X)',
  "CHAR(X+64)",
  "CODE(X)",
  "BASE(X,2)",
  "ROMAN(X)",
  "POWER(X,2)",
  "SUMSQ(X,1)",
  "PRODUCT(X,3)",
  "MAX(X,1)",
  "MIN(X,5)",
  "COUNT(X)",
  "COUNTA(X)",
  "MEDIAN(X,3)",
  "STDEV(X,3)",
  'IFERROR(HYPERLINK("https://x",X),1)',
  "ISERR(X)",
  "IFNA(VLOOKUP(X,B1:B9,1,FALSE),0)",
  "SUM(IF(B1:B9>X,1,0))",
  'SUMIFS(C1:C9,B1:B9,">="&X)',
  'AVERAGEIF(B1:B9,">"&X)',
  'MAXIFS(B1:B9,B1:B9,">"&X)',
  "FREQUENCY(B1:B9,X)",
  "XNPV(0.1,B1:B3,C1:C3)+X",
  "RATE(X,-10,15)",
  "CUMIPMT(0.1,5,100,1,X,0)",
  "SLN(X,1,1)",
  "DB(100,10,5,X)",
  "SUMXMY2(B1:B3,C1:C3)+X",
  "DELTA(X,2)",
  "BITAND(X,3)",
  "QUOTIENT(X,1)",
  "MOD(X,2)",
  "GCD(X,4)",
  "LCM(X,3)",
  "FACT(X)",
  "COMBIN(4,X)",
  "ISEVEN(X)",
  "ISODD(X)",
  "TODAY()*0+X",
  "RAND()*0+X",
  "SUM(BYROW(B1:C2,LAMBDA(v,SUM(v)+X)))",
  "SUM(BYCOL(B1:C2,LAMBDA(v,SUM(v)+X)))",
  "SUM(MAKEARRAY(2,2,LAMBDA(i,j,i*j*X)))",
  'IF(X=2,HYPERLINK("#A1","to"),5)',
  'IF(X=2,5,HYPERLINK("#A1","to"))',
  'SUM(HYPERLINK("#A1",X)+1)',
  'HYPERLINK("#Sheet1!B"&X,X&" is it")',
];

/** Each spills into fewer rows and columns. */
const rowsApart = 10;
const columnsApart = 6;

const metadata: FunctionsMetadata = {
  functions: [{ id: "T.DOUBLE", name: "T.DOUBLE", parameters: [{ name: "number", type: "number" }] }],
};

test("a formula around a function shows what it shows around the function's result", async () => {
  const runtime = openCustomFunctionsSource(`CustomFunctions.associate("T.DOUBLE", (number) => number * 2);`);
  const excel = openExcel({ customFunctions: { metadata, channel: runtime.channel } });
  const shown = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B1:C9").values = Array.from({ length: 9 }, (_, row) => [row + 1, ((row * 7) % 5) + 40]);
    const cellOf = (row: number, column: number) =>
      sheet.getCell(20 + row * rowsApart, 5 + column * columnsApart);
    ["2", "T.DOUBLE(1)"].forEach((argument, column) =>
      wrappers.forEach((wrapper, row) => {
        cellOf(row, column).formulas = [[`=${wrapper.replace(/\bX\b/g, argument)}`]];
      }),
    );
    await context.sync();
    await excel.settled();
    const blocks = [];
    for (const row of wrappers.keys()) {
      const [number, ours] = [0, 1].map((column) =>
        cellOf(row, column).getResizedRange(rowsApart - 1, columnsApart - 1),
      );
      number?.load("text");
      ours?.load("text");
      blocks.push({ number, ours });
    }
    await context.sync();
    return blocks.map(({ number, ours }) => [number?.text, ours?.text]);
  });
  excel.close();
  runtime.close();
  const named = (which: number) => wrappers.map((wrapper, at) => [wrapper, shown[at]?.[which]]);
  expect(named(1)).toEqual(named(0));
  const empty = wrappers.filter((_, at) => shown[at]?.[0]?.[0]?.[0] === "");
  expect(empty).toEqual(["T(X)"]);
});
