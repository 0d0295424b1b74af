import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { developmentServer } from "./developmentServer.js";

const folders = ["dist", "dist-workbench"].map((name) =>
  fileURLToPath(new URL(`../${name}`, import.meta.url)),
);

/**
 * Serves what npm run build has made, unchanged, and takes the report of a check.
 * @param {object} settings
 * @param {number} settings.port
 * @param {{ cert?: Buffer, key?: Buffer }} settings.certificate
 * @param {import("./developmentServer.js").Settings["onChecked"]} settings.onChecked
 * @returns {Promise<() => Promise<void>>} ends it
 */
export async function serveBuild(settings) {
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing) throw new Error(`${missing} is not there: run npm run build.`);
  // The server wants something to build.
  const compiler = webpack({
    mode: "none",
    entry: "data:text/javascript,",
    infrastructureLogging: { level: "error" },
  });
  const server = new WebpackDevServer(developmentServer({ ...settings, folders, open: false }), compiler);
  await server.start();
  return () => server.stop();
}
