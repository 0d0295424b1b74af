import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const script = (name: string) =>
  JSON.stringify(pathToFileURL(path.resolve(__dirname, "../../scripts", name)).href);

let folder: string;
const has = (name: string) => existsSync(path.join(folder, name));

/** A folder with two sources and the result of an older build. */
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "wholeBuild-"));
  mkdirSync(path.join(folder, "dist"));
  writeFileSync(path.join(folder, "dist/old.js"), "");
  writeFileSync(path.join(folder, "one.js"), "console.log(1);");
  writeFileSync(path.join(folder, "two.js"), `console.log("${"2".repeat(100_000)}");`);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds them into dist/ as npm run build does, in a shell, with a plugin that acts when a file is written. */
function build(whenWritten = "() => {}", before = "true") {
  const code = `import ${script("plainErrors.mjs")};
    import { buildWhole } from ${script("wholeBuild.mjs")};
    const interrupt = { apply: (compiler) => compiler.hooks.assetEmitted.tap("test", ${whenWritten}) };
    await buildWhole([{
      mode: "production", context: process.cwd(), entry: { one: "./one.js", two: "./two.js" }, plugins: [interrupt],
      output: { path: process.cwd() + "/dist", filename: "[name].js" },
    }]);`;
  writeFileSync(path.join(folder, "build.mjs"), code);
  return spawnSync("bash", ["-c", `${before}; exec "${process.execPath}" build.mjs`], {
    cwd: folder,
    encoding: "utf8",
  });
}

test("a build that is complete is in its folder, without what was there before", () => {
  expect(build().status).toBe(0);
  expect(readdirSync(path.join(folder, "dist")).sort()).toEqual(["one.js", "two.js"]);
  expect(has("dist.unfinished")).toBe(false);
});

const incomplete: [why: string, written: string, signal: string][] = [
  ["killed", `() => process.kill(process.pid, "SIGKILL")`, "SIGKILL"],
  ["ended by Ctrl-C", `() => { process.kill(process.pid, "SIGINT"); for (;;); }`, "SIGINT"],
];

test.each(incomplete)("a build that is %s after its first file leaves no folder", (_, written, signal) => {
  expect(build(written).signal).toBe(signal);
  expect(readdirSync(path.join(folder, "dist.unfinished")).length).toBeGreaterThan(0);
  expect(has("dist")).toBe(false);
  expect(build().status).toBe(0);
  expect(readdirSync(path.join(folder, "dist")).sort()).toEqual(["one.js", "two.js"]);
  expect(has("dist.unfinished")).toBe(false);
});

const failing: [why: string, cause: () => string | undefined, told: RegExp][] = [
  ["whose file may not be written whole, as on a full disk", () => "trap '' XFSZ; ulimit -f 20", /EFBIG/],
  ["of a source that is wrong", () => void writeFileSync(path.join(folder, "two.js"), "const ;"), /two\.js/],
  ["of a source that is missing", () => void rmSync(path.join(folder, "two.js")), /two\.js/],
];

test.each(failing)("a build %s fails without a stack trace and leaves no folder", (_, cause, told) => {
  const { status, stderr } = build(undefined, cause());
  expect(stderr).toMatch(told);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
  expect(has("dist")).toBe(false);
});
