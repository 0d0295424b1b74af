import { copyFileSync, cpSync, existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";

/** What a host shows for the address of a folder, and the page that is to be shown. */
const indexPage = "index.html";
const workbenchPage = "workbench.html";

/**
 * Makes a folder that any static host serves as it is: what builds have made, with the workbench as its first page.
 * It is there only when it is whole.
 * @param {string[]} builds the folders of the product and of the workbench
 * @param {string} demo
 */
export function assembleDemo(builds, demo) {
  requireDifferentFiles(builds);
  const unfinished = `${demo}.unfinished`;
  for (const folder of [demo, unfinished]) rmSync(folder, { recursive: true, force: true });
  for (const build of builds) cpSync(build, unfinished, { recursive: true });
  copyFileSync(path.join(unfinished, workbenchPage), path.join(unfinished, indexPage));
  renameSync(unfinished, demo);
}

/**
 * One of two files of a name would be lost.
 * @param {string[]} builds
 */
function requireDifferentFiles(builds) {
  const missing = builds.find((build) => !existsSync(build));
  if (missing) throw new Error(`${missing} is not there.`);
  const files = builds.flatMap((build) =>
    readdirSync(build, { recursive: true, encoding: "utf8" }).filter((name) =>
      statSync(path.join(build, name)).isFile(),
    ),
  );
  const twice = files.filter((file, index) => files.indexOf(file) !== index);
  if (twice.length > 0) throw new Error(`Of two builds there is ${twice.join(", ")}.`);
  if (files.includes(indexPage)) throw new Error(`A build has ${indexPage}, which is the demo's own.`);
}
