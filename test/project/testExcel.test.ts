import { spawn } from "node:child_process";
import path from "node:path";
import { freePort } from "./freePort";
import { browserIsInstalled } from "../browser/chromium";

// The workbench is opened in a browser of its own.
jest.setTimeout(300_000);

const script = path.resolve(__dirname, "../../scripts/testExcel.mjs");

interface Run {
  readonly code: number | null;
  readonly output: string;
}

async function run(...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, [script, "--port", String(await freePort()), ...args], {
    // A run in CI makes a certificate that nothing trusts, and leaves none behind.
    env: { ...process.env, CI: "true" },
  });
  let output = "";
  child.stdout.on("data", (data: Buffer) => (output += data.toString()));
  child.stderr.on("data", (data: Buffer) => (output += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, output };
}

const inBrowser = browserIsInstalled || process.env["CI"] ? test : test.skip;

inBrowser(
  "the built add-in checks the workbench in Excel's place, and reports that all is well",
  async () => {
    const { code, output } = await run("--host", "workbench", "--short");
    expect(output).toMatch(/- \d+ outcomes: \d+ as expected, [1-9]\d* known differences, 0 unexpected\n/);
    expect(output).toContain("| ok | Documented examples | =ROI.GAP(0.35) | -0.25 | -0.25 |");
    expect(output).toContain("| ok | Copy without the add-in | lambda |");
    expect(code).toBe(0);
  },
);
