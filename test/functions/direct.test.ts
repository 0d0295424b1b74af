import { vectorCount } from "../inventory";
import { calledDirectly } from "./calledDirectly";
import { functionFiles } from "./functionFiles";
import { functionCount } from "./functionTotals";
import { asShown, expectClose, vectors } from "./vectors";

test("every function and every vector is found", () => {
  expect(functionFiles).toHaveLength(functionCount);
  expect(vectors).toHaveLength(vectorCount);
});

test.each(vectors)("$id $note", ({ fn, args, expected }) => expectClose(shownAnswer(fn, args), expected));

function shownAnswer(id: string, args: readonly unknown[]): unknown {
  const answer = calledDirectly(id, args);
  if (typeof answer === "object" && answer !== null && "error" in answer) return { error: answer.error };
  // Excel is given rows also where nothing was given.
  return args.length === 0 ? asShown(answer) : answer;
}

const refusals: [why: string, id: string, args: unknown[], error: string, message: string][] = [
  [
    "text for a rate",
    "CAPEX.PROJECT",
    [2028, "abc"],
    "#VALUE!",
    'growth: expected a number such as 0.6, got "abc"',
  ],
  [
    "a rate written as text",
    "ROI.GAP",
    ["60%"],
    "#VALUE!",
    'revenueGrowth: expected a number such as 0.6, got "60%"',
  ],
  ["TRUE for an amount", "CAPEX.GROWTH", [true], "#VALUE!", "start: expected a number such as 700, got TRUE"],
  [
    "half a year",
    "CAPEX.PROJECT",
    [2026.5],
    "#VALUE!",
    "year: expected a year from 1900 to 2999, got 2026.5",
  ],
  ["no year", "CAPEX.PROJECT", [null], "#VALUE!", "year: expected a year from 1900 to 2999, got nothing"],
  ["an empty year", "CAPEX.PROJECT", [[[""]]], "#VALUE!", "year: the cell is empty"],
  [
    "a date for a year",
    "CAPEX.PROJECT",
    [46023],
    "#VALUE!",
    "year: 46023 looks like a date (2026-01-01): use YEAR()",
  ],
  [
    "a text in a line, counted within the argument",
    "ROI.PAYBACK",
    [[[-1, 2, 3, "Total"]]],
    "#VALUE!",
    "flows: the 4th value is text",
  ],
  [
    "lines of different length",
    "ROI.EFFICIENCY",
    [[[1, 2, 3]], [[4], [5]]],
    "#VALUE!",
    "capex: expected as many values as revenue, got 2",
  ],
  ["a blank in a line", "CAPEX.YOY", [[[1], [""], [2]]], "#VALUE!", "values: the 2nd value is empty"],
  [
    "ranges that do not go together",
    "ROI.GAP",
    [
      [[0.1], [0.2]],
      [[0.1], [0.2], [0.3]],
    ],
    "#VALUE!",
    "capexGrowth: 3 × 1 cells do not go with the 2 × 1 of revenueGrowth",
  ],
  [
    "a range for one value",
    "CAPEX.FADE",
    [[[0.6, 0.5]], 0.1, 3],
    "#VALUE!",
    "startGrowth: expected one value, got a range",
  ],
  [
    "a block is no path",
    "CAPEX.PROJECT",
    [
      2028,
      [
        [0.1, 0.2],
        [0.1, 0.2],
      ],
    ],
    "#VALUE!",
    "growth: expected one row or one column, got both",
  ],
  [
    "a year before a path",
    "CAPEX.PROJECT",
    [2025, [[0.1, 0.2]]],
    "#NUM!",
    "year: a growth path starts after baseYear.",
  ],
  ["an overflow", "CAPEX.PROJECT", [2999, 9], "#NUM!", "The result is too large for a number."],
  [
    "an unknown item names those that exist",
    "CAPEX.BASELINE",
    ["colour"],
    "#N/A",
    'item: expected total, growth, prior, increase, year, companies, got "colour"',
  ],
  [
    "an unknown unit names those that exist",
    "CAPEX.BASELINE",
    ["total", "yen"],
    "#VALUE!",
    'unit: expected bn, tn, mn, usd, got "yen"',
  ],
  [
    "an unknown company names the four",
    "CAPEX.COMPANY",
    ["Oracle"],
    "#N/A",
    'company: expected Microsoft, Alphabet, Meta, Amazon, got "Oracle"',
  ],
  ["a legal form alone", "CAPEX.COMPANY", ["Inc."], "#N/A", "company: expected Microsoft"],
  ["a name that JavaScript objects have", "CAPEX.BASELINE", ["constructor"], "#N/A", "item: expected"],
  [
    "decimals beyond six",
    "CAPEX.ALLOCATE",
    [[[1]], 1, 7],
    "#NUM!",
    "decimals: expected a whole number from 0 to 6.",
  ],
  [
    "more units than are split exactly",
    "CAPEX.ALLOCATE",
    [[[1, 1]], 1e15 + 1, 0],
    "#NUM!",
    "total: too large",
  ],
  [
    "half a decimal",
    "CAPEX.ALLOCATE",
    [[[1]], 1, 0.5],
    "#VALUE!",
    "decimals: expected a whole number such as 1, got 0.5",
  ],
];

test.each(refusals)("%s: %s", (_why, id, args, error, message) => {
  const answer = calledDirectly(id, args);
  expect(answer).toMatchObject({ error, message: expect.stringContaining(message) });
});

test("flows that repay to the last cent are repaid, though 0.7 + 0.1 is less than 0.8 in binary", () => {
  expect(calledDirectly("ROI.PAYBACK", [[[-0.8, 0.7, 0.1]]])).toBeCloseTo(2, 12);
});

const spellings: [why: string, spelling: string, ticker: string][] = [
  ["name", "Microsoft", "MSFT"],
  ["name in capitals, spaces around", "  ALPHABET ", "GOOGL"],
  ["the second ticker", "GOOG", "GOOGL"],
  ["the former name", "Facebook", "META"],
  ["the part that spends", "aws", "AMZN"],
  ["legal name", "Microsoft Corporation", "MSFT"],
  ["legal name, in capitals", "ALPHABET INC.", "GOOGL"],
  ["legal name, without its full stop", "Alphabet Inc", "GOOGL"],
  ["legal name, with a comma", "Meta Platforms, Inc.", "META"],
  ["legal name, with a comma", "Amazon.com, Inc.", "AMZN"],
  ["legal name in Chinese", "微軟公司", "MSFT"],
  ["traditional Chinese", "微軟", "MSFT"],
  ["traditional Chinese", "谷歌", "GOOGL"],
  ["traditional Chinese", "臉書", "META"],
];

test.each(spellings)("a company is found by %s: %s", (_why, spelling, ticker) => {
  expect(calledDirectly("CAPEX.COMPANY", [spelling, "ticker"])).toBe(ticker);
});
