import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { showProgress } from "./buildProgress.mjs";
import { developmentServer } from "./developmentServer.js";

/**
 * Serves what webpack configurations make, and builds it anew as files change.
 * @param {webpack.Configuration[]} configs
 * @param {import("./developmentServer.js").Settings} settings
 * @returns {Promise<{ built: Promise<void>, stop: () => Promise<void> }>} built: once a build has succeeded
 */
export async function serve(configs, settings) {
  const compiler = webpack(configs.map(forDevelopment));
  showProgress(compiler);
  const built = firstSuccess(compiler);
  const server = new WebpackDevServer(developmentServer(settings), compiler);
  await server.start();
  return { built, stop: () => stop(server, compiler) };
}

/**
 * @param {webpack.Configuration} config
 * @returns {webpack.Configuration}
 */
function forDevelopment(config) {
  return { ...config, mode: "development", infrastructureLogging: { level: "warn" } };
}

/**
 * Resolves when a build succeeds; until then, and ever after, what is wrong with one is told.
 * @param {webpack.MultiCompiler} compiler
 * @returns {Promise<void>}
 */
function firstSuccess(compiler) {
  return new Promise((resolve) =>
    compiler.hooks.done.tap("firstSuccess", (stats) => {
      if (stats.hasErrors() || stats.hasWarnings())
        console.error(stats.toString({ preset: "errors-warnings", errorStack: false }));
      if (stats.hasErrors()) console.error("The build failed; it is tried again when a file changes.");
      else resolve();
    }),
  );
}

/**
 * Closing the compiler writes its cache.
 * @param {WebpackDevServer} server
 * @param {webpack.MultiCompiler} compiler
 */
async function stop(server, compiler) {
  await server.stop();
  await new Promise((resolve) => compiler.close(resolve));
}
