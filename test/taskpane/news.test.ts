import { readFileSync } from "node:fs";
import path from "node:path";
import { languages } from "../../src/data/language";
import { news } from "../../src/taskpane/menu/news";

const root = path.resolve(__dirname, "../..");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
const changelog = readFileSync(path.join(root, "CHANGELOG.md"), "utf8");

/** The changelog's versions, the newest first; what is not released yet will be the version in package.json. */
const released = [...changelog.matchAll(/^## \[(\d[^\]]*)\]/gm)].map(([, each]) => each);

test("the news begin with this version, and name every version of the changelog", () => {
  expect(news[0]?.version).toBe(version);
  expect(news.map((each) => each.version)).toEqual([...new Set([version, ...released])]);
});

test.each(languages)("the news are a few short lines, %s", (language) => {
  for (const { lines } of news) {
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(6);
    expect(lines.filter((line) => line[language].length > 110 || line[language] === "")).toEqual([]);
  }
});
