import { languages } from "../../src/data/language";
import { callValues } from "../../src/explain/condition";
import { unitsOf } from "../../src/explain/units";
import { exampleCells } from "../../src/functions/exampleResult";
import { functionExamples } from "../../src/functions/functionExamples";
import { exampleCount, functionCount, lookupFunctions } from "../functions/functionTotals";
import { languageCount } from "../inventory";
import { calculateText } from "./calculateText";
import { explainFirst, knownFunctions, readDocs } from "./knownFunctions";

const rows = languages.flatMap((language) =>
  readDocs(language).flatMap(({ examples }) => examples.map((example) => ({ language, ...example }))),
);

/** The documented cells of a result, each explained as if it were selected. */
const cells = rows.flatMap(({ language, formula, result }) =>
  exampleCells(result).flatMap((row, rowIndex) =>
    row.map((expected, column) => ({ language, formula, cell: { row: rowIndex, column }, expected })),
  ),
);

const known = { "en-US": knownFunctions("en-US"), "zh-TW": knownFunctions("zh-TW") };

test("every example of every function is there, in both languages", () => {
  expect(new Set(rows.map(({ formula }) => /^=([A-Z.]+)/.exec(formula)?.[1])).size).toBe(functionCount);
  expect(rows).toHaveLength(languageCount * exampleCount);
});

test.each(rows)("$language: $formula is put in a sentence", ({ language, formula }) => {
  const { outcome, arguments: args } = explainFirst(formula, known[language]);
  if (outcome.kind !== "result") throw new Error(`${formula} has no result.`);
  expect(outcome.explanation).not.toMatch(/[{}]|undefined|NaN/);
  expect(/\p{Script=Han}/u.test(outcome.explanation)).toBe(language === "zh-TW");
  expect(args.filter(({ value, shown }) => value === undefined || shown === "")).toEqual([]);
});

test.each(cells)("$language: $formula has $expected at $cell", ({ language, formula, cell, expected }) => {
  const { outcome } = explainFirst(formula, { ...known[language], cell });
  if (outcome.kind !== "result") throw new Error(`${formula} has no result.`);
  if (typeof expected === "number") expect(outcome.here).toBeCloseTo(expected, 10);
  else expect(outcome.here).toBe(expected);
});

const withArithmetic = cells.flatMap((cell) => {
  const { outcome } = explainFirst(cell.formula, { ...known[cell.language], cell: cell.cell });
  return outcome.kind === "result" && outcome.workings ? [{ ...cell, ...outcome.workings }] : [];
});
const inNumbers = withArithmetic.filter(({ where }) => where === undefined);

test("workings are shown where there is any, and in numbers but for sums, products and searches", () => {
  const idsOf = (list: typeof withArithmetic) => [
    ...new Set(list.map(({ formula }) => /^=([A-Z.]+)/.exec(formula)?.[1])),
  ];
  const lacking = [...known["en-US"].docs.keys()].filter((id) => !idsOf(withArithmetic).includes(id));
  // GDP looks up what it divides by.
  const withoutArithmetic = [...lookupFunctions.filter((id) => id !== "CAPEX.GDP"), "ROI.STATUS"];
  expect(lacking.sort()).toEqual(withoutArithmetic.sort());
  expect(idsOf(withArithmetic.filter(({ where }) => where !== undefined)).sort()).toEqual([
    "CAPEX.DEPRECIATION",
    "CAPEX.HHI",
    "CAPEX.MIX",
    "CAPEX.PATH",
    "CAPEX.QUARTERS",
    "CAPEX.TTM",
    "CAPEX.VINTAGES",
    "ROI.PAYBACK",
    "ROI.REGRET",
  ]);
  expect(inNumbers.length).toBeGreaterThan(languageCount * 35);
});

test.each(inNumbers)("$language: $text is $expected", ({ text, expected, isRounded }) => {
  const calculated = calculateText(text);
  // A rounded part is less than one unit off: in the examples there are whole ones and ones of 0.1.
  const unit = Number.isInteger(expected) ? 1 : 0.1;
  if (isRounded) expect(Math.abs(calculated - Number(expected))).toBeLessThan(unit);
  else expect(calculated).toBeCloseTo(Number(expected), 10);
});

test.each(functionExamples)("the table of functions shows $formula in the units that it has", (example) => {
  const { id, formula, units } = example;
  const { arguments: args } = explainFirst(formula, known["en-US"]);
  const doc = known["en-US"].docs.get(id);
  expect(doc && unitsOf(doc, callValues(args))("result")).toEqual(units);
});
