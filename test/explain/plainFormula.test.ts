import { numberUnit } from "../../src/explain/numberUnit";
import { explainPlainFormula } from "../../src/explain/plainFormula";
import { formulaReferences } from "../../src/formulas/formulaReferences";
import type { CellValue, ReferredCells } from "../../src/formulas/value";

const entered = (address: string, numberFormat: string, ...rows: CellValue[][]): ReferredCells => ({
  sheet: "Model",
  address,
  values: rows,
  isEntered: true,
  numberFormat,
});

const cells = new Map([
  ["B2", entered("B2", "#,##0.0", [700])],
  ["B3", entered("B3", "0.0%", [0.6])],
  ["B4", entered("B4", "0.0", [-5])],
  ["B5", entered("B5", "0", [2026])],
  ["B6", entered("B6", "General", [null])],
  ["B2:B3", entered("B2:B3", "0.0", [1], [2])],
  ["Growth", entered("B3", "0.0%", [0.6])],
]);

const explained = (formula: string) =>
  explainPlainFormula(formula, {
    references: formulaReferences(formula),
    cells,
    tables: [],
    locale: "en-US",
  });

const rows: [why: string, formula: string, arithmetic: string | undefined][] = [
  ["a rate by its format, operators as in print", "=B2/(1+B3)", "700 / (1 + 60%)"],
  ["a name as its cell", "=B2*(1+Growth)", "700 × (1 + 60%)"],
  ["a year without a separator", "=B5-1", "2026 − 1"],
  ["a negative number in brackets", "=B2-B4", "700 − (−5)"],
  ["a sign that belongs to a number", "=-B2+ROUND(B3,-1)", "-700 + ROUND(60%, -1)"],
  ["a range as its cells", "=SUM(B2:B3)", "SUM(1, 2)"],
  ["an empty cell as a dash", "=B2+B6", "700 + –"],
  ["a text is left as it is", '=IF(B2=700,"a-b*c","")', 'IF(700=700, "a-b*c", "")'],
  ["one reference alone has none", "=B2", undefined],
  ["cells that could not be read leave none", "=B2+Z9", undefined],
  ["too long to be read", `=B2${"+B3*1000000".repeat(40)}`, undefined],
  ["no formula", "", undefined],
];

test.each(rows)("%s: %s", (_why, formula, arithmetic) => {
  expect(explained(formula).arithmetic).toBe(arithmetic);
});

test("what a formula refers to is listed once a text, also within functions, but not what LET names", () => {
  const texts = formulaReferences("=LET(x,B2,SUM(x,'My plan'!$A$1:$A$2,B2,T[[#This Row],[a]],D1#))").map(
    ({ text, target }) => [text, target],
  );
  expect(texts).toEqual([
    ["B2", "address"],
    ["'My plan'!$A$1:$A$2", "address"],
    ["B2", "address"],
    ["T[[#This Row],[a]]", "table"],
    ["D1#", "spill"],
  ]);
});

const formats: [format: string | undefined, unit: string][] = [
  ["0.0%", "rate"],
  ["0.0%;[Red]-0.0%", "rate"],
  ["#,##0.0", "amount"],
  ['#,##0.0_);(#,##0.0);"–"', "amount"],
  ["yyyy-mm-dd", "date"],
  ["0", "year"],
  ["0.00", "number"],
  ['0.0"x"', "number"],
  ["General", "number"],
  [undefined, "number"],
];

test.each(formats)("the number format %s shows a %s", (format, unit) => {
  expect(numberUnit(format)).toBe(unit);
});
