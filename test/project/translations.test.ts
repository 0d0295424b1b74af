import { readFileSync } from "node:fs";
import path from "node:path";
import { readFunctionDocs, type FunctionDoc } from "../../scripts/functionDocs";
import { localizeDocs } from "../../scripts/localizeDocs";
import { localizeMetadata } from "../../scripts/localizeMetadata";
import { functionFiles } from "../functions/functionFiles";
import { functionCount, sentenceCount } from "../inventory";
import translations from "../../src/functions/zh-TW.json";

const docs: FunctionDoc[] = readFunctionDocs(functionFiles.map(({ file }) => file));
const chinese = translations as Record<string, string>;

/** Texts that have to be translated; a formula only where it has words. */
const prose = docs.flatMap((doc) => [
  doc.line,
  doc.description,
  ...doc.arguments.flatMap(({ text, keywords = [] }) => [text, ...keywords.map((each) => each.text)]),
  doc.returns,
  doc.errors,
  doc.source,
  ...doc.sentences.map(({ text }) => text),
]);
const formulas = docs.map(({ formula }) => formula);

test("every text of a docblock is translated, and no translation is of a text that is gone", () => {
  expect(docs).toHaveLength(functionCount);
  expect(new Set(prose).size).toBeGreaterThan(280);
  expect(prose.filter((text) => !(text in chinese))).toEqual([]);
  const current = new Set([...prose, ...formulas]);
  expect(Object.keys(chinese).filter((text) => !current.has(text))).toEqual([]);
});

test("the translations are in Chinese and keep every number and error of the English", () => {
  const facts = (text: string) => [...(text.match(/#[A-Z/0!]+[!A]|\d+(\.\d+)*%?/g) ?? [])].sort();
  for (const [text, translation] of Object.entries(chinese)) {
    expect(translation).toMatch(/\p{Script=Han}/u);
    expect([translation, ...new Set(facts(translation))]).toEqual(expect.arrayContaining(facts(text)));
  }
});

test("a translated sentence has the places of the English one, each as often", () => {
  const places = (text: string) => [...(text.match(/\{\w*\}/g) ?? [])].sort();
  const sentences = prose.filter((text) => places(text).length > 0);
  expect(sentences).toHaveLength(sentenceCount);
  for (const text of sentences)
    expect({ text, places: places(chinese[text] ?? "") }).toEqual({ text, places: places(text) });
});

test("between Han and Latin letters or digits stands a space, as between Han and what a place will hold", () => {
  const touching = Object.values(chinese).flatMap(
    (text) => text.match(/\p{Script=Han}[A-Za-z0-9{]|[A-Za-z0-9}]\p{Script=Han}/gu) ?? [],
  );
  expect(touching).toEqual([]);
});

function readBuilt(name: string): unknown {
  return JSON.parse(readFileSync(path.resolve(__dirname, "../../dist", name), "utf8"));
}

test("the Chinese metadata differ from the English in descriptions and help address alone", () => {
  const english = readBuilt("functions.json") as object;
  const expected = JSON.parse(
    JSON.stringify(localizeMetadata(english, chinese)).replaceAll("help.html#", "help.zh-TW.html#"),
  ) as unknown;
  expect(readBuilt("functions.zh-TW.json")).toEqual(expected);
});

test("the docs for the pane are the docblocks in both languages", () => {
  const byId = (a: FunctionDoc, b: FunctionDoc) => (a.id < b.id ? -1 : 1);
  expect((readBuilt("functionDocs.en-US.json") as FunctionDoc[]).sort(byId)).toEqual(docs);
  expect((readBuilt("functionDocs.zh-TW.json") as FunctionDoc[]).sort(byId)).toEqual(
    localizeDocs(docs, chinese),
  );
});

test("a text without translation stops the build", () => {
  const metadata = { functions: [{ description: "New.", parameters: [] }], enums: [] };
  expect(() => localizeMetadata(metadata, chinese)).toThrow('No translation of "New."');
  const changed = docs.map((doc) => ({ ...doc, sentences: [{ when: [], text: "New {result}." }] }));
  expect(() => localizeDocs(changed, chinese)).toThrow('No translation of "New {result}."');
});
