const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { AssetsPlugin } = require("./assetsPlugin");
const { builtManifest } = require("./builtManifest");

const manifestFile = path.resolve(__dirname, "../manifest.xml");

/** What Excel keeps for up to a day: the functions and what describes them. */
const keptByExcel = /^functions\./;

/**
 * Emits the manifest. In it the address of what Excel keeps has the hash of the file, so that a new manifest has Excel
 * ask anew. The name stays without it: an older manifest, which an organisation may have for weeks, still finds the file.
 */
class ManifestPlugin extends AssetsPlugin {
  /**
   * @param {object} options
   * @param {string} options.baseUrl where the build will be
   * @param {string} options.version
   */
  constructor({ baseUrl, version }) {
    super("ManifestPlugin", "PROCESS_ASSETS_STAGE_REPORT");
    this.baseUrl = baseUrl;
    this.version = version;
  }

  /**
   * @override
   * @param {import("webpack").Compilation} compilation
   * @param {import("./assetsPlugin").Sources} sources
   */
  addAssets(compilation, { RawSource }) {
    /** @param {string} file */
    const addressOf = (file) => (keptByExcel.test(file) ? `${file}?v=${hashOf(compilation, file)}` : file);
    // First the page, whose own hash depends on the address of its script.
    const script = JSON.stringify(addressOf("functions.js"));
    compilation.updateAsset(
      "functions.html",
      (page) =>
        new RawSource(
          page
            .source()
            .toString()
            .replace(/"?functions\.js"?/, script),
        ),
    );
    compilation.fileDependencies.add(manifestFile);
    const xml = fs.readFileSync(manifestFile, "utf8");
    const manifest = builtManifest(xml, { baseUrl: this.baseUrl, version: this.version, addressOf });
    compilation.emitAsset("manifest.xml", new RawSource(manifest));
  }
}

/**
 * @param {import("webpack").Compilation} compilation
 * @param {string} file
 */
function hashOf(compilation, file) {
  const asset = compilation.getAsset(file);
  if (!asset) throw new Error(`manifest.xml names ${file}, which is not built.`);
  return createHash("sha256").update(asset.source.buffer()).digest("hex").slice(0, 12);
}

module.exports = { ManifestPlugin };
