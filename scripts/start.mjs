// npm start: sideloads the add-in into Excel on Windows and macOS, and serves the workbench elsewhere.
// npm run workbench -- --port 3001: serves the workbench anywhere, at a port of your choice.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { parseArgs } from "node:util";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import webpackConfig from "../webpack.config.js";
import { localhostCertificate } from "./certificates.mjs";
import { developmentServer } from "./developmentServer.js";

/** Where manifest.xml looks for the add-in. */
const manifestPort = 3000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: "string", default: String(manifestPort) } },
});
const port = Number(values.port);
const hasExcel = process.platform === "win32" || process.platform === "darwin";
const inWorkbench = positionals.includes("workbench") || !hasExcel;

if (!Number.isInteger(port) || port < 1 || port > 65535)
  exitWith(`--port takes a number from 1 to 65535, got ${values.port}.`);
if (!inWorkbench && port !== manifestPort)
  exitWith(`Excel looks for the add-in at port ${manifestPort}; --port is for the workbench.`);
if (!(await isFree(port))) {
  exitWith(
    `Port ${port} is in use, perhaps by another npm start. Stop that program` +
      (inWorkbench ? `, or choose another port: npm run workbench -- --port ${port + 1}` : "."),
  );
}

const server = await serve();
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
if (!inWorkbench) await officeAddinDebugging("start", "desktop", "--app", "excel", "--no-debug");

async function serve() {
  const { trusted, ...certificate } = await localhostCertificate();
  const env = inWorkbench ? { officeJs: "/office-js" } : {};
  const compiler = webpack(webpackConfig(env).map((config) => ({ ...config, mode: "development" })));
  const hasDisplay = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const open = inWorkbench && hasDisplay && !process.env.CI ? ["/workbench.html"] : false;
  const devServer = new WebpackDevServer(developmentServer({ port, certificate, open }), compiler);
  compiler.hooks.done.tap("start", () => announce(trusted));
  await devServer.start();
  return devServer;
}

function announce(trusted) {
  if (!inWorkbench) return;
  console.log(`\nThe workbench is ready: https://localhost:${port}/workbench.html   (Ctrl-C ends it)`);
  if (!trusted) {
    console.log(
      "The browser will warn of the certificate, because its authority could not be installed here. Continue to localhost.",
    );
  }
}

async function stop() {
  await server.stop();
  if (!inWorkbench) await officeAddinDebugging("stop");
  process.exit(0);
}

/** Runs Microsoft's sideloading tool, an optional dependency that installs on Windows and macOS. */
function officeAddinDebugging(command, ...options) {
  return new Promise((resolve) => {
    const child = spawn("npx", ["office-addin-debugging", command, "manifest.xml", ...options], {
      stdio: "inherit",
      shell: true,
    });
    child.on("exit", resolve);
  });
}

function isFree(candidate) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(candidate, "localhost", () => probe.close(() => resolve(true)));
  });
}

function exitWith(message) {
  console.error(message);
  process.exit(1);
}
