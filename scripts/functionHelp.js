const { readFunctionDocs, signatureOf } = require("./functionDocs");

/** The words around the docblocks' texts on the help pages. */
const words = {
  "en-US": {
    title: "Functions of the AI Capex add-in",
    intro:
      "Money is in USD billions unless an argument says otherwise; rates are fractions (0.6 is 60%). Arguments in brackets may be left out: left out, or an empty cell, they take their default; 0 is a value like any other.",
    arguments: "Arguments",
    result: "Result",
    formula: "Formula",
    errors: "Errors",
    examples: "Examples",
    source: "Source",
    otherLanguage: { name: "繁體中文", page: "help.zh-TW.html", language: "zh-TW" },
  },
  "zh-TW": {
    title: "「AI 資本支出」增益集函數說明",
    intro:
      "除引數另有說明外，金額單位為十億美元；比率以小數表示（0.6 即 60%）。方括號內的引數可省略：省略或留白時採用預設值；0 則視為一般數值。",
    arguments: "引數",
    result: "結果",
    formula: "公式",
    errors: "錯誤值",
    examples: "範例",
    source: "出處",
    otherLanguage: { name: "English", page: "help.html", language: "en" },
  },
};

/**
 * What the template of a help page needs.
 * @param {string[]} files the functions' files
 * @param {"en-US" | "zh-TW"} language
 * @param {Record<string, string>} translations from each English text; empty for English
 */
function helpParameters(files, language, translations) {
  const inLanguage = (text) => translations[text] ?? text;
  const functions = readFunctionDocs(files).map((doc) => ({
    id: doc.id,
    signature: signatureOf(doc),
    description: inLanguage(doc.description),
    parameters: doc.arguments.map(({ name, text }) => ({ name, text: inLanguage(text) })),
    sections: ["returns", "formula", "errors", "source"].map((part) => ({
      heading: words[language][part === "returns" ? "result" : part],
      text: inLanguage(doc[part]),
      isFormula: part === "formula",
    })),
    examples: doc.examples,
  }));
  return { language, words: words[language], functions };
}

module.exports = { helpParameters };
