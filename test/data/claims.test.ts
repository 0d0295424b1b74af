import { readFileSync } from "node:fs";
import path from "node:path";
import { claims } from "../../src/data/claims";
import { functionFiles } from "../functions/functionFiles";
import { claimCount, paragraphCount } from "../inventory";

/** Of docs/article.md, the row of each paragraph. */
const page = readFileSync(path.resolve(__dirname, "../../docs/article.md"), "utf8");
const rowOf = new Map(
  [...page.matchAll(/^\| (\d+) +\|.*$/gm)].map(([row, paragraph]) => [Number(paragraph), row]),
);

const ids = functionFiles.map(({ id }) => id);
const functionsIn = (text: string) => text.match(/\b(?:CAPEX|ROI)\.[A-Z]+/g) ?? [];

/** The article's table has a head and a rule, which claim nothing. */
const withoutClaim = [9, 10];

test("every paragraph has a row in docs/article.md, and all but the table's head have a claim", () => {
  const paragraphs = Array.from({ length: paragraphCount }, (_, index) => index + 1);
  expect([...rowOf.keys()]).toEqual(paragraphs);
  expect([...new Set(claims.map(({ paragraph }) => paragraph))]).toEqual(
    paragraphs.filter((each) => !withoutClaim.includes(each)),
  );
  expect(claims).toHaveLength(claimCount);
});

test("no function is named that there is not, and none missed that puts a paragraph into figures", () => {
  expect(functionsIn(page).filter((id) => !ids.includes(id))).toEqual([]);
  for (const { paragraph, functions } of claims) {
    const named = functionsIn(functions);
    expect(named.join(", ")).toBe(functions);
    expect(named.filter((id) => !rowOf.get(paragraph)?.includes(`\`${id}`))).toEqual([]);
  }
});

test("every claim is told once, and in both languages", () => {
  for (const { text } of claims) {
    expect(text["en-US"]).not.toMatch(/\p{Script=Han}/u);
    expect(text["zh-TW"]).toMatch(/\p{Script=Han}/u);
  }
  expect(new Set(claims.map(({ text }) => text["en-US"])).size).toBe(claimCount);
});
