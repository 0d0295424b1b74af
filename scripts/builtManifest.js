const { developmentUrl } = require("./baseUrl");

/** In manifest.xml, an address of our own, with the file it names. */
const ownAddress = new RegExp(`${developmentUrl}/([^"]*)`, "g");

/**
 * The manifest of a build, from manifest.xml.
 * @param {string} xml
 * @param {object} build
 * @param {string} build.baseUrl where it will be
 * @param {string} build.version as package.json has it
 * @param {(file: string) => string} [build.addressOf] of a file, from there
 */
function builtManifest(xml, { baseUrl, version, addressOf = (file) => file }) {
  return xml
    .replace(/<Version>[^<]*/, `<Version>${manifestVersion(version)}`)
    .replace(ownAddress, (_, file) => escaped(`${baseUrl}/${addressOf(file)}`));
}

/**
 * Four numbers, as stores and the admin center compare them.
 * @param {string} version
 */
function manifestVersion(version) {
  if (!/^\d{1,5}(\.\d{1,5}){2}$/.test(version))
    throw new Error(`A manifest has a version of numbers alone, such as 1.2.3; package.json has ${version}.`);
  return `${version}.0`;
}

/**
 * An address as an XML attribute holds it. It has no other character that would have to be escaped: what reads
 * addresses has replaced them.
 * @param {string} address
 */
function escaped(address) {
  return address.replaceAll("&", "&amp;");
}

module.exports = { builtManifest };
