// Installs the dependencies where they are missing or older than the lock file, so that npm start and
// npm test need nothing before them. Uses only Node, because nothing else is there yet.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const lockFile = "package-lock.json";
/** npm writes this file when an installation is complete. */
const installed = "node_modules/.package-lock.json";

const isCurrent = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs;
if (!isCurrent) {
  console.log("Installing dependencies (once, about a minute)…");
  // No package's install script is needed. Not in .npmrc: there npm would leave out our own pre-scripts as well.
  const { status } = spawnSync("npm ci --ignore-scripts", { stdio: "inherit", shell: true });
  process.exit(status ?? 1);
}
