import { calledDirectly } from "./calledDirectly";
import { functionFiles } from "./functionFiles";
import { invalid, outsideDomain } from "./functionCases";

const english = ["Company", "Period", "Basis", "Low", "High", "As of"];
const own = (...row: unknown[]) => [english, row];
/** As the pane's table and CAPEX.TABLE head their columns. */
const chinese = [
  "公司",
  "期間",
  "下限（十億美元）",
  "中位數",
  "上限（十億美元）",
  "計算口徑",
  "截至",
  "來源",
];

interface Row {
  readonly why: string;
  readonly data: unknown;
  readonly company?: string;
  readonly asOf?: unknown;
  readonly expected: unknown;
}

const guidance: Row[] = [
  { why: "a later row wins", data: own("GOOGL", "CY2026", "cash", 210, 220, "2026-10-28"), expected: 215 },
  {
    why: "on the same day the user's wins",
    data: own("GOOGL", "CY2026", "cash", 1, 3, "2026-07-22"),
    expected: 2,
  },
  { why: "an earlier one does not", data: own("GOOGL", "CY2026", "cash", 1, 3, "2026-07-21"), expected: 200 },
  {
    why: "one of a later day than asked for does not",
    data: own("GOOGL", "CY2026", "cash", 1, 3, 46_300),
    asOf: "2026-10-01",
    expected: 200,
  },
  { why: "a date of Excel's is one", data: own("GOOGL", "CY2026", "cash", 1, 3, 46_300), expected: 2 },
  { why: "a year is a period", data: own("Alphabet Inc.", 2026, "", 1, 3, 46_300), expected: 2 },
  {
    why: "other periods are kept for other questions",
    data: own("GOOGL", "FY2026", "cash", 1, 3, 46_300),
    expected: 200,
  },
  {
    why: "one amount stands for both ends",
    data: own("GOOGL", "CY2026", "cash", 7, "", 46_300),
    expected: 7,
  },
  { why: "the other amount too", data: own("GOOGL", "CY2026", "cash", null, 7, 46_300), expected: 7 },
  {
    why: "a company that only the user knows, in any case",
    company: "orcl",
    data: own("Orcl", "CY2026", "cash", 50, 50, 46_300),
    expected: 50,
  },
  {
    why: "headings in Chinese, with units, in any order",
    data: [chinese, ["Google", "CY2026", 1, 2, 3, "現金", 46_300, ""]],
    expected: 2,
  },
  {
    why: "rows without a company, and totals, are passed over",
    data: [english, ["", "", "", "", "", ""], ["Total", "", "", 1, 2, ""], ["合計", "", "", 1, 2, ""]],
    expected: 200,
  },
  {
    why: "rows of empty cells, which Excel hands over as 0, are passed over",
    data: [english, [0, 0, 0, 0, 0, 0], ["GOOGL", "CY2026", 0, 210, 220, 46_323]],
    expected: 215,
  },
  {
    why: "an empty amount that comes as 0 is none",
    data: own("GOOGL", "CY2026", "cash", 210, 0, 46_323),
    expected: 210,
  },
  {
    why: "rows of ours that come back stand once, and on the same day the user's still wins",
    company: "total",
    data: [
      english,
      ["GOOGL", "CY2026", "cash", 210, 220, "2026-07-22"],
      ["GOOGL", "CY2026", "cash", 195, 205, 46_225],
    ],
    expected: 747.5,
  },
  {
    why: "total adds what the four have",
    company: "total",
    data: own("GOOGL", "CY2026", "cash", 210, 220, 46_300),
    expected: 747.5,
  },
  { why: "headings alone change nothing", data: [english], expected: 200 },
];

test.each(guidance)("$why", ({ data, company = "Alphabet", asOf = null, expected }) => {
  expect(calledDirectly("CAPEX.GUIDANCE", [company, 2026, "mid", asOf, data])).toEqual(expected);
});

const bad: [why: string, data: unknown, error: { error: string }, message: string][] = [
  [
    "a heading is missing",
    [
      ["Company", "Low"],
      ["GOOGL", 1],
    ],
    invalid,
    'data: no column "period"',
  ],
  [
    "the ends are the wrong way round",
    own("GOOGL", "CY2026", "cash", 3, 1, 46_300),
    outsideDomain,
    "data: row 2, Low above High",
  ],
  [
    "an amount is text",
    own("GOOGL", "CY2026", "cash", "much", 1, 46_300),
    invalid,
    "data: row 2, low: expected a number",
  ],
  [
    "both amounts are missing",
    own("GOOGL", "CY2026", "cash", "", "", 46_300),
    invalid,
    "data: row 2, low: the cell is empty",
  ],
  [
    "both amounts are empty cells that come as 0",
    own("GOOGL", "CY2026", "cash", 0, 0, 46_300),
    invalid,
    "data: row 2, low: the cell is empty",
  ],
  [
    "the period is missing",
    own("GOOGL", "", "cash", 1, 2, 46_300),
    invalid,
    "data: row 2, period: the cell is empty",
  ],
  [
    "the date is none",
    own("GOOGL", "CY2026", "cash", 1, 2, "soon"),
    invalid,
    "data: row 2, as of: expected a date",
  ],
  ["no range is given", 7, invalid, "data: expected rows under headings"],
];

test.each(bad)("where %s, the row is named", (_why, data, error, message) => {
  const answer = calledDirectly("CAPEX.GUIDANCE", ["Alphabet", 2026, "mid", null, data]) as {
    message: string;
  };
  expect(answer).toMatchObject(error);
  expect(answer.message).toContain(message);
});

const reported = [
  ["Company", "Period", "Basis", "Capex, USD bn", "As of"],
  ["META", "CY2026", "leases", 140, "2027-01-28"],
  ["META", "CY2025", "cash", 70, "2026-12-31"],
];

test.each([
  ["a year that only the user has", "leases", 2026, 140],
  ["the basis decides", "cash", 2026, { error: "#N/A" }],
  ["a later correction", "cash", 2025, 70],
  ["the built-in figure on another basis", "leases", 2025, 72.215],
])("of reported figures: %s", (_why, basis, year, expected) => {
  const answer = calledDirectly("CAPEX.ACTUAL", ["Meta", year, basis, reported]);
  if (typeof expected === "number") expect(answer).toBe(expected);
  else expect(answer).toMatchObject(expected);
});

test("a row of ours that comes back, as in the pane's table, is guidance and not the user's", () => {
  const { figures } = functionFiles.find(({ id }) => id === "CAPEX.GUIDANCE") ?? {};
  const back = own("Alphabet", 2026, "Cash purchases of property and equipment", 195, 205, 46_225);
  const changed = own("Alphabet", 2026, "Cash purchases of property and equipment", 195, 206, 46_225);
  expect(figures?.("Alphabet", 2026, "mid", null, back)).toEqual(figures?.("Alphabet"));
  expect(figures?.("Alphabet", 2026, "mid", null, changed)).toMatchObject([{ isOwn: true, highUsdBn: 206 }]);
});

test("the figures behind an answer tell which of them are the user's", () => {
  const { figures } = functionFiles.find(({ id }) => id === "CAPEX.GUIDANCE") ?? {};
  const data = own("GOOGL", "CY2026", "my basis", 210, 220, "2026-10-28");
  expect(figures?.("total", 2026, "mid", null, data).map((figure) => "isOwn" in figure)).toEqual([
    false,
    true,
    false,
    false,
  ]);
});
