const { readFunctionDocs } = require("./readFunctionDocs");
const { signatureOf } = require("./signature");

/**
 * The words around the docblocks' texts on the help page of a language, and the language's name in itself.
 * @typedef {Record<"name" | "title" | "intro" | "arguments" | "result" | "formula" | "errors" | "examples" | "source", string>
 *   & { clauses: { separator: string, end: string, none: string } }} HelpWords
 */

/** @type {Readonly<Record<string, HelpWords>>} */
const words = {
  "en-US": {
    name: "English",
    title: "Functions of the AI Capex add-in",
    intro:
      "Money is in USD billions unless an argument says otherwise; rates are fractions (0.6 is 60%). Arguments in brackets may be left out: then they take their default. An empty cell does not: it counts as 0, as in Excel.",
    arguments: "Arguments",
    result: "Result",
    formula: "Formula",
    errors: "Errors",
    clauses: { separator: "; ", end: ".", none: "None." },
    examples: "Examples",
    source: "Source",
  },
  "zh-TW": {
    name: "繁體中文",
    title: "「AI 資本支出」增益集函數說明",
    intro:
      "除引數另有說明外，金額單位為十億美元；比率以小數表示（0.6 即 60%）。方括號內的引數可省略，省略時採用預設值；空白儲存格不算省略，與 Excel 相同以 0 計。",
    arguments: "引數",
    result: "結果",
    formula: "公式",
    errors: "錯誤值",
    clauses: { separator: "；", end: "。", none: "無。" },
    examples: "範例",
    source: "出處",
  },
};

/**
 * The file of the help page of a language.
 * @param {string} language
 */
const helpPage = (language) => (language === "en-US" ? "help.html" : `help.${language}.html`);

/**
 * What the template of a help page needs.
 * @param {string[]} files the functions' files
 * @param {string} language
 * @param {import("./translations").Translations} translations empty for English
 */
function helpParameters(files, language, translations) {
  const inLanguage = words[language];
  if (!inLanguage) throw new Error(`scripts/functionDocs/help.js has no words in ${language}.`);
  const functions = readFunctionDocs(files).map((doc) => {
    /** @param {string} text */
    const translated = (text) => translations[doc.id]?.[text] ?? text;
    const clauses = doc.errors.map(({ text }) => translated(text));
    return {
      id: doc.id,
      signature: signatureOf(doc),
      description: translated(doc.description),
      parameters: doc.arguments.map(({ name, label, details }) => ({
        name,
        text: translated(label + details),
      })),
      sections: [
        { heading: inLanguage.result, text: translated(doc.returns), isFormula: false },
        { heading: inLanguage.formula, text: translated(doc.formula), isFormula: true },
        { heading: inLanguage.errors, text: sentenceOf(clauses, inLanguage.clauses), isFormula: false },
        { heading: inLanguage.source, text: translated(doc.source), isFormula: false },
      ],
      examples: doc.examples,
    };
  });
  const otherLanguages = Object.entries(words)
    .filter(([other]) => other !== language)
    .map(([other, { name }]) => ({ language: other, name, page: helpPage(other) }));
  return { language, words: inLanguage, otherLanguages, functions };
}

/**
 * @param {string[]} clauses
 * @param {{ separator: string, end: string, none: string }} marks
 */
function sentenceOf(clauses, { separator, end, none }) {
  return clauses.length > 0 ? clauses.join(separator) + end : none;
}

module.exports = { helpPage, helpParameters };
