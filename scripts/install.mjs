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
  const { status } = spawnSync("npm ci", { stdio: "inherit", shell: true });
  process.exit(status ?? 1);
}
