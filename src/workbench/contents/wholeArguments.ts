/**
 * Which arguments of Excel's functions are taken whole, as ranges or arrays, counted from 1: the classes "reference" and
 * "array" of OpenOffice's "Documentation of the Microsoft Excel File Format", 3.11; of functions that came later, what
 * Microsoft's pages call a range or an array. Of several values for any other argument Excel calculates several results.
 */
const wholeArguments: readonly (readonly [isWhole: (at: number) => boolean, functionNames: string])[] = [
  [
    () => true,
    `ANCHORARRAY AND AREAS AVEDEV AVERAGE AVERAGEA BYCOL BYROW CHISQ.TEST CHITEST COLUMN COLUMNS CONCAT CORREL
    COUNT COUNTA COUNTBLANK COVAR COVARIANCE.P COVARIANCE.S DAVERAGE DCOUNT DCOUNTA DEVSQ DGET DMAX DMIN
    DPRODUCT DSTDEV DSTDEVP DSUM DVAR DVARP F.TEST FORMULATEXT FREQUENCY FTEST GCD GEOMEAN GROUPBY HARMEAN
    HSTACK INTERCEPT ISFORMULA ISREF KURT LCM MAKEARRAY MAP MAX MAXA MDETERM MEDIAN MIN MINA MINVERSE MMULT MODE
    MODE.MULT MODE.SNGL MULTINOMIAL N OR PEARSON PIVOTBY PRODUCT REDUCE ROW ROWS RSQ SCAN SHEET SHEETS SINGLE
    SKEW SKEW.P SLOPE STDEV STDEV.P STDEV.S STDEVA STDEVP STDEVPA STEYX SUM SUMPRODUCT SUMSQ SUMX2MY2 SUMX2PY2
    SUMXMY2 T TRANSPOSE TRIMRANGE VAR VAR.P VAR.S VARA VARP VARPA VSTACK XOR`,
  ],
  [
    (at) => at === 1,
    `ARRAYTOTEXT CHOOSECOLS CHOOSEROWS COUNTIF DROP EXPAND INDEX IRR LARGE MIRR OFFSET PERCENTILE PERCENTILE.EXC
    PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC QUARTILE QUARTILE.EXC QUARTILE.INC SMALL SORT
    TAKE TOCOL TOROW TRIMMEAN UNIQUE WRAPCOLS WRAPROWS Z.TEST ZTEST`,
  ],
  [(at) => at === 2, "CELL FVSCHEDULE HLOOKUP MATCH RANK RANK.AVG RANK.EQ VLOOKUP XMATCH"],
  [(at) => at === 3, "NETWORKDAYS WORKDAY"],
  [(at) => at === 4, "NETWORKDAYS.INTL SERIESSUM WORKDAY.INTL"],
  [(at) => at <= 2, "FILTER PROB T.TEST TTEST XIRR"],
  [(at) => at === 1 || at === 3, "AVERAGEIF SUMIF"],
  [(at) => at === 2 || at === 3, "FORECAST FORECAST.ETS FORECAST.LINEAR IF LOOKUP XLOOKUP XNPV"],
  [(at) => at <= 3, "GROWTH LINEST LOGEST TREND"],
  [(at) => at >= 2, "CHOOSE NPV SUBTOTAL"],
  [(at) => at >= 3, "AGGREGATE TEXTJOIN"],
  [(at) => at % 2 === 1, "COUNTIFS"],
  [(at) => at === 1 || at % 2 === 0, "AVERAGEIFS MAXIFS MINIFS SORTBY SUMIFS"],
];

const byName = new Map(
  wholeArguments.flatMap(([isWhole, names]) => names.split(/\s+/).map((name) => [name, isWhole])),
);

/** Whether a function of Excel's takes its argument at that place, counted from 1, whole. */
export function isWholeArgument(functionName: string, at: number): boolean {
  return byName.get(functionName)?.(at) ?? false;
}
