import { renameSync, rmSync } from "node:fs";
import webpack from "webpack";
import { showProgress } from "./buildProgress.mjs";

/**
 * The folder next to a build's that holds it until it is whole.
 * @param {string} folder
 */
const unfinished = (folder) => `${folder}.unfinished`;

/** @typedef {webpack.Configuration & { output: { path: string } }} BuildConfiguration */

/**
 * Builds so that a folder is there only when all of it is: one that fails, is interrupted or finds the disk full leaves
 * neither a half of itself nor the folder of an older build.
 * @param {BuildConfiguration[]} configs
 * @returns {Promise<string[]>} the folders
 */
export async function buildWhole(configs) {
  const folders = [...new Set(configs.map(({ output }) => output.path))];
  for (const folder of folders.flatMap((each) => [each, unfinished(each)]))
    rmSync(folder, { recursive: true, force: true });
  await build(
    configs.map((config) => ({
      ...config,
      output: { ...config.output, path: unfinished(config.output.path) },
    })),
  );
  for (const folder of folders) renameSync(unfinished(folder), folder);
  return folders;
}

/** @param {webpack.Configuration[]} configs */
async function build(configs) {
  const compiler = webpack(configs);
  showProgress(compiler);
  const stats = await called(compiler.run.bind(compiler)).catch(({ message }) => {
    throw new Error(`\nThe build failed: ${message}`);
  });
  await called(compiler.close.bind(compiler));
  const messages = stats.toString({
    preset: "errors-warnings",
    errorStack: false,
    colors: process.stderr.isTTY,
  });
  if (stats.hasErrors()) throw new Error(`${messages}\nThe build failed.`);
  if (stats.hasWarnings()) console.warn(messages);
}

/**
 * The result of a function that hands it to a callback.
 * @template Result
 * @param {(callback: (error: Error | null, result?: Result) => void) => void} start
 * @returns {Promise<Result>}
 */
function called(start) {
  return new Promise((resolve, reject) =>
    start((error, result) => (error ? reject(error) : resolve(/** @type {Result} */ (result)))),
  );
}
