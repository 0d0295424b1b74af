const path = require("node:path");

/**
 * The address at which the development server has a workbook, without its origin.
 * @param {string} file
 */
function openedAddress(file) {
  return `/opened/${encodeURIComponent(path.basename(file))}`;
}

/**
 * The page that opens a workbook: the workbench, told the address.
 * @param {string} file
 */
function openingPage(file) {
  return `/workbench.html?${new URLSearchParams({ open: openedAddress(file) })}`;
}

module.exports = { openedAddress, openingPage };
