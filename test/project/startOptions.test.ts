import { spawnSync } from "node:child_process";
import { createServer, type AddressInfo, type Server } from "node:net";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** Runs one of the scripts behind npm start and npm run build, as npm does. */
const run = (script: string, args: string[], env = {}) =>
  spawnSync(process.execPath, [path.join(root, "scripts", script), ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
    timeout: 20_000,
  });

const refused: [why: string, script: string, args: string[], told: RegExp][] = [
  ["a word that is mistyped", "start.mjs", ["workbench", "workbnch"], /Unknown word workbnch/],
  ["an option that is mistyped", "start.mjs", ["workbench", "--prot", "3001"], /Unknown option --prot/],
  ["an option of one letter", "start.mjs", ["workbench", "-p", "3001"], /Unknown option -p/],
  ["npm run workbench --port 3001, without --", "start.mjs", ["workbench", "3001"], /-- --port 3001/],
  ["no port", "start.mjs", ["workbench", "--port"], /1 to 65535, got nothing/],
  ["an empty port", "start.mjs", ["workbench", "--port="], /1 to 65535, got nothing/],
  ["another option for a port", "start.mjs", ["workbench", "--port", "--open"], /1 to 65535, got --open/],
  ["a word for a port", "start.mjs", ["workbench", "--port", "http"], /1 to 65535, got http/],
  ["the port of no service", "start.mjs", ["workbench", "--port", "0"], /1 to 65535, got 0/],
  ["a port that is too high", "start.mjs", ["workbench", "--port", "65536"], /1 to 65535, got 65536/],
  ["a port as programs write it", "start.mjs", ["workbench", "--port", "0xbb9"], /1 to 65535, got 0xbb9/],
  ["a host that is mistyped", "testExcel.mjs", ["--host", "exel"], /There is no host exel/],
  ["Excel where there is none", "testExcel.mjs", [], /Excel does not run on this system/],
  ["a word for the check", "testExcel.mjs", ["workbench"], /Unknown word workbench.*--host workbench/],
  ["an option for the check", "testExcel.mjs", ["--all"], /Unknown option '--all'/],
  ["a port for the check", "testExcel.mjs", ["--host", "workbench", "--port", "x"], /1 to 65535, got x/],
  ["an address that is not https", "build.mjs", ["--env", "baseUrl=http://host"], /https:\/\/, got http:/],
  ["an address that is none", "build.mjs", ["--env", "baseUrl=host"], /https:\/\/, got host/],
  ["an address with a query", "build.mjs", ["--env", "baseUrl=https://host?a=b"], /without a user, a query/],
  ["a setting that is mistyped", "build.mjs", ["--env", "baseURL=https://host"], /Unknown: --env baseURL/],
  ["a setting without --env", "build.mjs", ["baseUrl=https://host"], /Unknown: baseUrl=https/],
  ["an option of webpack", "build.mjs", ["--watch"], /Unknown: --watch/],
];

test.each(refused)("%s: %s %j is refused in a sentence", (_, script, args, told) => {
  const { status, stdout, stderr } = run(script, args);
  expect(stderr).toMatch(told);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect([status, stdout]).toEqual([1, ""]);
});

const held: [why: string, host: string][] = [
  ["another npm start", "127.0.0.1"],
  ["a server on IPv6 alone, which a browser may ask first", "::1"],
  ["a server for the whole network", "0.0.0.0"],
  ["a server for the whole network, on IPv6 too", "::"],
];

test.each(held)("a port that is held by %s, on %s, is refused in a sentence", async (_, host) => {
  const server = await listening(host);
  if (!server) return expect(host).toContain(":"); // A machine without IPv6.
  const { port } = server.address() as AddressInfo;
  const { status, stdout, stderr } = run("start.mjs", ["workbench", "--port", String(port)]);
  server.close();
  expect(stderr).toMatch(
    new RegExp(`^Port ${port} is in use on .*npm run workbench -- --port ${port + 1}\\.\n$`),
  );
  expect([status, stdout]).toEqual([1, ""]);
});

/** A server at a free port, undefined where the machine has no such address. */
function listening(host: string): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined)).listen(0, host, () => resolve(server));
  });
}

test("a certificate that cannot be made is told in a sentence", () => {
  const nowhere = path.join(root, "package.json/nowhere");
  const port = "65535";
  const { status, stderr } = run("start.mjs", ["workbench", "--port", port], { CI: "true", TMPDIR: nowhere });
  expect(stderr).toMatch(/^The certificate for https:\/\/localhost cannot be made: ENOTDIR.*\n$/);
  expect(status).toBe(1);
});
