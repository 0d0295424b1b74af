// npm run test:excel: opens Excel with the build, has the pane check it ("Check this Excel"), and prints the report.
// npm run test:excel -- --host workbench: the same with the workbench in place of Excel.
// Ends with 0 where all was as expected or known, with 1 where something was not, with 2 where no report came.
import "./plainErrors.mjs";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { localhostCertificate } from "./certificates.mjs";
import { hasExcel, officeAddinDebugging } from "./officeAddinDebugging.mjs";
import { requireFreePort } from "./freePort.mjs";
import { serveBuild } from "./serveBuild.mjs";
import { readTestExcelOptions } from "./testExcelOptions.mjs";

const { host, port, extent } = readTestExcelOptions(process.argv.slice(2), hasExcel);
await requireFreePort(port, host === "workbench" ? ", or choose another one with --port" : "");
const { trusted, ...certificate } = await localhostCertificate();

/** @typedef {import("../src/taskpane/check/checkForServer").CheckMessage} CheckMessage */

/** The whole check takes about a minute; Excel may take as long to start. */
const patienceMs = 10 * 60_000;

/** @type {(message: CheckMessage) => void} */
let tell = () => {};
/** @type {Promise<CheckMessage | undefined>} */
const checked = new Promise((resolve) => {
  tell = resolve;
  setTimeout(() => resolve(undefined), patienceMs).unref();
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve(undefined));
});

const stopServing = await serveBuild({ port, certificate, onChecked: (message) => tell(message) });
const close = host === "excel" ? await openExcel() : await openWorkbench();
const message = await checked;
await close();
await stopServing();
console.log(message?.report ?? "No report came.");
process.exit(message ? Number(message.unexpected > 0) : 2);

/** Sideloads the build with a pane that checks at once. */
async function openExcel() {
  if (!trusted)
    console.warn(
      "Excel may refuse the add-in, because the system does not trust the certificate for localhost: run npx office-addin-dev-certs install, and try again.",
    );
  const folder = mkdtempSync(path.join(tmpdir(), "ai-capex-"));
  const manifest = path.join(folder, "manifest.xml");
  const built = readFileSync(new URL("../dist/manifest.xml", import.meta.url), "utf8");
  writeFileSync(manifest, built.replaceAll('/taskpane.html"', `/taskpane.html?check=${extent}"`));
  console.log(
    "Excel opens with the add-in's pane; if the pane is not there, press AI Capex on the Home tab.",
  );
  const code = await officeAddinDebugging(`start "${manifest}" desktop --app excel --no-debug`);
  if (code !== 0) tell({ report: "Excel could not be opened with the add-in.", unexpected: 1 });
  return async () => {
    await officeAddinDebugging(`stop "${manifest}"`);
    rmSync(folder, { recursive: true });
  };
}

/** Opens the workbench in a browser without a window, with a pane that checks at once. */
async function openWorkbench() {
  const { default: chromium } = await import("./chromium.js");
  const { officeJsPackage, officeJsUrl } = (await import("../webpack.config.js")).default;
  const browser = await chromium.launchBrowser({ isFast: true });
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  // As from Microsoft's address, which a machine without the internet does not reach.
  await page.route(`${officeJsUrl}/**`, (route) => {
    const { origin, pathname } = new URL(route.request().url());
    return route.fulfill({ path: path.join(officeJsPackage, (origin + pathname).slice(officeJsUrl.length)) });
  });
  await page.goto(`https://localhost:${port}/workbench.html?check=${extent}`);
  return () => browser.close();
}
