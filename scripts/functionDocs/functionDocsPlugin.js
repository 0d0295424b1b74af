const { AssetsPlugin } = require("../assetsPlugin");
const { inListOrder } = require("./listOrder");
const { localizeDocs } = require("./localizeDocs");
const { readFunctionDocs } = require("./readFunctionDocs");

/** @typedef {import("./translations").Translations} Translations */

/** Emits what the functions' docblocks tell, for the pane: functionDocs.json in each language. */
class FunctionDocsPlugin extends AssetsPlugin {
  /**
   * @param {object} options
   * @param {string[]} options.files the functions' files
   * @param {Record<string, () => Translations>} options.translations by language
   */
  constructor({ files, translations }) {
    super("FunctionDocsPlugin", "PROCESS_ASSETS_STAGE_ADDITIONAL");
    this.files = files;
    this.translations = translations;
  }

  /**
   * @override
   * @param {import("webpack").Compilation} compilation
   * @param {import("../assetsPlugin").Sources} sources
   */
  addAssets(compilation, { RawSource }) {
    const english = inListOrder(readFunctionDocs(this.files));
    /**
     * @param {string} language
     * @param {readonly object[]} docs
     */
    const emit = (language, docs) =>
      compilation.emitAsset(`functionDocs.${language}.json`, new RawSource(JSON.stringify(docs)));
    emit("en-US", english);
    for (const [language, read] of Object.entries(this.translations))
      emit(language, localizeDocs(english, read()));
  }
}

module.exports = { FunctionDocsPlugin };
