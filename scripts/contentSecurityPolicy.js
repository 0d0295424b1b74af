/**
 * The Content-Security-Policy of each page, which its meta element states. What a meta element cannot state,
 * frame-ancestors, is for the web server to send (docs/hosting.md). No page of the add-in runs inline script, inline
 * style or eval.
 */

/** Nothing but what a page's own policy adds. */
const closed = { "default-src": ["'none'"], "base-uri": ["'none'"], "form-action": ["'none'"] };

/**
 * What Office.js needs, tried with version 1.1.110 in Chromium: scripts that it loads from where it comes from,
 * neither inline nor eval; and a frame from there, in which it asks whether an Excel on the web at an address that
 * it does not know is to be trusted. Its telemetry goes to Excel, not to the network. Chromium reports two style
 * attributes all the same: those of the page it makes of an XML error, where Office.js parses the licence that a
 * sideloaded add-in does not have; nobody sees that page.
 * @param {string} officeJs its address: https://host/path, or a path of our own
 */
function officeSource(officeJs) {
  return officeJs.startsWith("/") ? "'self'" : new URL(officeJs).origin;
}

/** @param {string} officeJs */
function taskpanePolicy(officeJs) {
  const office = officeSource(officeJs);
  return policy({
    "script-src": ["'self'", office],
    "style-src": ["'self'"],
    "img-src": ["'self'"],
    "connect-src": ["'self'"],
    "frame-src": [office],
  });
}

/** @param {string} officeJs */
function functionsPolicy(officeJs) {
  const office = officeSource(officeJs);
  return policy({ "script-src": ["'self'", office], "frame-src": [office] });
}

function helpPolicy() {
  return policy({ "script-src": ["'self'"], "style-src": ["'self'"], "img-src": ["'self'"] });
}

/** The workbench is for development: Univer writes style elements, and excelize is WebAssembly. */
function workbenchPolicy() {
  return policy({
    "script-src": ["'self'", "'wasm-unsafe-eval'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "frame-src": ["'self'"],
  });
}

/** @param {Record<string, string[]>} directives */
function policy(directives) {
  return Object.entries({ ...closed, ...directives })
    .map(([name, sources]) => [name, ...new Set(sources)].join(" "))
    .join("; ");
}

module.exports = { functionsPolicy, helpPolicy, taskpanePolicy, workbenchPolicy };
