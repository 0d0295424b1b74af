const { officeJsPackage } = require("../webpack.config");

/** What Excel on the web fetches from its own origin: the functions and what describes them. */
const fetchedByExcel = /^\/functions(\.[\w-]+)?\.(js|json)$/;

/**
 * How the development server serves: to this machine alone, and to other origins only what Excel fetches.
 * @param {{ port: number, certificate: object, open: string[] | false }} settings
 */
function developmentServer({ port, certificate, open }) {
  return {
    host: "localhost",
    port,
    server: { type: "https", options: certificate },
    static: [{ directory: officeJsPackage, publicPath: "/office-js", watch: false }],
    headers: ({ url }) =>
      fetchedByExcel.test(url.split("?")[0]) ? { "Access-Control-Allow-Origin": "*" } : {},
    hot: false,
    open,
    devMiddleware: { stats: "errors-warnings" },
    client: { logging: "warn" },
    setupExitSignals: false,
  };
}

module.exports = { developmentServer };
