import { companies } from "../../src/data/companies";
import { comparableGrowth } from "../../src/tables/comparableGrowth";

// The middle of the guidance on 2025 as reported, on the same basis; worked out by hand from src/data/guidance.ts.
const rows: [why: string, ticker: string, rate: number, asOf: string][] = [
  ["April's 190 on 118 with leases: July's 175 is of another classification", "MSFT", 0.6102, "2026-04-29"],
  ["200 on 91.447 in cash", "GOOGL", 1.1871, "2026-07-22"],
  ["137.5 on 72.215 with principal payments", "META", 0.904, "2026-07-29"],
  ["220 on 128.32, net", "AMZN", 0.7145, "2026-07-30"],
];

test.each(rows)("%s", (_why, ticker, rate, asOf) => {
  expect(comparableGrowth(ticker)).toMatchObject({ rate, asOf, source: expect.stringMatching(/^https:/) });
});

test("every company has one, and what is none has none", () => {
  expect(companies.map(({ ticker }) => ticker)).toEqual(rows.map(([, ticker]) => ticker));
  expect(comparableGrowth("ORCL")).toBeUndefined();
});
