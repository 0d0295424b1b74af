import { enUS } from "../../src/taskpane/strings/enUS";
import { languageFor, languageNames } from "../../src/taskpane/strings/inLanguage";
import { zhTW } from "../../src/taskpane/strings/zhTW";

const keys = Object.keys(enUS) as (keyof typeof enUS)[];

/** The words themselves, or the sentence made of its placeholders. */
const said = (words: unknown) =>
  typeof words === "function"
    ? String((words as (...facts: string[]) => string)("7", "8", "9"))
    : String(words);

test("both languages say the same things", () => {
  expect(Object.keys(zhTW)).toEqual(keys);
  expect(keys.length).toBeGreaterThan(50);
});

test.each(keys)("%s is written in both, each in its own script, with the same facts", (key) => {
  expect(said(enUS[key])).not.toMatch(/\p{Script=Han}/u);
  expect(said(zhTW[key])).toMatch(/\p{Script=Han}/u);
  const facts = (text: string) => text.match(/[789]/g)?.sort();
  expect(facts(said(zhTW[key]))).toEqual(facts(said(enUS[key])));
});

test.each(keys)("%s is punctuated as its language is", (key) => {
  expect(said(enUS[key])).not.toMatch(/!|please/i);
  expect(said(zhTW[key])).not.toMatch(/[,;:!?]|\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u);
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
