import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { languages, type Language } from "../../src/data/language";
import { commonMessages } from "../../src/taskpane/messages/common";
import { languageFor, languageNames } from "../../src/taskpane/messages/language";
import { paneMessages } from "../../src/taskpane/messages/pane";
import { tablesMessages } from "../../src/taskpane/messages/tables";
import { languageCount, messageFolderCount } from "../inventory";
import { messageFile, messagesFolder, viewMessages } from "./messageFiles";

const everyMessage = viewMessages.flatMap(({ view, messages }) =>
  Object.keys(messages["en-US"]).map((key) => ({
    key: `${view}: ${key}`,
    english: said(messages["en-US"][key]),
    chinese: said(messages["zh-TW"][key]),
  })),
);

/** What stands between other texts says nothing by itself. */
const isSeparator = ({ key }: { key: string }) => key.endsWith("Separator");
const separators = everyMessage.filter(isSeparator);
const sentences = everyMessage.filter((each) => !isSeparator(each));

/** A message itself, or the sentence made of its placeholders. */
function said(message: unknown): string {
  return typeof message === "function"
    ? String((message as (...facts: string[]) => string)("7", "8", "9"))
    : String(message);
}

test("the messages of every view are found, a file for each language", () => {
  expect(languages).toHaveLength(languageCount);
  expect(viewMessages).toHaveLength(messageFolderCount);
  for (const { view } of viewMessages) {
    const files = readdirSync(path.join(messagesFolder, view));
    expect(files.sort()).toEqual(languages.map((language) => `${language}.ts`).sort());
  }
  expect(everyMessage.length).toBeGreaterThan(250);
});

describe.each(viewMessages)("$view", ({ view, messages }) => {
  test("says the same things in both languages", () => {
    expect(Object.keys(messages).sort()).toEqual([...languages].sort());
    expect(Object.keys(messages["zh-TW"])).toEqual(Object.keys(messages["en-US"]));
  });

  test("is told the same facts in both languages, under the same names", () => {
    const english = parametersIn(view, "en-US");
    expect(Object.keys(english)).toEqual(Object.keys(messages["en-US"]));
    expect(parametersIn(view, "zh-TW")).toEqual(english);
  });
});

/** The parameters of each message of a file, by the message's key. */
function parametersIn(view: string, language: Language): Record<string, readonly string[]> {
  const file = messageFile(view, language);
  const parameters: Record<string, readonly string[]> = {};
  const visit = (node: ts.Node): void => {
    if (!ts.isPropertyAssignment(node)) return ts.forEachChild(node, visit);
    const { initializer } = node;
    parameters[node.name.getText()] = ts.isArrowFunction(initializer)
      ? initializer.parameters.map(({ name }) => name.getText())
      : [];
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return parameters;
}

test("nothing is said twice: what two views say is common to them", () => {
  const texts = everyMessage.map(({ english, chinese }) => `${english} / ${chinese}`);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

test("no view has a message of its own under the key of one that it shares", () => {
  const shared = viewMessages.filter(({ view }) => view === "common" || view === "pane");
  const astray = viewMessages.flatMap(({ view, messages }) =>
    shared
      .filter((other) => other.view !== view)
      .flatMap((other) => Object.keys(other.messages["en-US"]))
      .filter((key) => key in messages["en-US"])
      .map((key) => `${view}: ${key}`),
  );
  expect(astray).toEqual([]);
});

test.each(sentences)("$key is written in both, each in its own script, with the same facts", (row) => {
  expect(row.english).not.toMatch(/\p{Script=Han}/u);
  // Facts alone are put together by its punctuation.
  expect(row.chinese).toMatch(/[\p{Script=Han}，。：；「」（）]/u);
  const facts = (text: string) => text.match(/[789]/g)?.sort();
  expect(facts(row.chinese)).toEqual(facts(row.english));
});

test.each(everyMessage)("$key is punctuated as its language is", ({ english, chinese }) => {
  expect(english).not.toMatch(/!|please/i);
  expect(chinese).not.toMatch(/[,;:!?]|\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u);
});

test("texts are put together with the punctuation of their language", () => {
  expect(separators).toEqual([
    { key: "common: listSeparator", english: ", ", chinese: "、" },
    { key: "explain: remarkSeparator", english: "; ", chinese: "；" },
    { key: "explain: factSeparator", english: ", ", chinese: "，" },
    { key: "names: sentenceSeparator", english: " ", chinese: "" },
    { key: "pane: detailSeparator", english: " · ", chinese: " · " },
  ]);
});

test("a table without amounts of money is counted without a unit", () => {
  expect(paneMessages["en-US"].rowsByColumns(6, 4, "")).toBe("6 rows × 4 columns");
  expect(paneMessages["zh-TW"].rowsByColumns(6, 4, "")).toBe("6 列 × 4 欄");
});

test.each(languages)("a view has the common messages and the pane's beside its own, in %s", (language) => {
  expect(tablesMessages[language]).toMatchObject(commonMessages[language]);
  expect(commonMessages[language]).toMatchObject(paneMessages[language]);
});

test("each language is offered by its own name", () => {
  expect(languageNames).toEqual({ "en-US": "English", "zh-TW": "繁體中文" });
});

const locales: [locale: string, language: string, why: string][] = [
  ["zh-TW", "zh-TW", "Taiwan"],
  ["zh-HK", "zh-TW", "Hong Kong reads Traditional Chinese"],
  ["zh-Hant-MO", "zh-TW", "by script"],
  ["zh-CN", "en-US", "Simplified Chinese is not offered"],
  ["de-DE", "en-US", "every other locale"],
];

test.each(locales)("%s is shown %s: %s", (locale, language) => {
  expect(languageFor(locale)).toBe(language);
});
