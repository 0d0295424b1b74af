import { calledDirectly } from "./calledDirectly";
import { invalid } from "./functionCases";

const english = ["Company", "Period", "Basis", "Low", "High", "As of"];
/** The user's rows: one for each period that there can be. */
const rows = [
  ["ORCL", "2026", "cash", 1, 1, "2026-10-01"],
  ["ORCL", "FY2026 (Jun25–May26)", "cash", 2, 2, "2026-10-01"],
  ["ORCL", "Q2 2026", "cash", 3, 3, "2026-10-01"],
  ["ORCL", "H1 2026", "cash", 4, 4, "2026-10-01"],
  ["ORCL", "FY26 Q4", "cash", 5, 5, "2026-10-01"],
  ["ORCL", "H2 FY2026", "cash", 6, 6, "2026-10-01"],
];

const written: [period: string, amount: number, ways: unknown[]][] = [
  ["calendar year", 1, [2026, "2026", "CY2026", "cy26", " CY 2026 ", "2026 年", "2026年"]],
  ["fiscal year", 2, ["FY2026", "FY26", "fy 2026", "FY2026 (Jul25–Jun26)", "FY2026（七月至六月）"]],
  ["quarter", 3, ["Q2 2026", "2Q26", "2Q2026", "Q2 26", "2026Q2", "2026 Q2", "2026 年 Q2", "q2 cy2026"]],
  ["half", 4, ["H1 2026", "1H26", "2026H1", "H1 CY26"]],
  ["fiscal quarter", 5, ["Q4 FY2026", "FY26 Q4", "4QFY26", "FY2026Q4"]],
  ["fiscal half", 6, ["H2 FY2026", "2H FY26", "FY26 H2"]],
];

test.each(written.flatMap(([period, amount, ways]) => ways.map((way) => [period, way, amount])))(
  "a %s written as %j",
  (_period, way, amount) => {
    expect(calledDirectly("CAPEX.GUIDANCE", ["Orcl", way, "mid", null, [english, ...rows]])).toBe(amount);
  },
);

test.each([
  ["no quarter", "Q5 2026"],
  ["no half", "H3 2026"],
  ["a year of two digits alone", "26"],
  ["a year too early", "FY1899"],
  ["a year too late", "CY3000"],
  ["two quarters", "Q1 2026 Q2"],
  ["a part alone", "Q1"],
  ["a month", "Jun 2026"],
  ["a date as text", "2026-06-30"],
  ["a year with a decimal", 2026.5],
  ["nothing", ""],
  ["a truth value", true],
])("%s is refused, and named in a row", (_why, period) => {
  const asked = calledDirectly("CAPEX.ACTUAL", ["MSFT", period]);
  expect(asked).toMatchObject(invalid);
  const row = ["GOOGL", period, "cash", 1, 1, "2026-10-01"];
  const answer = calledDirectly("CAPEX.GUIDANCE", ["GOOGL", 2026, "mid", null, [english, row]]);
  expect(answer).toMatchObject({
    ...invalid,
    message: expect.stringContaining("data: row 2, period: ") as string,
  });
});

test.each([
  ["a fiscal year, which names its months", ["MSFT", "FY2026", "cash"], 115.948],
  ["a quarter, on the company's own basis", ["META", "Q2 2026"], 31.078],
  ["a half", ["Alphabet", "1H26"], 80.598],
  ["a fiscal year is no calendar year", ["MSFT", "FY2025", "leases"], 88.2],
])("of the built-in figures: %s", (_why, args, amount) => {
  expect(calledDirectly("CAPEX.ACTUAL", args)).toBe(amount);
});
