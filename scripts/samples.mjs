// npm run samples -- FOLDER: writes every entry of the catalogue, in each mode and language, as an .xlsx file. The
// workbook they are made in is that of the tests, which Jest loads.
import { spawnSync } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import path from "node:path";

const [folder = "", ...others] = process.argv.slice(2);
if (folder === "" || others.length > 0) fail("Name the folder to write to: npm run samples -- FOLDER");
const isFile = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false;
if (isFile) fail(`${folder} is a file. Name a folder.`);
mkdirSync(folder, { recursive: true });
// The number of files comes on the standard output; Jest's own report is shown where it failed.
const { status, stderr } = spawnSync('npx jest -i --testMatch "**/test/samples/folder.samples.ts"', {
  env: { ...process.env, SAMPLES_FOLDER: path.resolve(folder) },
  stdio: ["ignore", "inherit", "pipe"],
  encoding: "utf8",
  shell: true,
});
if (status !== 0) fail(stderr);

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}
