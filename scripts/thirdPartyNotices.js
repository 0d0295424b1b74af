const fs = require("node:fs");
const path = require("node:path");
const { AssetsPlugin } = require("./assetsPlugin");

/** The licences under which a library may become part of a bundle; all ask for no more than this notice. */
const allowedLicenses = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"];

const intro = `The task pane of AI Capex contains the libraries below, each under its own licence.
Office.js is not part of it: pages load that from Microsoft.`;

/**
 * Writes what libraries a build bundles: THIRD-PARTY-NOTICES.txt, with the text of each licence, and licences.json, which
 * the pane shows.
 */
class ThirdPartyNoticesPlugin extends AssetsPlugin {
  constructor() {
    super("ThirdPartyNoticesPlugin", "PROCESS_ASSETS_STAGE_ADDITIONAL");
  }

  /**
   * @override
   * @param {import("webpack").Compilation} compilation
   * @param {import("./assetsPlugin").Sources} sources
   */
  addAssets(compilation, { RawSource }) {
    const libraries = bundledPackages(compilation).map(readLibrary);
    const notices = libraries.map(notice);
    const text = [intro, ...notices].join(`\n\n${"-".repeat(80)}\n\n`);
    compilation.emitAsset("THIRD-PARTY-NOTICES.txt", new RawSource(`${text}\n`));
    const shown = libraries.map(({ name, version, license }) => ({ name, version, license }));
    compilation.emitAsset("licences.json", new RawSource(JSON.stringify(shown)));
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

/** @typedef {{ folder: string, name: string, version: string, license: string }} Library */

/**
 * @param {string} folder
 * @returns {Library}
 */
function readLibrary(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  if (!allowedLicenses.includes(license))
    throw new Error(`${name} has the licence ${license}, which may not be bundled.`);
  return { folder, name, version, license };
}

/** @param {Library} library */
function notice({ folder, name, version, license }) {
  return `${name} ${version} (${license})\n\n${licenseText(folder, name, license)}`;
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {string} license
 */
function licenseText(folder, name, license) {
  const file = fs.readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file) return fs.readFileSync(path.join(folder, file), "utf8").trim().replaceAll("\r\n", "\n");
  // Microsoft publishes these without the file: they say MIT, and the terms of that are those of our own licence.
  if (license !== "MIT" || !/^@(fluentui|microsoft)\//.test(name))
    throw new Error(`${name} comes without the text of its licence.`);
  const ours = fs.readFileSync(path.resolve(__dirname, "../LICENSE"), "utf8");
  return ours.trim().replace(/^Copyright .*$/m, "Copyright (c) Microsoft Corporation.");
}

module.exports = { ThirdPartyNoticesPlugin };
