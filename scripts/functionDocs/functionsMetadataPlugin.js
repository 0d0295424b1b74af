const { AssetsPlugin } = require("../assetsPlugin");
const { helpPage } = require("./help");
const { localizeMetadata } = require("./localizeMetadata");

/** @typedef {import("./functionsMetadata").FunctionsMetadata} FunctionsMetadata */
/** @typedef {import("./translations").Translations} Translations */

/**
 * Completes the functions.json that Microsoft's plugin makes: adds the address of each function's help,
 * and makes a copy of it in each further language.
 */
class FunctionsMetadataPlugin extends AssetsPlugin {
  /**
   * @param {object} options
   * @param {string} options.baseUrl where the help pages will be
   * @param {Record<string, () => Translations>} options.translations by language
   */
  constructor({ baseUrl, translations }) {
    super("FunctionsMetadataPlugin", "PROCESS_ASSETS_STAGE_ADDITIONS");
    this.baseUrl = baseUrl;
    this.translations = translations;
  }

  /**
   * @override
   * @param {import("webpack").Compiler} compiler
   */
  apply(compiler) {
    super.apply(compiler);
    // Microsoft's plugin adds its file to the builds of the pages' templates as well, which keep it when it changes.
    compiler.hooks.compilation.tap(this.name, ({ compiler: building, assets }) => {
      if (building.isChild()) delete assets["functions.json"];
    });
  }

  /**
   * @override
   * @param {import("webpack").Compilation} compilation
   * @param {import("../assetsPlugin").Sources} sources
   */
  addAssets(compilation, { RawSource }) {
    const made = compilation.getAsset("functions.json");
    if (!made) throw new Error("Microsoft's plugin has made no functions.json.");
    const english = oneLineDescriptions(withPlainValues(JSON.parse(made.source.source().toString())));
    /**
     * @param {FunctionsMetadata} metadata
     * @param {string} page
     */
    const asset = (metadata, page) => new RawSource(JSON.stringify(this.withHelp(metadata, page), null, 2));
    compilation.updateAsset("functions.json", asset(english, helpPage("en-US")));
    for (const [language, read] of Object.entries(this.translations)) {
      const localized = localizeMetadata(english, read());
      compilation.emitAsset(`functions.${language}.json`, asset(localized, helpPage(language)));
    }
  }

  /**
   * @param {FunctionsMetadata} metadata
   * @param {string} page
   */
  withHelp(metadata, page) {
    const functions = metadata.functions.map((each) => ({
      ...each,
      helpUrl: `${this.baseUrl}/${page}#${each.id}`,
    }));
    return { ...metadata, functions };
  }
}

/**
 * Has Excel hand over the basic values of data types, which the tool asks for as objects, and errors among the
 * inputs, so that one of them has no effect beyond its cell.
 * @param {FunctionsMetadata} metadata
 */
function withPlainValues(metadata) {
  // Written as JSON, which leaves out what is undefined.
  return { ...metadata, allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: undefined };
}

/**
 * The tool keeps the line breaks of a docblock, which Excel would show.
 * @param {FunctionsMetadata} metadata
 */
function oneLineDescriptions(metadata) {
  const functions = metadata.functions.map((each) => ({
    ...each,
    description: each.description.replace(/\s*\n\s*/g, " "),
  }));
  return { ...metadata, functions };
}

module.exports = { FunctionsMetadataPlugin };
