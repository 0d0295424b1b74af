const { officeJsPackage } = require("../webpack.config");

/** What Excel on the web fetches from its own origin: the functions and what describes them. */
const fetchedByExcel = /^\/functions(\.[\w-]+)?\.(js|json)$/;

/** @typedef {import("webpack-dev-server").Configuration} Configuration */

/**
 * How to serve.
 * @typedef {object} Settings
 * @property {number} port
 * @property {{ cert?: Buffer, key?: Buffer }} certificate
 * @property {string} [home] the page that the bare address leads to
 * @property {boolean} open whether a browser is opened
 */

/** @type {Record<string, string>} */
const forEveryOrigin = { "Access-Control-Allow-Origin": "*" };

/**
 * How the development server serves: to this machine alone, and to other origins only what Excel fetches.
 * @param {Settings} settings
 * @returns {Configuration}
 */
function developmentServer({ port, certificate, home, open }) {
  return {
    host: "localhost",
    port,
    server: { type: "https", options: certificate },
    static: [{ directory: officeJsPackage, publicPath: "/office-js", watch: false }],
    headers: ({ url }) => (fetchedByExcel.test(url?.split("?")[0] ?? "") ? forEveryOrigin : {}),
    setupMiddlewares: (middlewares) => (home ? [leadingTo(home), ...middlewares] : middlewares),
    // To this machine files are sent faster than they are compressed.
    compress: false,
    hot: false,
    open,
    devMiddleware: { stats: "none" },
    client: { logging: "warn" },
    setupExitSignals: false,
  };
}

/**
 * Sends the server's bare address on to a page, with its language and theme.
 * @param {string} page
 * @returns {{ name: string, path: string, middleware: import("webpack-dev-server").ExpressRequestHandler }}
 */
function leadingTo(page) {
  return {
    name: "home",
    path: "/",
    middleware: ({ path, originalUrl }, response, next) =>
      path === "/" && /^\/(\?|$)/.test(originalUrl) ? response.redirect(page + originalUrl.slice(1)) : next(),
  };
}

module.exports = { developmentServer };
