import { readFileSync } from "node:fs";
import path from "node:path";
import { readFunctionDocs, type FunctionDoc } from "../../scripts/functionDocs";
import { localizeMetadata } from "../../scripts/localizeMetadata";
import { functionFiles } from "../functions/functionFiles";
import translations from "../../src/functions/zh-TW.json";

const docs: FunctionDoc[] = readFunctionDocs(functionFiles.map(({ file }) => file));
const chinese = translations as Record<string, string>;

/** Texts that have to be translated; a formula only where it has words. */
const prose = docs.flatMap(({ description, parameters, returns, errors, source, keywords }) => [
  description,
  ...parameters.map(({ text }) => text),
  returns,
  errors,
  source,
  ...keywords,
]);
const formulas = docs.map(({ formula }) => formula);

test("every text of a docblock is translated, and no translation is of a text that is gone", () => {
  expect(docs).toHaveLength(25);
  expect(new Set(prose).size).toBeGreaterThan(200);
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

test("between Han and Latin letters or digits stands a space", () => {
  const touching = Object.values(chinese).flatMap(
    (text) => text.match(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/gu) ?? [],
  );
  expect(touching).toEqual([]);
});

test("the Chinese metadata differ from the English in descriptions and help address alone", () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(path.resolve(__dirname, "../../dist", name), "utf8")) as Record<string, unknown>;
  const english = read("functions.json");
  const expected = JSON.parse(
    JSON.stringify(localizeMetadata(english, chinese)).replaceAll("help.html#", "help.zh-TW.html#"),
  ) as unknown;
  expect(read("functions.zh-TW.json")).toEqual(expected);
});

test("a text without translation stops the build", () => {
  const metadata = { functions: [{ description: "New.", parameters: [] }], enums: [] };
  expect(() => localizeMetadata(metadata, chinese)).toThrow('No translation of "New."');
});
