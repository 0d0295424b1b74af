const { readFunctionDocs } = require("./readFunctionDocs");
const { signatureOf } = require("./signature");

/** @typedef {import("./translations").Translations} Translations */

/**
 * The words around the docblocks' texts on the help page of a language, and the language's name in itself.
 * @typedef {Record<"name" | "title" | "intro" | "article" | "find" | "found" | "noneFound" | "functions" | "arguments" | "result"
 *   | "formula" | "errors" | "claims" | "examples" | "source", string> & { clauses: { separator: string, end: string, none: string } }} HelpWords
 */

/** @type {Readonly<Record<string, HelpWords>>} */
const words = {
  "en-US": {
    name: "English",
    title: "Functions of the AI Capex add-in",
    intro:
      "Money is in USD billions unless an argument says otherwise; rates are fractions (0.6 is 60%). Arguments in brackets may be left out: then they take their default. An empty cell does not: it counts as 0, as in Excel.",
    article: "The article whose figures are built in",
    find: "Find a function by name or words",
    found: "{count} of {all} functions",
    noneFound: "No function has all these words.",
    functions: "Functions",
    arguments: "Arguments",
    result: "Result",
    formula: "Formula",
    errors: "Errors",
    clauses: { separator: "; ", end: ".", none: "None." },
    claims: "What the article says",
    examples: "Examples",
    source: "Source",
  },
  "zh-TW": {
    name: "繁體中文",
    title: "「AI 資本支出」增益集函數說明",
    intro:
      "除引數另有說明外，金額單位為十億美元；比率以小數表示（0.6 即 60%）。方括號內的引數可省略，省略時採用預設值；空白儲存格不算省略，與 Excel 相同以 0 計。",
    article: "內建數字所依據的原文",
    find: "以名稱或文字尋找函數",
    found: "{all} 個函數中的 {count} 個",
    noneFound: "沒有函數包含所有這些文字。",
    functions: "函數",
    arguments: "引數",
    result: "結果",
    formula: "公式",
    errors: "錯誤值",
    clauses: { separator: "；", end: "。", none: "無。" },
    claims: "原文的說法",
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
 * @param {Readonly<Record<string, Translations>>} translations by language
 */
function helpParameters(files, language, translations) {
  const inLanguage = words[language];
  if (!inLanguage) throw new Error(`scripts/functionDocs/help.js has no words in ${language}.`);
  const functions = readFunctionDocs(files).map((doc) => {
    const translated = translator(doc.id, translations[language]);
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
      searchedBy: Object.keys(words).flatMap((each) =>
        searchTexts(doc, each === language, translations[each]),
      ),
    };
  });
  const otherLanguages = Object.entries(words)
    .filter(([other]) => other !== language)
    .map(([other, { name }]) => ({ language: other, name, page: helpPage(other) }));
  return { language, words: inLanguage, otherLanguages, functions };
}

/**
 * @param {string} id
 * @param {Translations | undefined} translations
 * @returns {(text: string) => string}
 */
const translator = (id, translations) => (text) => translations?.[id]?.[text] ?? text;

/**
 * What a function is found by and its help in this language does not show: what it does in a few words, and in the other
 * languages what the help would show of it and of its arguments.
 * @param {import("../../src/functions/functionDoc").FunctionDoc} doc
 * @param {boolean} isShown
 * @param {Translations | undefined} translations
 */
function searchTexts({ id, summary, description, arguments: args }, isShown, translations) {
  const told = [description, ...args.map(({ label, details }) => label + details)];
  return [summary, ...(isShown ? [] : told)].map(translator(id, translations));
}

/**
 * @param {string[]} clauses
 * @param {{ separator: string, end: string, none: string }} marks
 */
function sentenceOf(clauses, { separator, end, none }) {
  return clauses.length > 0 ? clauses.join(separator) + end : none;
}

module.exports = { helpPage, helpParameters };
