const { officeJsPackage } = require("../webpack.config");
const { openedAddress } = require("./openedWorkbook");

/** What Excel on the web fetches from its own origin: the functions and what describes them. */
const fetchedByExcel = /^\/functions(\.[\w-]+)?\.(js|json)$/;

/** @typedef {import("webpack-dev-server").Configuration} Configuration */
/** @typedef {import("../src/taskpane/check/checkForServer").CheckMessage} CheckMessage */

/**
 * How to serve.
 * @typedef {object} Settings
 * @property {number} port
 * @property {{ cert?: Buffer, key?: Buffer }} certificate
 * @property {string} [home] the page that the bare address leads to
 * @property {string} [workbook] an .xlsx file that the workbench may open
 * @property {string | false} open the page that a browser is opened with
 * @property {string[]} [folders] whose files are served as they are
 * @property {(message: CheckMessage) => void} [onChecked] takes the report of npm run test:excel
 */

/** @type {Record<string, string>} */
const forEveryOrigin = { "Access-Control-Allow-Origin": "*" };

/**
 * How the development server serves: to this machine alone, and to other origins only what Excel fetches.
 * @param {Settings} settings
 * @returns {Configuration}
 */
function developmentServer({ port, certificate, home, workbook, open, folders = [], onChecked }) {
  return {
    host: "localhost",
    port,
    server: { type: "https", options: certificate },
    static: [
      { directory: officeJsPackage, publicPath: "/office-js", watch: false },
      ...folders.map((directory) => ({ directory, publicPath: "/", watch: false })),
    ],
    headers: ({ url }) => (fetchedByExcel.test(url?.split("?")[0] ?? "") ? forEveryOrigin : {}),
    setupMiddlewares: (middlewares) => [
      ...(home ? [leadingTo(home)] : []),
      ...(workbook ? [handingOut(workbook)] : []),
      ...(onChecked ? [receiving(onChecked)] : []),
      ...middlewares,
    ],
    // To this machine files are sent faster than they are compressed.
    compress: false,
    hot: false,
    open,
    devMiddleware: { stats: "none" },
    // What a library throws while it draws leaves a page that works, which no overlay should cover: the console has it.
    client: { logging: "warn", overlay: { errors: true, warnings: false, runtimeErrors: false } },
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

/**
 * Answers with a workbook as it is now; other pages cannot read it, being of another origin.
 * @param {string} workbook
 * @returns {{ name: string, middleware: import("webpack-dev-server").ExpressRequestHandler }}
 */
function handingOut(workbook) {
  const address = openedAddress(workbook);
  return {
    name: "opened",
    middleware: ({ path }, response, next) =>
      path === address ? response.sendFile(workbook, { dotfiles: "allow" }) : next(),
  };
}

/**
 * Takes what the pane sends once it has checked (src/taskpane/check/checkForServer.ts).
 * @param {NonNullable<Settings["onChecked"]>} onChecked
 * @returns {{ name: string, path: string, middleware: import("webpack-dev-server").ExpressRequestHandler }}
 */
function receiving(onChecked) {
  return {
    name: "checked",
    path: "/checked",
    middleware: (request, response, next) => {
      if (request.method !== "POST") return next();
      let body = "";
      request.setEncoding("utf8").on("data", (/** @type {string} */ part) => (body += part));
      request.on("end", () => {
        response.status(204).end();
        onChecked(JSON.parse(body));
      });
    },
  };
}

module.exports = { developmentServer };
