const fs = require("node:fs");
const path = require("node:path");
const { AssetsPlugin } = require("./assetsPlugin");

/** The licences under which a library may become part of a bundle; all ask for no more than this notice. */
const allowedLicenses = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"];

/** What a package of a library leaves to say where it states no licence: its file LICENSE. */
const unstatedLicenses = { "@univerjs/telemetry": "Apache-2.0" };

const licenseFile = /^licen[cs]e/i;

/** For libraries that contain others, compiled, what is to be said of those: a file NAME.txt each. */
const containedFolder = path.join(__dirname, "licences");

/**
 * Writes what libraries a build bundles: a text with those of their licences, and a list, which the pane shows.
 */
class ThirdPartyNoticesPlugin extends AssetsPlugin {
  /**
   * @param {object} options
   * @param {string} options.part what is built
   * @param {string} options.text the file for the text
   * @param {string} [options.list] the file for the list
   */
  constructor({ part, text, list }) {
    super("ThirdPartyNoticesPlugin", "PROCESS_ASSETS_STAGE_ADDITIONAL");
    this.part = part;
    this.text = text;
    this.list = list;
  }

  /**
   * @override
   * @param {import("webpack").Compilation} compilation
   * @param {import("./assetsPlugin").Sources} sources
   */
  addAssets(compilation, { RawSource }) {
    const libraries = bundledPackages(compilation).map(readLibrary);
    compilation.emitAsset(this.text, new RawSource(noticesOf(this.part, libraries)));
    if (!this.list) return;
    const shown = libraries.map(({ name, version, license }) => ({ name, version, license }));
    compilation.emitAsset(this.list, new RawSource(JSON.stringify(shown)));
  }
}

/**
 * The folders in node_modules that modules of any chunk come from.
 * @param {import("webpack").Compilation} compilation
 */
function bundledPackages({ modules, chunkGraph }) {
  const files = [...modules]
    .filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0)
    .flatMap((module) => modulesIn(module))
    .map((module) => module.nameForCondition()?.replaceAll(path.sep, "/") ?? "");
  const folders = files.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  return [...new Set(folders)].sort();
}

/**
 * The modules that one of several is made of, or the module itself.
 * @param {import("webpack").Module & { modules?: Iterable<import("webpack").Module> }} module
 */
function modulesIn(module) {
  return module.modules ? [...module.modules] : [module];
}

/** @typedef {{ folder: string, name: string, version: string, license: string, author: string }} Library */

/**
 * @param {string} folder
 * @returns {Library}
 */
function readLibrary(folder) {
  const { name, version, author, ...stated } = JSON.parse(
    fs.readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const license = stated.license ?? unstatedLicenses[/** @type {keyof unstatedLicenses} */ (name)];
  if (!allowedLicenses.includes(license))
    throw new Error(`${name} has the licence ${license}, which may not be bundled.`);
  return { folder, name, version, license, author: author?.name ?? author ?? "" };
}

/**
 * The libraries that share a text stand above it together: Univer's are many, and their licence is long.
 * @param {string} part
 * @param {Library[]} libraries
 */
function noticesOf(part, libraries) {
  /** @type {Map<string, string[]>} */
  const titlesByText = new Map();
  for (const library of libraries) {
    const text = noticeText(library, libraries);
    const title = `${library.name} ${library.version} (${library.license})`;
    titlesByText.set(text, [...(titlesByText.get(text) ?? []), title]);
  }
  const intro = `${part} of AI Capex contains the libraries below, each under its own licence.
Office.js is not part of it: pages load that from Microsoft.`;
  const notices = [...titlesByText].map(([text, titles]) => `${titles.join("\n")}\n\n${text}`);
  return `${[intro, ...notices].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/**
 * @param {Library} library
 * @param {Library[]} libraries
 */
function noticeText(library, libraries) {
  const contained = path.join(containedFolder, `${library.name}.txt`);
  const text = licenseText(library, libraries);
  return fs.existsSync(contained) ? `${text}\n\n${readText(contained)}` : text;
}

/**
 * The text of a library's licence: its file, or what its README says; where it says only that it is MIT, the
 * terms of that, which are those of our own licence; or the file of another library of the same author.
 * @param {Library} library
 * @param {Library[]} libraries
 */
function licenseText({ folder, name, license, author }, libraries) {
  const own = fileIn(folder, licenseFile) ?? readmeLicense(folder);
  if (own) return own;
  if (license === "MIT" && author) return ownLicense(author);
  const texts = libraries
    .filter((each) => author && each.author === author && each.license === license)
    .map((each) => fileIn(each.folder, licenseFile));
  const text = texts.find((each) => each);
  if (!text) throw new Error(`${name} comes without the text of its licence.`);
  return text;
}

/**
 * @param {string} folder
 * @param {RegExp} name
 */
function fileIn(folder, name) {
  const file = fs.readdirSync(folder).find((each) => name.test(each));
  return file && readText(path.join(folder, file));
}

/**
 * The section of a README on the licence, where that has the terms.
 * @param {string} folder
 */
function readmeLicense(folder) {
  const [, section = ""] = /^#+ *licen[cs]e$([^]*)/im.exec(fileIn(folder, /^readme\.md$/i) ?? "") ?? [];
  return section.includes("Permission") ? section.trim() : undefined;
}

/** @param {string} author */
function ownLicense(author) {
  const ours = readText(path.resolve(__dirname, "../LICENSE"));
  return ours.replace(/^Copyright .*$/m, () => `Copyright (c) ${author}`);
}

/** @param {string} file */
function readText(file) {
  return fs.readFileSync(file, "utf8").trim().replaceAll("\r\n", "\n");
}

module.exports = { ThirdPartyNoticesPlugin };
