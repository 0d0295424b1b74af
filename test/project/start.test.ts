import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpackConfig from "../../webpack.config";

const root = path.resolve(__dirname, "../..");

const builds = webpackConfig({}).map(({ name }) => name);

/** What a start has around it here: another system, and stand-ins for what binds a port, makes certificates and builds. */
const standIns = (platform: string, trusted: boolean) => `
  import { register } from "node:module";
  Object.defineProperty(process, "platform", { value: ${JSON.stringify(platform)} });
  const script = (code) => "data:text/javascript," + encodeURIComponent(code);
  const modules = {
    "./freePort.mjs": script("export async function requireFreePort() {}"),
    "./certificates.mjs": script(
      "export async function localhostCertificate() { return { trusted: ${trusted}, authority: '/ca.crt' }; }",
    ),
    "../webpack.config.js": script(
      "export default ({ officeJs }) => ${JSON.stringify(builds).replaceAll('"', "'")}.map((name) => ({ name, officeJs }));",
    ),
    "./serve.mjs": script(\`
      export async function serve(configs, { port, home, workbook, open }) {
        console.log(["serves", configs.map(({ name }) => name), "at", port, configs[0].officeJs, home].join(" ").trim());
        if (workbook) console.log("hands out", workbook);
        if (open) console.log("opens", open);
        const serving = setInterval(() => {}, 1000);
        const built = new Promise((resolve) => setTimeout(() => resolve(console.log("built")), 300));
        return { built, stop: async () => (console.log("stopped"), clearInterval(serving)) };
      }\`),
  };
  register(script(\`
    const modules = \${JSON.stringify(modules)};
    export const resolve = (name, context, next) =>
      modules[name] ? { url: modules[name], shortCircuit: true } : next(name, context);
  \`));
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "start-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Start {
  readonly platform: string;
  readonly args?: string[];
  readonly trusted: boolean;
  /** How Microsoft's sideloading tool ends, which npx runs. */
  readonly sideloading?: number;
  /** The last words before it is ended by Ctrl-C. */
  readonly until: string;
}

/** What a start tells, a line each. */
async function told({ platform, args = [], trusted, sideloading = 0, until }: Start): Promise<string[]> {
  writeFileSync(path.join(folder, "standIns.mjs"), standIns(platform, trusted));
  writeFileSync(path.join(folder, "npx"), `#!/bin/sh\necho "npx $*"\nexit ${sideloading}\n`);
  chmodSync(path.join(folder, "npx"), 0o755);
  writeFileSync(path.join(folder, "A & B 模型.xlsx"), "");
  const child = spawn(
    process.execPath,
    ["--import", path.join(folder, "standIns.mjs"), path.join(root, "scripts/start.mjs"), ...args],
    {
      cwd: root,
      env: {
        ...process.env,
        CI: "",
        INIT_CWD: folder,
        PATH: `${folder}${path.delimiter}${process.env["PATH"]}`,
      },
    },
  );
  let output = "";
  let ended = false;
  const look = (data: Buffer) => {
    output += data.toString();
    if (!ended && output.includes(until)) ended = child.kill("SIGINT");
  };
  child.stdout.on("data", look);
  child.stderr.on("data", look);
  await new Promise((resolve) => child.on("close", resolve));
  return output
    .replaceAll(folder, "{folder}")
    .split("\n")
    .filter((line) => line !== "");
}

const forExcel = "serves functions,help,taskpane at 3000";
const forWorkbench = "serves functions,help,taskpane,workbench at 3000 /office-js /workbench.html";
const sideloads = "npx office-addin-debugging start manifest.xml desktop --app excel --no-debug";
const takesBack = "npx office-addin-debugging stop manifest.xml";
const ready = "The workbench is ready: https://localhost:3000/   (Ctrl-C ends it)";
/** The page's address has the file's, in which the name is encoded already. */
const opening = `/workbench.html?open=${encodeURIComponent("/opened/A%20%26%20B%20%E6%A8%A1%E5%9E%8B.xlsx")}`;
const untrusted =
  "Excel may refuse the add-in, because the system does not trust the certificate for localhost: run npx office-addin-dev-certs install, and start again.";

const starts: [why: string, start: Start, lines: string[]][] = [
  [
    "on a Mac Excel is opened once the functions and the pane are built, without the workbench",
    { platform: "darwin", trusted: true, until: sideloads },
    [forExcel, "built", sideloads, "stopped", takesBack],
  ],
  [
    "a certificate that the system does not trust is told before Excel shows an empty pane",
    { platform: "darwin", trusted: false, until: sideloads },
    [forExcel, "built", untrusted, sideloads, "stopped", takesBack],
  ],
  [
    "where Excel cannot be opened the add-in is served all the same",
    { platform: "darwin", trusted: true, sideloading: 1, until: "still served" },
    [
      forExcel,
      "built",
      sideloads,
      "Excel could not be opened with the add-in; it is still served. Ctrl-C ends this.",
      "stopped",
      takesBack,
    ],
  ],
  [
    "on a Mac the workbench is served where it is asked for, and nothing is sideloaded",
    { platform: "darwin", args: ["workbench"], trusted: true, until: ready },
    [forWorkbench, "opens /", "built", ready, "stopped"],
  ],
  [
    "a workbook is handed out, and the page that opens it is opened and told",
    { platform: "darwin", args: ["workbench", "A & B 模型.xlsx"], trusted: true, until: "(Ctrl-C" },
    [
      forWorkbench,
      `hands out {folder}/A & B 模型.xlsx`,
      `opens ${opening}`,
      "built",
      `The workbench is ready to open A & B 模型.xlsx: https://localhost:3000${opening}   (Ctrl-C ends it)`,
      "stopped",
    ],
  ],
  [
    "on Linux the workbench is served, and the browser's warning explained",
    { platform: "linux", trusted: false, until: "authority" },
    [
      forWorkbench,
      "built",
      ready,
      "The browser warns of the certificate: continue to localhost.",
      "Or have the browser trust its authority, /ca.crt.",
      "stopped",
    ],
  ],
];

test.each(starts)("%s", async (_, start, lines) => {
  expect(await told(start)).toEqual(lines);
});
