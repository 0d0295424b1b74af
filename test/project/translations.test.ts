import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { localizeDocs } from "../../scripts/functionDocs/localizeDocs";
import { localizeMetadata } from "../../scripts/functionDocs/localizeMetadata";
import { readFunctionDocs } from "../../scripts/functionDocs/readFunctionDocs";
import {
  textsOf,
  translatedLanguages,
  translationFaults,
  translationReport,
  type Translations,
} from "../../scripts/functionDocs/translations";
import { languages } from "../../src/data/language";
import type { FunctionDoc } from "../../src/functions/functionDoc";
import chinese from "../../src/functions/zh-TW.json";
import { functionFiles } from "../functions/functionFiles";
import { explanationCount, functionCount } from "../functions/functionTotals";

const root = path.resolve(__dirname, "../..");
const docs = readFunctionDocs(functionFiles.map(({ file }) => file));
const translations: Translations = chinese;

/** Texts with their translations, function by function. */
const pairs = Object.values(translations).flatMap((texts) => Object.entries(texts));

test("the functions are translated into every language of the product but English", () => {
  expect(["en-US", ...translatedLanguages]).toEqual(languages);
});

test("every text of a docblock is translated, and no translation is of a text that is gone", () => {
  expect(docs).toHaveLength(functionCount);
  expect(new Set(docs.flatMap(textsOf)).size).toBeGreaterThan(280);
  expect(translationFaults(docs, translations)).toEqual([]);
});

test("the translations stand in the order of the functions", () => {
  expect(Object.keys(translations)).toEqual(docs.map(({ id }) => id));
});

test("the translations are in Chinese and keep every number and error of the English", () => {
  const facts = (text: string) => [...(text.match(/#[A-Z/0!]+[!A]|\d+(\.\d+)*%?/g) ?? [])].sort();
  // A label may end sooner than the English one: its description, which goes on, is a text of its own.
  const labels = new Set(docs.flatMap((doc) => doc.arguments.map(({ label }) => label)));
  for (const [text, translation] of pairs) {
    expect(translation).toMatch(/\p{Script=Han}/u);
    if (labels.has(text)) continue;
    expect([translation, ...new Set(facts(translation))]).toEqual(expect.arrayContaining(facts(text)));
  }
});

test("a translated explanation has the places of the English one, each as often", () => {
  const places = (text: string) => [...(text.match(/\{\w*\}/g) ?? [])].sort();
  const explanations = docs.flatMap(({ id, explanations: all }) => all.map(({ text }) => ({ id, text })));
  expect(explanations.filter(({ text }) => places(text).length > 0)).toHaveLength(explanationCount);
  for (const { id, text } of explanations)
    expect({ text, places: places(translations[id]?.[text] ?? "") }).toEqual({ text, places: places(text) });
});

test("between Han and Latin letters or digits stands a space, as between Han and what a place will hold", () => {
  const touching = pairs.flatMap(
    ([, text]) => text.match(/\p{Script=Han}[A-Za-z0-9{]|[A-Za-z0-9}]\p{Script=Han}/gu) ?? [],
  );
  expect(touching).toEqual([]);
});

function readBuilt(name: string): unknown {
  return JSON.parse(readFileSync(path.join(root, "dist", name), "utf8"));
}

test("the Chinese metadata differ from the English in descriptions and help address alone", () => {
  const english = readBuilt("functions.json") as Parameters<typeof localizeMetadata>[0];
  const expected = JSON.parse(
    JSON.stringify(localizeMetadata(english, translations)).replaceAll("help.html#", "help.zh-TW.html#"),
  ) as unknown;
  expect(readBuilt("functions.zh-TW.json")).toEqual(expected);
});

test("the docs for the pane are the docblocks in both languages", () => {
  const byId = (a: FunctionDoc, b: FunctionDoc) => (a.id < b.id ? -1 : 1);
  expect((readBuilt("functionDocs.en-US.json") as FunctionDoc[]).sort(byId)).toEqual(docs);
  expect((readBuilt("functionDocs.zh-TW.json") as FunctionDoc[]).sort(byId)).toEqual(
    localizeDocs(docs, translations),
  );
});

/** The docs with another source of one function. */
const reworded = docs.map((doc) => (doc.id === "ROI.GAP" ? { ...doc, source: "New." } : doc));
const { source: formerSource } = docs.find(({ id }) => id === "ROI.GAP")!;

test("a text without translation stops the build", () => {
  const metadata = { functions: [{ id: "ROI.GAP", description: "New.", parameters: [] }], enums: [] };
  expect(() => localizeMetadata(metadata, translations)).toThrow('ROI.GAP: no translation of "New."');
  expect(() => localizeDocs(reworded, translations)).toThrow('ROI.GAP\n  no translation of  "New."');
  const explained = docs.map((doc) => ({ ...doc, explanations: [{ when: [], text: "New {result}." }] }));
  expect(() => localizeDocs(explained, translations)).toThrow('no translation of  "New {result}."');
});

test("a text translated for one function alone is missing in another", () => {
  const borrowed = docs.map((doc) => (doc.id === "ROI.GAP" ? { ...doc, source: docs[0]!.source } : doc));
  expect(translationFaults(borrowed, translations)).toEqual([
    { id: "ROI.GAP", missing: [docs[0]!.source], stale: [formerSource] },
  ]);
});

test("missing and stale translations are listed under their function, and those of a function that is gone", () => {
  expect(translationReport(docs, translations)).toBe("");
  expect(translationReport(reworded, { ...translations, "ROI.OLD": { "Old.": "舊。" } })).toBe(
    [
      "ROI.GAP",
      '  no translation of  "New."',
      `  a text that is gone  "${formerSource}"`,
      "ROI.OLD",
      '  a text that is gone  "Old."',
    ].join("\n"),
  );
});

test("a label that does not begin its translated description stops the build", () => {
  const texts = { ...translations["ROI.GAP"], "Growth of AI revenue a year": "成長率" };
  expect(() => localizeDocs(docs, { ...translations, "ROI.GAP": texts })).toThrow(
    "ROI.GAP: the translated description of revenueGrowth does not begin with its label, 成長率.",
  );
});

test("npm run translations tells that nothing is wrong", () => {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/translations.js"], {
    cwd: root,
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([0, expect.stringContaining("is translated")]);
});
