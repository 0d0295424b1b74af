import { CalculationError } from "../../src/finance/calculationError";
import { notAccepted } from "../../src/functions/arguments/argumentError";
import { functionError, type FunctionError } from "../../src/functions/functionError";
import { functionById } from "./functionFiles";

/** The error of a call of a function. */
function errorOf(id: string, args: readonly unknown[]): FunctionError {
  try {
    functionById(id)(...args);
  } catch (thrown) {
    return functionError(thrown);
  }
  throw new Error(`${id} has an answer.`);
}

const faults: [id: string, args: unknown[], error: string, argument: string | undefined, message: string][] =
  [
    ["CAPEX.ALLOCATE", [[[1, -1]]], "#NUM!", "weights", "weights: expected 0 or more."],
    ["CAPEX.ALLOCATE", [[[0]]], "#DIV/0!", "weights", "weights: expected one above 0."],
    ["CAPEX.DEPRECIATION", [700, 5, 2], "#NUM!", "salvageRate", "salvageRate: expected 0 to 1."],
    ["CAPEX.DEPRECIATION", [700, 0], "#DIV/0!", "life", "life: expected more than 0 years."],
    ["CAPEX.VINTAGES", [700, 5, 0, "full", 101], "#NUM!", "tail", "tail: expected 0 to 100."],
    ["CAPEX.MIX", [700, 1, 0], "#DIV/0!", "lives", "lives: expected more than 0 years."],
    ["CAPEX.MIX", [700, 0.9, 5], "#NUM!", "shares", "shares: expected 0 or more, with a sum of 1."],
    [
      "CAPEX.MIX",
      [700, [[0.6, 0.4]], 5],
      "#VALUE!",
      "lives",
      "lives: expected as many values as shares, got 1",
    ],
    ["CAPEX.QUARTERS", [700, 13], "#NUM!", "perYear", "perYear: expected 1 to 12."],
    ["CAPEX.TTM", [700], "#N/A", "values", "values: expected 4 or more."],
    ["CAPEX.REPLACE", [700, 70, -0.2], "#N/A", undefined, "Never: spending shrinks too fast."],
    ["CAPEX.REPLACE", [700, 0], "#DIV/0!", "spend", "spend: expected more than 0."],
    ["CAPEX.REPLACE", [700, 70, 0, 0], "#DIV/0!", "share", "share: expected more than 0."],
    ["CAPEX.HHI", [[[1, -1]]], "#NUM!", "values", "values: expected 0 or more."],
    ["CAPEX.LIFECHANGE", [700, 3, 0], "#DIV/0!", "newRemaining", "newRemaining: expected more than 0 years."],
    ["CAPEX.FADE", [0.6, 0.1, 101], "#NUM!", "years", "years: expected 1 to 100."],
    ["CAPEX.GROWTH", [0], "#DIV/0!", "start", "start: growth from 0 has no rate."],
    ["CAPEX.GROWTH", [-1], "#NUM!", undefined, "start and end: expected 0 or more."],
    ["CAPEX.PATH", [2200], "#NUM!", "lastYear", "lastYear: expected 0 to 100 years from baseYear."],
    [
      "CAPEX.PATH",
      [2030, "scurve", 0.6, 1],
      "#NUM!",
      undefined,
      "scurve: expected 0 < base < endValue and growth above 0.",
    ],
    ["CAPEX.PROJECT", [2030, [[0.6, 0.5]]], "#N/A", "growth", "growth: the path has 2 rates, 4 are needed."],
    [
      "CAPEX.PROJECT",
      [2028, "much"],
      "#VALUE!",
      "growth",
      'growth: expected a number such as 0.6, got "much"',
    ],
    [
      "CAPEX.COMPANY",
      ["Oracle"],
      "#N/A",
      "company",
      'company: expected Microsoft, Alphabet, Meta, Amazon, got "Oracle"',
    ],
    [
      "CAPEX.COMPANY",
      ["MSFT", "age"],
      "#VALUE!",
      "field",
      'field: expected focus, goal, proof, name, ticker, paragraphs, got "age"',
    ],
    [
      "CAPEX.BASELINE",
      ["age"],
      "#N/A",
      "item",
      'item: expected total, growth, prior, increase, year, companies, got "age"',
    ],
    [
      "CAPEX.ACTUAL",
      ["MSFT", 1999],
      "#N/A",
      undefined,
      "No figure of Microsoft for 1999 on the basis leases.",
    ],
    ["ROI.BREAKEVEN", [52, 0], "#N/A", undefined, "Never: revenue grows no faster than the requirement."],
    ["ROI.HURDLE", [52, 0], "#NUM!", "years", "years: expected more than 0."],
    ["ROI.PAYBACK", [[[-1, 1]], -1], "#DIV/0!", "rate", "rate: expected more than −1 (−100 %)."],
    ["ROI.REQUIRED", [700, 1], "#DIV/0!", "margin", "margin: expected less than 1 (100 %)."],
    ["ROI.STATUS", [0, -1], "#NUM!", "tolerance", "tolerance: expected 0 or more."],
  ];

test.each(faults)("%s(%j) is %s, of the argument %s: %s", (id, args, error, argument, message) => {
  expect(errorOf(id, args)).toMatchObject({ error, argument, message });
});

test("a message that has a colon names no argument by it", () => {
  const text = "scurve: expected 0 < base < endValue and growth above 0.";
  expect(functionError(new CalculationError("outsideDomain", text))).toEqual({
    error: "#NUM!",
    message: text,
    wording: { text },
    argument: undefined,
  });
});

test("an error knows its argument whatever its message says", () => {
  expect(
    functionError(notAccepted("company", { text: "a company's name" }, "Meta: Platforms")),
  ).toMatchObject({
    error: "#VALUE!",
    argument: "company",
  });
});

test("anything else thrown is an internal error, of no argument", () => {
  expect(functionError(new TypeError("growth: is no function"))).toEqual({
    error: "#VALUE!",
    message: "internal error",
    wording: { text: "internal error" },
  });
});
