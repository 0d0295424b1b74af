const { developmentUrl } = require("./baseUrl");

/** In manifest.xml, an address of our own, with the file it names. */
const ownAddress = new RegExp(`${developmentUrl}/([^"]*)`, "g");

/**
 * The manifest of a build, from manifest.xml.
 * @param {string} xml
 * @param {string} baseUrl where the build will be
 */
function builtManifest(xml, baseUrl) {
  return xml.replace(ownAddress, (_, file) => escaped(`${baseUrl}/${file}`));
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
