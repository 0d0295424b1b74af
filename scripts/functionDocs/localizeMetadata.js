/** @typedef {import("./functionsMetadata").FunctionsMetadata} FunctionsMetadata */

/**
 * The metadata of the functions in another language: names and ids stay, descriptions change.
 * @param {FunctionsMetadata} metadata in English
 * @param {import("./translations").Translations} translations
 * @returns {FunctionsMetadata}
 */
function localizeMetadata(metadata, translations) {
  /**
   * @param {string} id
   * @param {string} text
   */
  const translated = (id, text) => {
    if (!text) return text;
    const translation = translations[id]?.[text];
    if (translation === undefined) throw new Error(`${id}: no translation of "${text}"`);
    return translation;
  };
  /** @param {string} enumId */
  const functionWith = (enumId) =>
    metadata.functions.find(({ parameters }) =>
      parameters.some(({ customEnumId }) => customEnumId === enumId),
    )?.id ?? "";
  return {
    ...metadata,
    functions: metadata.functions.map((each) => ({
      ...each,
      description: translated(each.id, each.description),
      parameters: each.parameters.map((parameter) => ({
        ...parameter,
        description: translated(each.id, parameter.description),
      })),
    })),
    enums: metadata.enums.map((each) => ({
      ...each,
      values: each.values.map((value) => ({
        ...value,
        tooltip: translated(functionWith(each.id), value.tooltip),
      })),
    })),
  };
}

module.exports = { localizeMetadata };
