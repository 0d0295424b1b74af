import { readFileSync } from "node:fs";
import path from "node:path";
import { languages } from "../../src/data/language";
import type { Condition, FunctionDoc } from "../../src/functions/functionDoc";
import order from "../../src/functions/order.json";
import { languageCount } from "../inventory";
import { capexFunctionCount, functionCount, roiFunctionCount } from "./functionTotals";

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

/** Where the cell stands that workings speak of. */
const places = ["row", "column", "index", "lastRow", "lastColumn"];

/** By what workings name the figure of ours that they calculate with. */
const figure = "figure";

/** The names of a call's values, which docs may speak of. */
const valuesOf = (doc: FunctionDoc) => [...doc.arguments.map(({ name }) => name), "result"];

const conditionsOf = (doc: FunctionDoc): Condition[] =>
  [...doc.explanations, ...doc.workings, ...doc.unitExceptions].flatMap(({ when }) => when);

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

test("the list is in the order of order.json, family by family", () => {
  const listed = english.map(({ id }) => id);
  expect(listed.filter((id) => order.includes(id))).toEqual(order);
  expect(listed.slice(0, capexFunctionCount).every((id) => id.startsWith("CAPEX."))).toBe(true);
  expect(listed.filter((id) => id.startsWith("ROI."))).toHaveLength(roiFunctionCount);
});

test("conditions of every form are in use", () => {
  const forms = english.flatMap(conditionsOf).map(({ kind }) => kind);
  expect([...new Set(forms)].sort()).toEqual(["above", "below", "equal", "given", "range"]);
});

describe.each(docs)("$id in $language", (doc) => {
  test("its summary fits the list and is no sentence", () => {
    expect(doc.summary.length).toBeGreaterThan(3);
    expect(doc.summary.length).toBeLessThanOrEqual(45);
    expect(doc.summary).not.toMatch(/[.。]$/);
  });

  test("an argument's label begins its description, up to a mark; its keywords say it all", () => {
    for (const { label, details, keywords } of doc.arguments) {
      if (keywords) expect(label).toBe("");
      else expect(label.length).toBeGreaterThan(1);
      expect(details).toMatch(keywords ? /[.。]$/ : /^( ?[(（]|[,，:：;；.。]).*/);
    }
  });

  test("each error is told once, in a clause that names it", () => {
    const codes = doc.errors.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, text } of doc.errors) {
      expect(text).toContain(code);
      expect(text).not.toMatch(/[.。;；]$/);
    }
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

  test("there is an explanation of every call, and nothing stands behind what always holds", () => {
    const always = doc.explanations.map(({ when }) => when.length === 0);
    expect(always).toEqual(doc.explanations.map((_, index) => index === doc.explanations.length - 1));
    expect(doc.workings.slice(0, -1).filter(({ when }) => when.length === 0)).toEqual([]);
    for (const { text } of doc.explanations) expect(text).toMatch(/[.。}]$/);
  });

  test("what is written in braces is a value of the call", () => {
    const lists = doc.arguments.filter(({ range }) => range).map(({ name }) => name);
    expect(valuesOf(doc)).toEqual(
      expect.arrayContaining(doc.explanations.flatMap(({ text }) => inBraces(text))),
    );
    for (const braces of doc.workings.flatMap(({ text, where = "" }) => inBraces(text + where))) {
      const [, list, place] = /^(\w+)\[(\w+)(?:[+-]\d+)?\]$/.exec(braces) ?? [];
      const [, addends] = /^sum\((\w+)\)$/.exec(braces) ?? [];
      if (place) expect(places).toContain(place);
      if (list ?? addends) expect(lists).toContain(list ?? addends);
      else expect([...valuesOf(doc), ...places, figure]).toContain(braces);
    }
  });

  test("its conditions ask what can be answered", () => {
    for (const condition of conditionsOf(doc)) {
      const argument = doc.arguments.find(({ name }) => name === condition.name);
      const keywords = argument?.total ? ["total"] : argument?.keywords?.map(({ keyword }) => keyword);
      expect([...valuesOf(doc), ...places]).toContain(condition.name);
      if (condition.kind === "given") expect(argument?.optional).toBe(true);
      if (condition.kind === "range") expect(argument?.range).toBe(true);
      if ("to" in condition && typeof condition.to === "string") expect(keywords).toContain(condition.to);
      if ("than" in condition && typeof condition.than === "string")
        expect([...valuesOf(doc), ...places]).toContain(condition.than);
    }
  });

  test("its workings are without words, so that they need no translation", () => {
    const words = doc.workings.flatMap(
      ({ text, where = "" }) => `${text} ${where}`.replace(/\{[^}]*\}/g, "").match(/[A-Za-z]{2,}/g) ?? [],
    );
    expect(words.filter((word) => !["ln", "min", "max"].includes(word))).toEqual([]);
  });

  test("what its arguments take is what Excel is told", () => {
    const told = functions.find(({ id }) => id === doc.id)?.parameters ?? [];
    expect(doc.arguments.map(({ name }) => name)).toEqual(told.map(({ name }) => name));
    doc.arguments.forEach(({ name, keywords, company }, index) => {
      const values = enums.find(({ id }) => id === told[index]?.customEnumId)?.values;
      expect(keywords?.map(({ keyword }) => keyword)).toEqual(values?.map(({ stringValue }) => stringValue));
      // As rows of cells every empty cell is told from an argument left out.
      expect(told[index]?.dimensionality).toBe("matrix");
      expect(company).toBe(name === "company" ? true : undefined);
    });
  });
});
