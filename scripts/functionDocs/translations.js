const fs = require("node:fs");
const path = require("node:path");

/** @typedef {import("../../src/functions/functionDoc").FunctionDoc} FunctionDoc */

/**
 * The texts of a language by function id, each from its English text.
 * @typedef {Readonly<Record<string, Readonly<Record<string, string>>>>} Translations
 */

const folder = path.resolve(__dirname, "../../src/functions");

/** The languages that the functions are translated into, as BCP 47 tags: each has a file of translations. */
const translatedLanguages = fs
  .readdirSync(folder)
  .flatMap((file) => /^([a-z]+-[A-Z]+)\.json$/.exec(file)?.[1] ?? []);

/** @param {string} language */
const translationFile = (language) => path.join(folder, `${language}.json`);

/**
 * Read anew for each build, so that the development server shows changes.
 * @param {string} language
 * @returns {Translations}
 */
function readTranslations(language) {
  try {
    return JSON.parse(fs.readFileSync(translationFile(language), "utf8"));
  } catch (error) {
    throw new Error(`src/functions/${language}.json: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

/**
 * The English texts of a function that have to be translated.
 * @param {FunctionDoc} doc
 */
function textsOf(doc) {
  return [
    doc.summary,
    doc.description,
    ...doc.arguments.flatMap(({ label, details, keywords = [] }) => [
      label + details,
      ...(label === "" ? [] : [label]),
      ...keywords.map(({ text }) => text),
    ]),
    doc.returns,
    ...doc.errors.map(({ text }) => text),
    doc.source,
    ...doc.explanations.map(({ text }) => text),
  ];
}

/**
 * The translations that functions lack, and those of texts that are gone; nothing of functions that have all.
 * A formula may be translated, where it has words.
 * @param {readonly FunctionDoc[]} docs in English
 * @param {Translations} translations
 * @returns {{ id: string, missing: string[], stale: string[] }[]}
 */
function translationFaults(docs, translations) {
  const ids = new Set([...docs.map(({ id }) => id), ...Object.keys(translations)]);
  return [...ids].sort().flatMap((id) => {
    const doc = docs.find((each) => each.id === id);
    const texts = doc ? textsOf(doc) : [];
    const translated = Object.keys(translations[id] ?? {});
    const missing = [...new Set(texts)].filter((text) => !translated.includes(text));
    const stale = translated.filter((text) => !texts.includes(text) && text !== doc?.formula);
    return missing.length + stale.length > 0 ? [{ id, missing, stale }] : [];
  });
}

/**
 * What is wrong with the translations, function by function; nothing where nothing is.
 * @param {readonly FunctionDoc[]} docs in English
 * @param {Translations} translations
 */
function translationReport(docs, translations) {
  return translationFaults(docs, translations)
    .map(({ id, missing, stale }) =>
      [
        id,
        ...missing.map((text) => `  no translation of  ${JSON.stringify(text)}`),
        ...stale.map((text) => `  a text that is gone  ${JSON.stringify(text)}`),
      ].join("\n"),
    )
    .join("\n");
}

module.exports = {
  readTranslations,
  textsOf,
  translatedLanguages,
  translationFaults,
  translationFile,
  translationReport,
};
