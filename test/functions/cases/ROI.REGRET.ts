import fc from "fast-check";
import { absent } from "../../../src/functions/roi/regret";
import { amount, decimal, line, mostly, NUM, VALUE } from "../draws";
import { outsideDomain, type FunctionCases } from "../functionCases";
import type { Argument } from "../lambdaEngine";

const cost = mostly(decimal(0, 5, 2), [0, 1, -1], 12);

/** A number of demands, with probabilities that sum to 1, that do not, or are too few, and without any. */
const probabilities = (count: number): fc.Arbitrary<Argument> => {
  const percent = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: count, maxLength: count });
  const summing = percent.map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 1);
    return [parts.map((part, i) => (i === 0 ? part + 1 : part) / sum)];
  });
  return fc.oneof(
    { weight: 4, arbitrary: summing },
    { weight: 3, arbitrary: fc.constant(absent.probabilities) },
    { weight: 1, arbitrary: line(decimal(-0.5, 1, 1)) },
  );
};

export const cases: FunctionCases = {
  counts: { examples: 2, explanations: 2, workings: 3 },
  omitted: [
    {
      name: "probabilities",
      before: [[[600]], [[700]], 0.5, 0.2],
      answer: 50,
      zero: outsideDomain,
      why: "no last column without it; 0 does not sum to 1",
    },
  ],
  workings: [
    {
      why: "beside what is expected",
      args: [[[600, 800]], [[700, 900]], 0.5, 0.2, [[0.5, 0.5]]],
      shown: 0,
      cell: [0, 1],
    },
    { why: "too little", args: [[[600, 800]], [[700, 900]], 0.5, 0.2, null], shown: 2, cell: [0, 1] },
    { why: "too much", args: [[[600, 800]], [[700, 900]], 0.5, 0.2, null], shown: 2, cell: [1, 0] },
  ],
  lambda: {
    why: "capacity on either side of demand, with and without probabilities, those that are refused",
    errors: [NUM, VALUE],
    args: fc
      .integer({ min: 1, max: 6 })
      .chain((count) => fc.tuple(line(amount), line(amount, count, count), cost, cost, probabilities(count))),
  },
};
