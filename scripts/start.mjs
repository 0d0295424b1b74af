// npm start: sideloads the add-in into Excel on Windows and macOS, and serves the workbench elsewhere.
// npm run workbench -- --port 3001: serves the workbench anywhere, at a port of your choice.
// npm run workbench -- FILE.xlsx: has it open that file.
import "./plainErrors.mjs";
import path from "node:path";
import { buildCache } from "./buildCache.mjs";
import { localhostCertificate } from "./certificates.mjs";
import { requireFreePort } from "./freePort.mjs";
import { hasExcel, officeAddinDebugging } from "./officeAddinDebugging.mjs";
import { openingPage } from "./openedWorkbook.js";
import { readStartOptions } from "./startOptions.mjs";

// npm changes to the project's folder, and says in which the command was given.
const folder = process.env.INIT_CWD ?? process.cwd();
const { inWorkbench, port, workbook } = readStartOptions(process.argv.slice(2), hasExcel, folder);
const neighbour = port < 65535 ? port + 1 : port - 1;
await requireFreePort(
  port,
  inWorkbench ? `, or choose another port: npm run workbench -- --port ${neighbour}` : "",
);
const { trusted, authority, ...certificate } = await localhostCertificate();
// Loaded only now, because they take seconds.
const { default: webpackConfig } = await import("../webpack.config.js");
const { serve } = await import("./serve.mjs");

// Excel needs no workbench; the workbench needs an Office.js of our own.
const configs = webpackConfig(inWorkbench ? { officeJs: "/office-js" } : {})
  .filter(({ name }) => inWorkbench || name !== "workbench")
  .map((config) => ({ ...config, cache: buildCache }));
const home = inWorkbench ? "/workbench.html" : undefined;
const page = workbook ? openingPage(workbook) : "/";
const open = inWorkbench && hasBrowser() && page;
const { built, stop } = await serve(configs, { port, certificate, home, workbook, open });

let sideloaded = false;
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, end);
await built;
if (inWorkbench) announceWorkbench();
else await sideload();

function hasBrowser() {
  const hasDisplay = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return Boolean(hasDisplay) && !process.env.CI;
}

function announceWorkbench() {
  const opening = workbook ? ` to open ${path.basename(workbook)}` : "";
  console.log(`\nThe workbench is ready${opening}: https://localhost:${port}${page}   (Ctrl-C ends it)`);
  if (trusted) return;
  console.log("The browser warns of the certificate: continue to localhost.");
  if (authority) console.log(`Or have the browser trust its authority, ${authority}.`);
}

async function sideload() {
  if (!trusted)
    console.warn(
      "Excel may refuse the add-in, because the system does not trust the certificate for localhost: run npx office-addin-dev-certs install, and start again.",
    );
  sideloaded = true;
  const code = await officeAddinDebugging("start manifest.xml desktop --app excel --no-debug");
  if (code !== 0)
    console.error("Excel could not be opened with the add-in; it is still served. Ctrl-C ends this.");
}

/** Once: a second Ctrl-C ends at once. */
async function end() {
  await stop();
  if (sideloaded) await officeAddinDebugging("stop manifest.xml");
  process.exit(0);
}
