const { AssetsPlugin } = require("./assetsPlugin");
const { readFunctionDocs } = require("./functionDocs");
const { localizeDocs } = require("./localizeDocs");

/** Emits what the functions' docblocks tell, for the pane: functionDocs.json in each language. */
class FunctionDocsPlugin extends AssetsPlugin {
  /**
   * @param {object} options
   * @param {string[]} options.files the functions' files, family by family
   * @param {Record<string, () => Record<string, string>>} options.translations by language, from each English text
   */
  constructor({ files, translations }) {
    super("FunctionDocsPlugin", "PROCESS_ASSETS_STAGE_ADDITIONAL");
    this.files = files;
    this.translations = translations;
  }

  addAssets(compilation, { RawSource }) {
    const english = inListOrder(readFunctionDocs(this.files));
    const emit = (language, docs) =>
      compilation.emitAsset(`functionDocs.${language}.json`, new RawSource(JSON.stringify(docs)));
    emit("en-US", english);
    for (const [language, read] of Object.entries(this.translations))
      emit(language, localizeDocs(english, read()));
  }
}

/** Family by family, and in a family by the docblocks' @order. */
function inListOrder(docs) {
  const familyOf = ({ id }) => id.split(".")[0];
  return [...docs].sort((a, b) => familyOf(a).localeCompare(familyOf(b)) || a.order - b.order);
}

module.exports = { FunctionDocsPlugin };
