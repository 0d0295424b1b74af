const { officeJsPackage } = require("../webpack.config");

/** What Excel on the web fetches from its own origin: the functions and what describes them. */
const fetchedByExcel = /^\/functions(\.[\w-]+)?\.(js|json)$/;

/**
 * How the development server serves: to this machine alone, and to other origins only what Excel fetches.
 * @param {{ port: number, certificate: object, home?: string, open: boolean }} settings home: the page / leads to
 */
function developmentServer({ port, certificate, home, open }) {
  return {
    host: "localhost",
    port,
    server: { type: "https", options: certificate },
    static: [{ directory: officeJsPackage, publicPath: "/office-js", watch: false }],
    headers: ({ url }) =>
      fetchedByExcel.test(url.split("?")[0]) ? { "Access-Control-Allow-Origin": "*" } : {},
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

/** Sends the server's bare address on to a page, with its language and theme. */
function leadingTo(page) {
  return {
    name: "home",
    path: "/",
    middleware: ({ path, originalUrl }, response, next) =>
      path === "/" && /^\/(\?|$)/.test(originalUrl) ? response.redirect(page + originalUrl.slice(1)) : next(),
  };
}

module.exports = { developmentServer };
