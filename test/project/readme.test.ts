import { readFileSync } from "node:fs";
import path from "node:path";
import { functionFiles } from "../functions/functionFiles";
import { catalogueItems } from "../tables/catalogueItems";

const readme = readFileSync(path.resolve(__dirname, "../../README.md"), "utf8");

// What is named must be there; what is new need not be named, for docs/functions.md and the pane list all.

test("the functions that README.md names are there", () => {
  const families = [...readme.matchAll(/^- `(CAPEX|ROI)\.\*`: ([^]+?)(?=\n(?:- |\n))/gm)];
  const named = families.flatMap(([, family = "", list = ""]) =>
    [...list.matchAll(/`([A-Z]+)`/g)].map(([, name = ""]) => `${family}.${name}`),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(new Set(named).size).toBe(named.length);
  expect(functionFiles.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
});

test("the tables that README.md names are there", () => {
  const [, list = ""] = /inserts these tables: ([^.]+)\./.exec(readme) ?? [];
  const named = list.replace(/\s+/g, " ").split(", ");
  expect(named.length).toBeGreaterThan(5);
  expect(new Set(named).size).toBe(named.length);
  expect(catalogueItems.map(({ title }) => title["en-US"])).toEqual(expect.arrayContaining(named));
});
