import { insertTables } from "../../src/excel/insertion/insertTables";
import { sheetsOf } from "../../src/tables/sheetsOf";
import { functionCount } from "../functions/functionTotals";
import { longestChain } from "../tables/callChain";
import { catalogueItems, english } from "../tables/catalogueItems";
import { openWorkbookWithFunctions, type WorkbookWithFunctions } from "./workbookWithFunctions";

interface Cost {
  readonly id: string;
  readonly calls: number;
  /** How many of them wait for one another at most. */
  readonly chain: number;
  /** Why there cannot be fewer. */
  readonly why: string;
  /** Characters of the request that writes: what was reached and at most a hundred more. */
  readonly bytes: number;
}

/** What live tables on new sheets cost; the figures are measured, and may only fall. */
const costs: Cost[] = [
  { id: "allocation", calls: 1, chain: 1, why: "one spilled block", bytes: 14_500 },
  {
    id: "analyses",
    calls: 31,
    chain: 2,
    why: "each analysis's own, which a range of ours cannot share",
    bytes: 18_000,
  },
  { id: "baseline", calls: 1, chain: 1, why: "one figure derived", bytes: 9_450 },
  { id: "bridge", calls: 5, chain: 2, why: "one figure derived, and four of it", bytes: 11_650 },
  { id: "capacity", calls: 1, chain: 1, why: "one spilled block", bytes: 15_000 },
  { id: "cashStrain", calls: 3, chain: 1, why: "a spilled row for each ratio", bytes: 11_950 },
  { id: "claims", calls: 0, chain: 0, why: "facts", bytes: 14_450 },
  { id: "depreciation", calls: 3, chain: 2, why: "spending, and charges under two lives", bytes: 8_100 },
  {
    id: "efficiency",
    calls: 13,
    chain: 1,
    why: "two spilled columns a company, and five cells of the user's own years",
    bytes: 14_500,
  },
  {
    id: "functions",
    calls: functionCount,
    chain: 1,
    why: "one of each function",
    bytes: 510 * functionCount,
  },
  { id: "guidance", calls: 3, chain: 1, why: "low, mid and high", bytes: 25_700 },
  {
    id: "model",
    calls: 60,
    chain: 2,
    why: "at most: those of its parts and its summary, some twice, as Univer comes to what they follow from",
    bytes: 182_230,
  },
  {
    id: "perspective",
    calls: 20,
    chain: 1,
    why: "one a country, which an overwritten figure replaces",
    bytes: 19_700,
  },
  {
    id: "profile",
    calls: 4,
    chain: 1,
    why: "a spilled row for each growth and each ratio",
    bytes: 28_200,
  },
  {
    id: "projection",
    calls: 9,
    chain: 2,
    why: "4 paths, one with its own fade, and a year before each",
    bytes: 27_350,
  },
  {
    id: "regret",
    calls: 5,
    chain: 1,
    why: "one spilled block, an expected regret for each capacity, the fractile",
    bytes: 9_600,
  },
  { id: "replacement", calls: 2, chain: 1, why: "spending, and the years it takes", bytes: 14_000 },
  { id: "sensitivity", calls: 1, chain: 1, why: "one spilled block", bytes: 8_750 },
  { id: "sources", calls: 0, chain: 0, why: "facts", bytes: 24_450 },
  { id: "strategy", calls: 0, chain: 0, why: "facts", bytes: 7_500 },
  {
    id: "watchlist",
    calls: 8,
    chain: 2,
    why: "two a record, as nothing spills in an Excel Table",
    bytes: 18_100,
  },
  {
    id: "waterfall",
    calls: 6,
    chain: 1,
    why: "one spilled block, and a year of mixed lives each",
    bytes: 10_250,
  },
];

let excel: WorkbookWithFunctions;
beforeEach(() => {
  excel = openWorkbookWithFunctions();
});
afterEach(() => excel.close());

test("every entry of the catalogue has its costs here", () => {
  expect(costs.map(({ id }) => id)).toEqual(catalogueItems.map(({ id }) => id));
});

test.each(costs)(
  "$id: $calls calls ($why), $chain in a chain, two requests, $bytes bytes to write",
  async ({ id, calls, chain, bytes }) => {
    const [item] = catalogueItems.filter((each) => each.id === id);
    if (!item) throw new Error(`There is no ${id}.`);
    const tables = sheetsOf(item, english);
    expect(longestChain(tables)).toBe(chain);
    await insertTables(tables, "live", { kind: "newSheets" });
    const [, written] = excel.requests;
    const size = JSON.stringify(written?.request).length;
    expect(size).toBeLessThanOrEqual(bytes);
    // Of the functions it is what one has on average, so that one more is no edit here.
    if (id !== "functions") expect(size).toBeGreaterThan(bytes - 100);
    expect(excel.awaitedRequests()).toBe(2);
    await excel.settled();
    if (id === "model") expect(excel.calls.length).toBeLessThanOrEqual(calls);
    else expect(excel.calls).toHaveLength(calls);
  },
);
