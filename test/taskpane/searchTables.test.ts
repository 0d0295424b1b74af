import { searchTables } from "../../src/taskpane/tables/searchTables";
import { catalogueItems } from "../tables/catalogueItems";

/** What is searched for, and what has all its words in its title or line, in whatever language. */
const queries: { typed: string; found: string[]; why: string }[] = [
  { typed: "allocation", found: ["allocation"], why: "a word of a title" },
  { typed: "DEPRECIATION", found: ["depreciation", "waterfall"], why: "in any case, in two titles" },
  { typed: "折舊", found: ["depreciation", "waterfall"], why: "the same in Chinese, which has no spaces" },
  { typed: "gigawatt", found: ["capacity"], why: "a part of a word of a line" },
  { typed: "現金 營收", found: ["cashStrain"], why: "words of a title and of its line" },
  { typed: "revenue required", found: ["bridge", "sensitivity"], why: "words in any order, not as a phrase" },
  { typed: "敏感度 required", found: ["sensitivity"], why: "words of two languages" },
  { typed: "  roi  ", found: ["watchlist"], why: "spaces around it" },
  { typed: "ＲＯＩ", found: ["watchlist"], why: "wide letters, as a Chinese keyboard may enter them" },
  { typed: "2025-2030", found: [], why: "another dash than the title's" },
  { typed: "roi gigawatt", found: [], why: "words of two tables" },
  { typed: "blockchain", found: [], why: "a word that no table has" },
];

test.each(queries)("“$typed” finds $found: $why", ({ typed, found }) => {
  const ids = searchTables(catalogueItems, typed).map(({ id }) => id);
  expect([...ids].sort()).toEqual([...found].sort());
});

test("nothing typed finds all, in their order; so does each title in either language its own table", () => {
  expect(searchTables(catalogueItems, " ")).toEqual(catalogueItems);
  for (const item of catalogueItems)
    for (const title of Object.values(item.title))
      expect(searchTables(catalogueItems, title)).toContain(item);
});
