import { readdirSync } from "node:fs";
import path from "node:path";
import { languages, type Language } from "../../src/data/language";
import { enUS } from "../../src/taskpane/strings/enUS";
import { languageFor, languageNames } from "../../src/taskpane/strings/inLanguage";
import { zhTW } from "../../src/taskpane/strings/zhTW";

type Words = Record<string, unknown>;

const taskpane = path.resolve(__dirname, "../../src/taskpane");

/** The words of each view that is loaded when it is first shown, by its folder. */
const ofViews = readdirSync(taskpane, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "words.ts")
  .map((file): [view: string, words: Record<Language, Words>] => {
    const { words } = jest.requireActual<{ words: Record<Language, Words> }>(path.join(taskpane, file));
    return [path.dirname(file), words];
  });

const everyView: [view: string, words: Record<Language, Words>][] = [
  ["pane", { "en-US": enUS, "zh-TW": zhTW }],
  ...ofViews,
];

const everyKey = everyView.flatMap(([view, words]) =>
  Object.keys(words["en-US"]).map((key) => ({
    key: `${view}: ${key}`,
    english: said(words["en-US"][key]),
    chinese: said(words["zh-TW"][key]),
  })),
);

/** The words themselves, or the sentence made of its placeholders. */
function said(words: unknown): string {
  return typeof words === "function"
    ? String((words as (...facts: string[]) => string)("7", "8", "9"))
    : String(words);
}

test("the words of every view are found", () => {
  expect(ofViews.map(([view]) => view).sort()).toEqual(["data", "explain", "functions", "workbook"]);
  expect(everyKey.length).toBeGreaterThan(150);
});

test.each(everyView)("%s says the same things in both languages", (_view, words) => {
  expect(Object.keys(words).sort()).toEqual([...languages].sort());
  expect(Object.keys(words["zh-TW"])).toEqual(Object.keys(words["en-US"]));
});

test.each(everyKey)("$key is written in both, each in its own script, with the same facts", (row) => {
  expect(row.english).not.toMatch(/\p{Script=Han}/u);
  // Facts alone are put together by its punctuation.
  expect(row.chinese).toMatch(/[\p{Script=Han}，。：；「」（）]/u);
  const facts = (text: string) => text.match(/[789]/g)?.sort();
  expect(facts(row.chinese)).toEqual(facts(row.english));
});

test.each(everyKey)("$key is punctuated as its language is", ({ english, chinese }) => {
  expect(english).not.toMatch(/!|please/i);
  expect(chinese).not.toMatch(/[,;:!?]|\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u);
});

test("a table without amounts of money is counted without a unit", () => {
  expect(enUS.rowsByColumns(6, 4, "")).toBe("6 rows × 4 columns");
  expect(zhTW.rowsByColumns(6, 4, "")).toBe("6 列 × 4 欄");
});

test("each language is offered by its own name", () => {
  expect(languageNames).toEqual({ "en-US": "English", "zh-TW": "繁體中文" });
});

const locales: [locale: string, language: string, why: string][] = [
  ["zh-TW", "zh-TW", "Taiwan"],
  ["zh-HK", "zh-TW", "Hong Kong reads Traditional Chinese"],
  ["zh-Hant-MO", "zh-TW", "by script"],
  ["zh-CN", "en-US", "Simplified Chinese is not among ours"],
  ["de-DE", "en-US", "every other locale"],
];

test.each(locales)("%s is shown %s: %s", (locale, language) => {
  expect(languageFor(locale)).toBe(language);
});
