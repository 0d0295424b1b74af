import { article } from "../../src/data/article";
import { assumptions } from "../../src/data/assumptions";
import { worldBank } from "../../src/data/gdp";
import { publishers } from "../../src/data/publishers";
import { publishedAnalyses } from "../../src/data/publishedAnalyses";
import type { FunctionDoc } from "../../src/functions/functionDoc";

/** Titles and names that are cited as they were published. */
const cited = [
  ...[article, worldBank, assumptions.margin.source].flatMap(({ publisher, title }) => [title, publisher]),
  ...publishedAnalyses.map(({ readIn }) => readIn),
  ...publishers,
  // The product, its Excel Table, the endings of files, and a rule that is cited
  "AI Capex",
  "CompanyGuidance[#All]",
  ".xlsx",
  ".xlsb",
  ".ods",
  "https://",
  "Office.js",
  "SEC Regulation S-X，Rule 10-01(c)",
];

/** Proper names of companies, their products, people and publications, in words that may follow one another. */
const properNames = new Set(
  (
    "Microsoft Alphabet Meta Amazon Google OpenAI Azure Copilot Gemini Llama Facebook Instagram Trainium Inferentia " +
    "Cloud Excel Word PowerPoint LibreOffice ActiveX LAMBDA Office Creati.ai Sequoia Cahn David Kupperman " +
    "Balancier Capital Bernstein Nvidia Crusoe Next " +
    "Big Future Platformonomics wiresift Newnan Eschenbach Lavelle Engineering Economic Analysis Hirschman Herfindahl " +
    "Arrow Harris Marschak Damodaran Savage Measuring The cost of compute Question AI's English Jensen Huang World Bank"
  ).split(" "),
);

/** Kinds of Latin text that a Chinese reader finds in Chinese financial writing, or that has to be typed as it is. */
const kinds: readonly RegExp[] = [
  // Hosts of pages, cells, sheets under their first names
  /^([a-z0-9-]+\.)+[a-z]+$/,
  /^\$?[A-Z]{1,3}\$?\d+$/,
  /^[A-Z][A-Za-z]*\d+$/,
  // Abbreviations and error codes: AI, GDP, ROI, USD, IAS, 10-K, REF
  /^[A-Z0-9][A-Z0-9.&-]*$/,
  /^(GPU|TPU|CY|FY|GW)s?\d*$/,
  // Letters of formulas
  /^[A-Za-z]$/,
  // Functions: CAPEX.PROJECT
  /^[A-Z]+\.[A-Z_]+$/,
  // Names of cells and Excel Tables in the workbook: Capex_2026
  /^[A-Z][A-Za-z]*(_[A-Za-z0-9]+)+$/,
];

/** The words of functions that have to be typed as they are: arguments, keywords, letters in formulas. */
function typedWords(docs: readonly FunctionDoc[]): Set<string> {
  const named = docs.flatMap(({ arguments: args }) =>
    args.flatMap(({ name, keywords = [] }) => [name, ...keywords.map(({ keyword }) => keyword)]),
  );
  return new Set([...named, "max", "ln", "g1", "g2"]);
}

/** Words in Latin letters, in the runs in which they stand. */
const run = /[A-Za-z][A-Za-z0-9'’.&$_-]*(?:[ ,]+[A-Za-z][A-Za-z0-9'’.&$_-]*)*/g;

/** Finds runs of Latin words in a Chinese text that are of no kind that belongs there. */
export function latinFinder(docs: readonly FunctionDoc[]): (text: string) => string[] {
  const typed = typedWords(docs);
  const names = [...new Set(cited)].sort((a, b) => b.length - a.length);
  const belongs = (word: string) =>
    properNames.has(word) || typed.has(word) || kinds.some((kind) => kind.test(word));
  return (text) => {
    const rest = names.reduce((left, name) => left.replaceAll(name, " · "), withoutFormulas(text));
    return (rest.match(run) ?? []).flatMap((words) => {
      const strange = words.split(/[ ,]+/).filter((word) => !belongs(word.replace(/[.'’-]+$/, "")));
      return strange.length > 0 ? [words] : [];
    });
  };
}

/** Without formulas and calls, texts in straight quotes, addresses of pages and places of templates. */
function withoutFormulas(text: string): string {
  return text
    .replace(/https?:\S+/g, " · ")
    .replace(/\{[\w[\]()+-]*\}/g, " · ")
    .replace(/"[^"\n]*"/g, " · ")
    .replace(/=[A-Z_][^\n\p{Script=Han}]*/gu, " · ");
}

/**
 * One word for one thing: the term in English, the word for it in every Chinese text, and words that it has had or might
 * be given, none of which may appear.
 */
export const terms: readonly (readonly [english: string, chinese: string, never: RegExp])[] = [
  ["ROI", "投資報酬率", /投資回報|投資報酬表/],
  ["guidance on capex", "資本支出指引", /財測|財務預測/],
  ["live functions", "連動函數", /即時函數/],
  ["fade, of growth", "成長趨緩", /遞減|放緩/],
  ["projection", "預估", /推估/],
  ["in the way", "已有內容", /擋住|阻擋/],
  ["key", "代碼", /鍵值/],
  ["kind, of a figure", "性質", /屬性|類別說明/],
  ["the article", "原文", /文章|該文/],
  ["capex", "資本支出", /資本開支/],
  ["cell, row, column", "儲存格、列、欄", /單元格|行列/],
  ["workbook, sheet", "活頁簿、工作表", /工作簿|電子表格/],
  ["argument", "引數", /參數|自變數/],
  ["default", "預設", /默認|缺省/],
  ["function", "函數", /函式/],
  ["useful life", "耐用年限", /使用壽命|使用年限/],
  ["margin", "毛利率、利潤率", /毛利潤率|利率率/],
  ["source", "來源、出處", /信源|數據源/],
  ["data", "資料、數據", /數據庫/],
];

/** Amounts in a sentence are in hundreds of millions: a number in billions with its unit in brackets is for columns. */
export const billionsInSentence = /\d（十億美元）|\d 十億美元|（bn）/;
