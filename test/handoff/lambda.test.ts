import { defaultText, lambdaParameters, literalText } from "../../src/handoff/lambda";
import { lambdaCount } from "../functions/functionTotals";
import { functionModules } from "./functionModules";

const withLambdas = [...functionModules].filter(([, { lambda }]) => lambda !== undefined);

test("a lambda takes the parameters of its function, by the same names, and defaults are of these", () => {
  expect(withLambdas).toHaveLength(lambdaCount);
  for (const [id, { lambda = "", calculate, defaults = {} }] of withLambdas) {
    const [, list = ""] = /^function \w+\(([^)]*)\)/.exec(calculate.toString()) ?? [];
    const parameters = lambdaParameters(lambda);
    expect([id, parameters]).toEqual([id, list.split(/,\s*/)]);
    expect([id, Object.keys(defaults).filter((name) => !parameters.includes(name))]).toEqual([id, []]);
  }
});

const defaults: [why: string, id: string, parameter: string, text: string][] = [
  ["a datum's value", "CAPEX.PROJECT", "growth", "0.6"],
  ["a plain number", "CAPEX.ALLOCATE", "decimals", "1"],
  ["a keyword", "CAPEX.DEPRECIATION", "convention", '"full"'],
  ["none: it stays absent", "CAPEX.PATH", "endValue", '""'],
  ["none, where an empty cell has to differ from it", "ROI.BREAKEVEN", "baseYear", "(-1)"],
];

test.each(defaults)("%s stands for %s's %s where that is left out", (_why, id, parameter, text) => {
  expect(defaultText(functionModules.get(id) ?? {}, parameter)).toBe(text);
});

const literals: [why: string, value: number | string | boolean, text: string][] = [
  ["a number", 437.5, "437.5"],
  ["a number with an exponent", 1e-9, "1E-9"],
  ["below 0", -0.25, "(-0.25)"],
  ["a text with quotes", 'say "so"', '"say ""so"""'],
  ["a truth value", true, "TRUE"],
];

test.each(literals)("%s is written as Excel reads it", (_why, value, text) => {
  expect(literalText(value)).toBe(text);
});
