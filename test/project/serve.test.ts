import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { freePort } from "./freePort";

const script = (name: string) =>
  JSON.stringify(pathToFileURL(path.resolve(__dirname, "../../scripts", name)).href);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "serve-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** As npm start serves, but a page of one script. */
const code = (port: number) => `import ${script("plainErrors.mjs")};
  import { localhostCertificate } from ${script("certificates.mjs")};
  import { serve } from ${script("serve.mjs")};
  const plugins = [{ apply: (compiler) => compiler.hooks.compile.tap("test", () => console.log("(compiles)")) }];
  const config = { context: process.cwd(), entry: "./page.js", devtool: false, plugins };
  const { built, stop } = await serve([config], { port: ${port}, certificate: await localhostCertificate(), open: false });
  process.once("SIGINT", () => stop().then(() => process.exit(0)));
  await built;
  console.log("(built)");`;

test("progress is told; a build that fails is told without a stack trace, and tried again", async () => {
  writeFileSync(path.join(folder, "page.js"), "const ;");
  writeFileSync(path.join(folder, "serve.mjs"), code(await freePort()));
  const child = spawn(process.execPath, ["serve.mjs"], { cwd: folder, env: { ...process.env, CI: "true" } });
  let output = "";
  const told = (words: string) =>
    new Promise<void>((resolve) => {
      const look = (data = "") => void ((output += data), output.includes(words) && resolve());
      look();
      child.stdout.on("data", look);
    });
  child.stderr.on("data", (data) => (output += data));
  await told("s\n");
  await new Promise((resolve) => setTimeout(resolve, 300));
  const failed = output;
  writeFileSync(path.join(folder, "page.js"), "console.log(1);");
  await told("(built)");
  child.kill("SIGINT");
  const status = await new Promise((resolve) => child.on("exit", resolve));
  expect(failed).toMatch(/Building .*\.{10} \d+\.\d s\n/s);
  expect(failed).toContain("page.js");
  expect(failed).toContain("The build failed; it is tried again when a file changes.");
  expect(failed).not.toContain("(built)");
  expect(output).not.toMatch(/^\s+at /m);
  expect(status).toBe(0);
});
