/**
 * The metadata of the functions in another language: names and ids stay, descriptions change.
 * @param {object} metadata as Microsoft's tool writes it, in English
 * @param {Record<string, string>} translations from each English text
 */
function localizeMetadata(metadata, translations) {
  const translated = (text) => {
    if (!text) return text;
    if (!(text in translations)) throw new Error(`No translation of "${text}"`);
    return translations[text];
  };
  return {
    ...metadata,
    functions: metadata.functions.map((each) => ({
      ...each,
      description: translated(each.description),
      parameters: each.parameters.map((parameter) => ({
        ...parameter,
        description: translated(parameter.description),
      })),
    })),
    enums: metadata.enums.map((each) => ({
      ...each,
      values: each.values.map((value) => ({ ...value, tooltip: translated(value.tooltip) })),
    })),
  };
}

module.exports = { localizeMetadata };
