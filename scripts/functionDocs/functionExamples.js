const { inListOrder } = require("./listOrder");
const { localizeDocs } = require("./localizeDocs");

/** @typedef {import("../../src/functions/functionDoc").FunctionDoc} FunctionDoc */
/** @typedef {import("./translations").Translations} Translations */

/**
 * The first documented call of each function in the pane's order, with what the function does in each language: the
 * text of src/functions/examples.json, which a table is made of.
 * @param {readonly FunctionDoc[]} docs in English
 * @param {Readonly<Record<string, Translations>>} translations by language
 */
function functionExamples(docs, translations) {
  const inLanguages = Object.entries({
    "en-US": docs,
    ...Object.fromEntries(
      Object.entries(translations).map(([language, texts]) => [language, localizeDocs(docs, texts)]),
    ),
  });
  const rows = inListOrder(docs).map(({ id, resultUnits, examples: [example] }) => ({
    id,
    summary: Object.fromEntries(
      inLanguages.map(([language, all]) => [language, all.find((doc) => doc.id === id)?.summary]),
    ),
    units: resultUnits.join(" "),
    ...example,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

module.exports = { functionExamples };
