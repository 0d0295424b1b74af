// Installs the dependencies of a package, this one or the folder named, where they are missing or older than the
// lock file, so that npm start, npm test and npm run bench need nothing before them. Uses only Node, because nothing
// else is there yet.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";

const [folder = "."] = process.argv.slice(2);
const lockFile = path.join(folder, "package-lock.json");
/** npm writes this file when an installation is complete. */
const installed = path.join(folder, "node_modules/.package-lock.json");

const isCurrent = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs;
if (!isCurrent) {
  console.log("Installing dependencies (once, about a minute)…");
  // No package's install script is needed. Not in .npmrc: there npm would leave out our own pre-scripts as well.
  // Nor are npm's warnings: @fluentui/web-components, which only browsers run, names the Node.js it is built with.
  const { status } = spawnSync("npm ci --ignore-scripts --loglevel=error", {
    cwd: folder,
    stdio: "inherit",
    shell: true,
  });
  process.exit(status ?? 1);
}
