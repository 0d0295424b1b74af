import { calledDirectly } from "./calledDirectly";
import { functionFiles } from "./functionFiles";
import { expectClose, vectors } from "./vectors";

test("the 25 functions of the catalogue and their 149 vectors are found", () => {
  expect(functionFiles).toHaveLength(25);
  expect(vectors).toHaveLength(149);
});

test.each(vectors)("$id $note", ({ fn, args, expected }) => {
  const answer = calledDirectly(fn, args);
  const shown =
    typeof answer === "object" && answer !== null && "error" in answer ? { error: answer.error } : answer;
  expectClose(shown, expected);
});

const abc = "abc";
const omissions: [why: string, id: string, args: unknown[], expected: unknown][] = [
  ["growth omitted is the article's 60 %", "CAPEX.PROJECT", [2027], 1120],
  ["null, an omitted argument in Excel, takes the default", "CAPEX.PROJECT", [2027, null], 1120],
  ["an empty cell takes the default", "CAPEX.PROJECT", [2027, ""], 1120],
  ["an empty cell of a range argument takes the default", "CAPEX.PROJECT", [2027, [[""]]], 1120],
  ["0 is a growth of 0 %, not the default", "CAPEX.PROJECT", [2027, 0], 700],
  ["base null takes the default", "CAPEX.PROJECT", [2027, null, null], 1120],
  ['base "" takes the default', "CAPEX.PROJECT", [2027, null, ""], 1120],
  ["base 0 stays 0", "CAPEX.PROJECT", [2027, null, 0], 0],
  ["baseYear null takes the default", "CAPEX.PROJECT", [2027, null, 100, null], 160],
  ['baseYear "" takes the default', "CAPEX.PROJECT", [2027, null, 100, ""], 160],
  ["baseYear 0 is the year 0", "CAPEX.PROJECT", [1, null, 100, 0], 160],
  ['start "" takes the default', "CAPEX.GROWTH", ["", 700], 0.6],
  ["start 0 has no growth rate", "CAPEX.GROWTH", [0], "#DIV/0!"],
  ["end null takes the default", "CAPEX.GROWTH", [437.5, null], 0.6],
  ['end "" takes the default', "CAPEX.GROWTH", [437.5, ""], 0.6],
  ["end 0 is a loss of everything", "CAPEX.GROWTH", [437.5, 0], -1],
  ["periods null takes the default", "CAPEX.GROWTH", [437.5, 700, null], 0.6],
  ['periods "" takes the default', "CAPEX.GROWTH", [437.5, 700, ""], 0.6],
  ["periods 0 is outside the domain", "CAPEX.GROWTH", [437.5, 700, 0], "#NUM!"],
  ["item null takes the default", "CAPEX.BASELINE", [null], 700],
  ['item "" takes the default', "CAPEX.BASELINE", [""], 700],
  ["item 0 is no item", "CAPEX.BASELINE", [0], "#N/A"],
  ["unit null takes the default", "CAPEX.BASELINE", ["total", null], 700],
  ['unit "" takes the default', "CAPEX.BASELINE", ["total", ""], 700],
  ["unit 0 is no unit", "CAPEX.BASELINE", ["total", 0], "#VALUE!"],
  ["total null takes the default", "CAPEX.ALLOCATE", [[[1, 1]], null], [[350, 350]]],
  ['total "" takes the default', "CAPEX.ALLOCATE", [[[1, 1]], ""], [[350, 350]]],
  ["total 0 is split into zeros", "CAPEX.ALLOCATE", [[[1, 1]], 0], [[0, 0]]],
  ["decimals null takes the default", "CAPEX.ALLOCATE", [[[1, 1]], 0.1, null], [[0.1, 0]]],
  ['decimals "" takes the default', "CAPEX.ALLOCATE", [[[1, 1]], 0.1, ""], [[0.1, 0]]],
  ["decimals 0 splits whole units", "CAPEX.ALLOCATE", [[[1, 1]], 3, 0], [[2, 1]]],
  ["a blank among weights is 0", "CAPEX.ALLOCATE", [[["", 1]], 700], [[0, 700]]],
  ["field null takes the default", "CAPEX.COMPANY", ["META", null], "Open-source Llama and engagement"],
  ['field "" takes the default', "CAPEX.COMPANY", ["META", ""], "Open-source Llama and engagement"],
  ["field 0 is no field", "CAPEX.COMPANY", ["META", 0], "#VALUE!"],
  [
    "language null takes the default",
    "CAPEX.COMPANY",
    ["META", "focus", null],
    "Open-source Llama and engagement",
  ],
  [
    'language "" takes the default',
    "CAPEX.COMPANY",
    ["META", "focus", ""],
    "Open-source Llama and engagement",
  ],
  ["language 0 is no language", "CAPEX.COMPANY", ["META", "focus", 0], "#VALUE!"],
  ["capexGrowth null takes the default", "ROI.GAP", [0.6, null], 0],
  ['capexGrowth "" takes the default', "ROI.GAP", [0.6, ""], 0],
  ["capexGrowth 0 is no growth", "ROI.GAP", [0.6, 0], 0.6],
  ["a blank among rates is refused", "ROI.GAP", [[[0.6], [""]]], "#VALUE!"],
];

test.each(omissions)("%s: %s", (_why, id, args, expected) => {
  const answer = calledDirectly(id, args);
  if (typeof expected === "string" && expected.startsWith("#"))
    expect(answer).toMatchObject({ error: expected });
  else expectClose(answer, expected);
});

const refusals: [why: string, id: string, args: unknown[], error: string, message: string][] = [
  [
    "text for a rate",
    "CAPEX.PROJECT",
    [2028, abc],
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
  ["a name that JavaScript objects have", "CAPEX.BASELINE", ["constructor"], "#N/A", "item: expected"],
  [
    "decimals beyond six",
    "CAPEX.ALLOCATE",
    [[[1]], 1, 7],
    "#NUM!",
    "decimals: expected a whole number from 0 to 6.",
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

const spellings: [why: string, spelling: string, ticker: string][] = [
  ["name", "Microsoft", "MSFT"],
  ["name in capitals, spaces around", "  ALPHABET ", "GOOGL"],
  ["the second ticker", "GOOG", "GOOGL"],
  ["the former name", "Facebook", "META"],
  ["the part that spends", "aws", "AMZN"],
  ["traditional Chinese", "微軟", "MSFT"],
  ["traditional Chinese", "谷歌", "GOOGL"],
  ["traditional Chinese", "臉書", "META"],
];

test.each(spellings)("a company is found by %s: %s", (_why, spelling, ticker) => {
  expect(calledDirectly("CAPEX.COMPANY", [spelling, "ticker"])).toBe(ticker);
});
