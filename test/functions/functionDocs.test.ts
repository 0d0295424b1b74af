import { readFileSync } from "node:fs";
import path from "node:path";
import { languages } from "../../src/data/language";
import type { Condition, FunctionDoc } from "../../src/functions/functionDoc";
import { capexFunctionCount, functionCount, languageCount, roiFunctionCount } from "../inventory";

const dist = path.resolve(__dirname, "../../dist");
const read = <Content>(name: string) => JSON.parse(readFileSync(path.join(dist, name), "utf8")) as Content;

interface Metadata {
  functions: {
    id: string;
    parameters: { name: string; dimensionality?: string; customEnumId?: string }[];
  }[];
  enums: { id: string; values: { stringValue: string }[] }[];
}

const { functions, enums } = read<Metadata>("functions.json");
const docs = languages.flatMap((language) =>
  read<FunctionDoc[]>(`functionDocs.${language}.json`).map((doc) => ({ ...doc, language })),
);
const english = docs.filter(({ language }) => language === "en-US");

const units = ["rate", "year", "amount", "number", "date", "text"];

/** Where the cell stands that arithmetic speaks of. */
const places = ["row", "column", "index"];

/** The names of a call's values, which docs may speak of. */
const valuesOf = (doc: FunctionDoc) => [...doc.arguments.map(({ name }) => name), "result"];

const conditionsOf = (doc: FunctionDoc): Condition[] =>
  [...doc.sentences, ...doc.arithmetic, ...doc.unitExceptions].flatMap(({ when }) => when);

const inBraces = (text: string) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, inner = ""]) => inner);

test("the functions are listed in each language in one order, the baseline first", () => {
  expect(languages).toHaveLength(languageCount);
  for (const language of languages) {
    const listed = docs.filter((doc) => doc.language === language);
    expect(listed.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
    expect(listed).toHaveLength(functionCount);
  }
  expect(english.slice(0, 3).map(({ id }) => id)).toEqual([
    "CAPEX.BASELINE",
    "CAPEX.PROJECT",
    "CAPEX.GROWTH",
  ]);
});

test("the functions of a family are numbered from 1 in the order of the list", () => {
  const orders = (family: string) =>
    english.filter(({ id }) => id.startsWith(family)).map(({ order }) => order);
  expect(orders("CAPEX.")).toEqual(Array.from({ length: capexFunctionCount }, (_, index) => index + 1));
  expect(orders("ROI.")).toEqual(Array.from({ length: roiFunctionCount }, (_, index) => index + 1));
});

test("conditions of every form are in use", () => {
  const forms = english.flatMap(conditionsOf).map(({ kind }) => kind);
  expect([...new Set(forms)].sort()).toEqual(["above", "below", "equal", "given", "range"]);
});

describe.each(docs)("$id in $language", (doc) => {
  test("its line fits the list and is no sentence", () => {
    expect(doc.line.length).toBeGreaterThan(3);
    expect(doc.line.length).toBeLessThanOrEqual(45);
    expect(doc.line).not.toMatch(/[.。]$/);
  });

  test("every argument and the result have a unit", () => {
    const used = [
      ...doc.arguments.map(({ unit }) => unit),
      ...doc.resultUnits,
      ...doc.unitExceptions.map(({ unit }) => unit),
    ];
    expect(doc.resultUnits.length).toBeGreaterThan(0);
    expect(used.filter((unit) => !units.includes(unit))).toEqual([]);
    expect(valuesOf(doc)).toEqual(expect.arrayContaining(doc.unitExceptions.map(({ name }) => name)));
  });

  test("there is a sentence for every call, and nothing stands behind what always holds", () => {
    const always = doc.sentences.map(({ when }) => when.length === 0);
    expect(always).toEqual(doc.sentences.map((_, index) => index === doc.sentences.length - 1));
    expect(doc.arithmetic.slice(0, -1).filter(({ when }) => when.length === 0)).toEqual([]);
    for (const { text } of doc.sentences) expect(text).toMatch(/[.。}]$/);
  });

  test("what is written in braces is a value of the call", () => {
    const lists = doc.arguments.filter(({ range }) => range).map(({ name }) => name);
    expect(valuesOf(doc)).toEqual(
      expect.arrayContaining(doc.sentences.flatMap(({ text }) => inBraces(text))),
    );
    for (const braces of doc.arithmetic.flatMap(({ text, where = "" }) => inBraces(text + where))) {
      const [, list, place] = /^(\w+)\[(\w+)(?:[+-]\d+)?\]$/.exec(braces) ?? [];
      const [, addends] = /^sum\((\w+)\)$/.exec(braces) ?? [];
      if (place) expect(places).toContain(place);
      if (list ?? addends) expect(lists).toContain(list ?? addends);
      else expect([...valuesOf(doc), ...places]).toContain(braces);
    }
  });

  test("its conditions ask what can be answered", () => {
    for (const condition of conditionsOf(doc)) {
      const argument = doc.arguments.find(({ name }) => name === condition.name);
      const keywords = argument?.company ? ["total"] : argument?.keywords?.map(({ keyword }) => keyword);
      expect([...valuesOf(doc), ...places]).toContain(condition.name);
      if (condition.kind === "given") expect(argument?.optional).toBe(true);
      if (condition.kind === "range") expect(argument?.range).toBe(true);
      if ("to" in condition && typeof condition.to === "string") expect(keywords).toContain(condition.to);
      if ("than" in condition && typeof condition.than === "string")
        expect(valuesOf(doc)).toContain(condition.than);
    }
  });

  test("its arithmetic is without words, so that it needs no translation", () => {
    const words = doc.arithmetic.flatMap(
      ({ text, where = "" }) => `${text} ${where}`.replace(/\{[^}]*\}/g, "").match(/[A-Za-z]{2,}/g) ?? [],
    );
    expect(words.filter((word) => !["ln", "min", "max"].includes(word))).toEqual([]);
  });

  test("what its arguments take is what Excel is told", () => {
    const told = functions.find(({ id }) => id === doc.id)?.parameters ?? [];
    expect(doc.arguments.map(({ name }) => name)).toEqual(told.map(({ name }) => name));
    doc.arguments.forEach(({ name, keywords, range, company }, index) => {
      const values = enums.find(({ id }) => id === told[index]?.customEnumId)?.values;
      expect(keywords?.map(({ keyword }) => keyword)).toEqual(values?.map(({ stringValue }) => stringValue));
      expect(range).toBe(told[index]?.dimensionality === "matrix" ? true : undefined);
      expect(company).toBe(name === "company" ? true : undefined);
    });
  });
});
