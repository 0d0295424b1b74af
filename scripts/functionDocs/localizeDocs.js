const { translationReport } = require("./translations");

/** @typedef {import("../../src/functions/functionDoc").ArgumentDoc} ArgumentDoc */
/** @typedef {import("../../src/functions/functionDoc").FunctionDoc} FunctionDoc */
/** @typedef {import("./translations").Translations} Translations */

/**
 * The functions' docs in another language: names, keywords and workings stay, all prose changes.
 * @param {readonly FunctionDoc[]} docs in English
 * @param {Translations} translations
 */
function localizeDocs(docs, translations) {
  const report = translationReport(docs, translations);
  if (report)
    throw new Error(`The translations are not those of the docblocks (npm run translations):\n${report}`);
  return docs.map((doc) => localizeDoc(doc, (text) => translations[doc.id]?.[text] ?? text));
}

/**
 * @param {FunctionDoc} doc
 * @param {(text: string) => string} translated
 * @returns {FunctionDoc}
 */
function localizeDoc(doc, translated) {
  return {
    ...doc,
    summary: translated(doc.summary),
    description: translated(doc.description),
    arguments: doc.arguments.map((argument) => localizeArgument(argument, translated, doc.id)),
    returns: translated(doc.returns),
    formula: translated(doc.formula),
    errors: doc.errors.map(({ code, text }) => ({ code, text: translated(text) })),
    source: translated(doc.source),
    explanations: doc.explanations.map(({ when, text }) => ({ when, text: translated(text) })),
  };
}

/**
 * @param {ArgumentDoc} argument
 * @param {(text: string) => string} translated
 * @param {string} id
 * @returns {ArgumentDoc}
 */
function localizeArgument(argument, translated, id) {
  const { name, label: englishLabel, details, keywords } = argument;
  const description = translated(englishLabel + details);
  const label = englishLabel === "" ? "" : translated(englishLabel);
  if (!description.startsWith(label))
    throw new Error(`${id}: the translated description of ${name} does not begin with its label, ${label}.`);
  return {
    ...argument,
    label,
    details: description.slice(label.length),
    ...(keywords && {
      keywords: keywords.map(({ keyword, text }) => ({ keyword, text: translated(text) })),
    }),
  };
}

module.exports = { localizeDocs };
