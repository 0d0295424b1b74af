/**
 * The functions' docs in another language: names, keywords and arithmetic stay, all prose changes.
 * @param {import("../src/functions/functionDoc").FunctionDoc[]} docs in English
 * @param {Record<string, string>} translations from each English text
 */
function localizeDocs(docs, translations) {
  const translated = (text) => {
    if (!(text in translations)) throw new Error(`No translation of "${text}"`);
    return translations[text];
  };
  return docs.map((doc) => ({
    ...doc,
    line: translated(doc.line),
    description: translated(doc.description),
    arguments: doc.arguments.map((argument) => localizeArgument(argument, translated)),
    returns: translated(doc.returns),
    // Formulas without words have no translation.
    formula: translations[doc.formula] ?? doc.formula,
    errors: translated(doc.errors),
    source: translated(doc.source),
    sentences: doc.sentences.map(({ when, text }) => ({ when, text: translated(text) })),
  }));
}

function localizeArgument(argument, translated) {
  const keywords = argument.keywords?.map(({ keyword, text }) => ({ keyword, text: translated(text) }));
  return { ...argument, text: translated(argument.text), ...(keywords && { keywords }) };
}

module.exports = { localizeDocs };
