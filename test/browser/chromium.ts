import { browserIsInstalled, howToInstall, launchBrowser } from "../../scripts/chromium";

export { browserIsInstalled, launchBrowser };

/** Runs a suite of browser tests, or reports it as skipped where there is no browser; in CI that fails. */
export function describeInBrowser(name: string, suite: () => void): void {
  if (browserIsInstalled || process.env["CI"]) return describe(name, suite);
  console.warn(howToInstall);
  describe.skip(`${name} (skipped: ${howToInstall})`, suite);
}
