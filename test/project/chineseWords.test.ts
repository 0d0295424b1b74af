import { languageNames } from "../../src/taskpane/messages/language";
import { localizeDocs } from "../../scripts/functionDocs/localizeDocs";
import { readFunctionDocs } from "../../scripts/functionDocs/readFunctionDocs";
import { explainCalls } from "../../src/explain/explainCalls";
import type { Known } from "../../src/explain/explanation";
import { chineseErrorTexts } from "../../src/finance/errorTexts";
import { parseCalls } from "../../src/formulas/parseCalls";
import { table as dataTable } from "../../src/functions/capex/table";
import chinese from "../../src/functions/zh-TW.json";
import { pageFooters } from "../../src/tables/pageFooters";
import { omissionWords } from "../../src/workbench/opening/omissionWords";
import { refusalWords } from "../../src/workbench/opening/refusalText";
import { wordsIn } from "../../src/workbench/pageWords";
import { functionFiles } from "../functions/functionFiles";
import { exampleCount } from "../functions/functionTotals";
import { catalogueItems, variants } from "../tables/catalogueItems";
import { viewMessages } from "../taskpane/messageFiles";
import { billionsInSentence, latinFinder, terms } from "./chineseWords";

interface ChineseText {
  /** Where it is said. */
  where: string;
  text: string;
}

const docs = localizeDocs(readFunctionDocs(functionFiles.map(({ file }) => file)), chinese);
const latinIn = latinFinder(docs);

/** A message itself, or the sentence made of its placeholders. */
function said(message: unknown): string {
  return typeof message === "function"
    ? String((message as (...facts: string[]) => string)("7", "8", "9"))
    : String(message);
}

const ofPane = viewMessages.flatMap(({ view, messages }) =>
  Object.entries(messages["zh-TW"]).map(([key, message]) => ({
    where: `${view}: ${key}`,
    text: said(message),
  })),
);

const ofTables = [
  ...catalogueItems.map(({ id, title, line }) => ({
    where: id,
    text: `${title["zh-TW"]}\n${line["zh-TW"]}`,
  })),
  ...variants
    .filter(({ language }) => language === "zh-TW")
    .flatMap(({ id, sheets }) =>
      sheets.flatMap(({ title, rows, chart }) => {
        // A text that a function gives is in the language that it is asked for.
        const cells = rows.flat().filter(({ live, spilled }) => id !== "functions" || !(live || spilled));
        const texts = cells.flatMap(({ value }) => (typeof value === "string" ? value : []));
        const ofChart = chart ? [chart.title, ...chart.series.map(({ name }) => name)] : [];
        return [title, ...texts, ...ofChart].map((text) => ({ where: `table ${id}`, text }));
      }),
    ),
  { where: "footer", text: Object.values(pageFooters["zh-TW"]).join("\n").replace(/&[PN]/g, "") },
];

const dataTables = [
  "baseline companies watchlist drivers challenges claims guidance actuals financials disclosures gdp sources",
].flatMap((names) => names.split(" "));

const ofFunctions = [
  ...Object.entries(chinese).flatMap(([id, texts]) =>
    Object.values<string>(texts).map((text) => ({ where: id, text })),
  ),
  ...Object.values(chineseErrorTexts).map((text) => ({ where: "error", text })),
  ...dataTables.flatMap((name) =>
    (dataTable([[name]] as never, [["zh-TW"]] as never) as unknown[][])
      .flat()
      .flatMap((cell) => (typeof cell === "string" ? { where: `CAPEX.TABLE("${name}")`, text: cell } : [])),
  ),
];

const known: Known = {
  docs: new Map(docs.map((doc) => [doc.id, doc])),
  modules: new Map(functionFiles.map((file) => [file.id, file])),
  cells: new Map(),
  cell: { row: 0, column: 0 },
  language: "zh-TW",
  locale: "zh-TW",
};

/** What Explain says of each documented example. */
const ofExplain = docs.flatMap(({ id, examples }) =>
  examples.map(({ formula }) => {
    const [explained] = explainCalls(parseCalls(formula), known);
    const { outcome } = explained!;
    const isResult = outcome.kind === "result";
    const text = isResult ? outcome.explanation : outcome.kind === "error" ? outcome.message : "";
    // What was typed is the user's own, and a text that a function gives is in the language that it is asked for.
    const own = [...explained!.arguments.map(({ value }) => value), isResult && outcome.here];
    const rest = own.reduce<string>(
      (left, value) => (typeof value === "string" ? left.replaceAll(value, "") : left),
      text,
    );
    return { where: `${id}: ${formula}`, text: rest };
  }),
);

const ofWorkbench = [wordsIn("zh-TW"), omissionWords["zh-TW"], refusalWords["zh-TW"]].flatMap((words) =>
  Object.entries(words).map(([key, text]) => ({ where: `page: ${key}`, text })),
);

const all: readonly ChineseText[] = [...ofPane, ...ofTables, ...ofFunctions, ...ofExplain, ...ofWorkbench];

test("texts of every kind are found", () => {
  expect(ofPane.length).toBeGreaterThan(290);
  expect(ofTables.length).toBeGreaterThan(1500);
  expect(ofFunctions.length).toBeGreaterThan(900);
  expect(ofExplain.length).toBeGreaterThan(exampleCount / 2);
  expect(ofWorkbench.length).toBeGreaterThan(120);
});

test("no Chinese text has an English sentence, or a word of English that has a Chinese one", () => {
  // The language names itself, and keys of sources are what formulas take.
  const own = new Set<string>(Object.values(languageNames));
  const strange = all.flatMap(({ where, text }) =>
    own.has(text) ? [] : latinIn(text).map((words) => `${where}: “${words}” in ${text}`),
  );
  expect([...new Set(strange)]).toEqual([]);
});

const found: [why: string, text: string, runs: string[]][] = [
  ["a whole sentence", "The function gives 700.", ["The function gives"]],
  [
    "a sentence behind Chinese",
    "問題所在：year: expected a whole number such as 2028",
    ["expected a whole number such as"],
  ],
  ["a single word", "狀態：Ready", ["Ready"]],
  ["a word for a unit", "合計近 700（billion）", ["billion"]],
  ["names of functions, arguments and keywords", "CAPEX.GUIDANCE 的 point 為 mid", []],
  ["a formula and an address", "範例 =CAPEX.PROJECT(2028) 見 https://creati.ai/tw/a-b", []],
  ["names and abbreviations", "Microsoft 的 AI 營收與 GDP", []],
];

test.each(found)("the search for Latin words: %s", (_, text, runs) => {
  expect(latinIn(text)).toEqual(runs);
});

test.each(terms)("%s is %s", (_english, _chinese, never) => {
  expect(all.filter(({ text }) => never.test(text))).toEqual([]);
});

test("sentences name money in 億美元", () => {
  expect(all.filter(({ text }) => billionsInSentence.test(text))).toEqual([]);
});
