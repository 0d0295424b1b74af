const { existsSync } = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

/** Says how to get a browser where there is none. */
const howToInstall =
  "No Chromium, Chrome or Edge found. On Debian: apt-get install chromium-headless-shell. Or set CHROMIUM_PATH.";

/** The names Chromium goes by on Linux: first the one without windows, which takes less of the processor. */
const commandNames = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/** Installed as an application, found by Playwright itself. */
const channels = process.platform === "linux" ? [] : ["chrome", "msedge"];

/** @returns {string | undefined} */
function executablePath() {
  if (process.env["CHROMIUM_PATH"]) return process.env["CHROMIUM_PATH"];
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return commandNames
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

/** Whether there may be a browser. */
const browserIsInstalled = executablePath() !== undefined || channels.length > 0;

/**
 * Starts the browser that is installed.
 * @param {object} options
 * @param {boolean} [options.isFast] whether pages are to be as fast as for a user: in a test, to optimize scripts takes
 * longer than it saves
 * @returns {Promise<import("playwright-core").Browser>}
 */
async function launchBrowser({ isFast = false } = {}) {
  const executable = executablePath();
  const args = isFast ? [] : ["--js-flags=--no-opt"];
  // Chromium's own sandbox cannot start for root, as in most containers.
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  if (executable) return chromium.launch({ executablePath: executable, args });
  for (const channel of channels) {
    const browser = await chromium.launch({ channel, args }).catch(() => undefined);
    if (browser) return browser;
  }
  throw new Error(howToInstall);
}

module.exports = { browserIsInstalled, howToInstall, launchBrowser };
