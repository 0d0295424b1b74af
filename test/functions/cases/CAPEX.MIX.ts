import fc from "fast-check";
import { amount, decimal, DIV, line, mostly, NUM } from "../draws";
import { invalid, type FunctionCases } from "../functionCases";
import type { Argument } from "../lambdaEngine";

const two = [[0.6, 0.4]];
const lives = [[6, 20]];

/** Shares and as many lives, some of which are refused. */
const kinds: [shares: Argument, lives: Argument][] = [
  [1, 5],
  [1, 0.5],
  [[[0.6, 0.4]], [[5], [20]]],
  [[[0.7], [0.2], [0.1]], [[2.5, 6, 15]]],
  [[[0.5, 0, 0.5]], [[3, 4, 0.3]]],
  [[[0.6, 0.3]], [[5, 20]]],
  [[[1.2, -0.2]], [[5, 20]]],
  [[[0.6, 0.4]], [[5, 0]]],
  [[[0.6, 0.4]], [[-5, 20]]],
];

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 2, workings: 3 },
  omitted: [
    { name: "lag", before: [60, two, lives], written: 0, zero: 7.2, why: "0 is the default" },
    { name: "salvageRate", before: [60, two, lives, 0], written: 0, zero: 7.2, why: "0 is the default" },
    {
      name: "convention",
      before: [60, two, lives, 0, 0],
      written: "full",
      zero: invalid,
      why: "0 is no convention",
    },
  ],
  lambda: {
    why: "one kind of assets or several, shares that are no whole, lives refused, lags within the years and beyond",
    errors: [NUM, DIV],
    args: fc
      .tuple(
        fc.oneof(amount, line(amount)),
        fc.constantFrom(...kinds),
        mostly(fc.integer({ min: 0, max: 10 }), [0, -1, 101]),
        mostly(decimal(0, 1, 2), [0, 1, -0.1, 1.1]),
        fc.constantFrom("full", "half", "next", "NEXT"),
      )
      .map(([capex, [shares, years], ...others]) => [capex, shares, years, ...others]),
  },
};
