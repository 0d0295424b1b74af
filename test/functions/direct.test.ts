import { vectorCount } from "../inventory";
import { calledDirectly } from "./calledDirectly";
import { functionFiles } from "./functionFiles";
import { functionCount } from "./functionTotals";
import { expectClose, vectors } from "./vectors";

test("every function and every vector is found", () => {
  expect(functionFiles).toHaveLength(functionCount);
  expect(vectors).toHaveLength(vectorCount);
});

test.each(vectors)("$id $note", ({ fn, args, expected }) => {
  const answer = calledDirectly(fn, args);
  const shown =
    typeof answer === "object" && answer !== null && "error" in answer ? { error: answer.error } : answer;
  expectClose(shown, expected);
});

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
    "year: expected a whole number such as 2028, got 2026.5",
  ],
  [
    "no year",
    "CAPEX.PROJECT",
    [null],
    "#VALUE!",
    "year: expected a whole number such as 2028, got an empty cell",
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
    "growth: expected one row or one column, got a range",
  ],
  [
    "a year before a path",
    "CAPEX.PROJECT",
    [2025, [[0.1, 0.2]]],
    "#NUM!",
    "year: a growth path starts after baseYear.",
  ],
  ["an overflow", "CAPEX.PROJECT", [9999], "#NUM!", "The result is too large for a number."],
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

test("a year as far as numbers go is answered at once", () => {
  expect(calledDirectly("CAPEX.PROJECT", [2 ** 53, 0])).toBe(700);
  expect(calledDirectly("CAPEX.PROJECT", [-(2 ** 53), 0])).toBe(700);
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
