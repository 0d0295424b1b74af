import { renameSync, rmSync } from "node:fs";
import webpack from "webpack";
import { showProgress } from "./buildProgress.mjs";

/** The folder next to a build's that holds it until it is whole. */
const unfinished = (folder) => `${folder}.unfinished`;

/**
 * Builds so that a folder is there only when all of it is: one that fails, is interrupted or finds the disk full leaves
 * neither a half of itself nor the folder of an older build.
 * @param {webpack.Configuration[]} configs each with its output.path
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

async function build(configs) {
  const compiler = webpack(configs);
  showProgress(compiler);
  const stats = await called((callback) => compiler.run(callback)).catch(({ message }) => {
    throw new Error(`\nThe build failed: ${message}`);
  });
  await called((callback) => compiler.close(callback));
  const messages = stats.toString({
    preset: "errors-warnings",
    errorStack: false,
    colors: process.stderr.isTTY,
  });
  if (stats.hasErrors()) throw new Error(`${messages}\nThe build failed.`);
  if (stats.hasWarnings()) console.warn(messages);
}

/** The result of a function that hands it to a callback. */
function called(start) {
  return new Promise((resolve, reject) =>
    start((error, result) => (error ? reject(error) : resolve(result))),
  );
}
