import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { readStartOptions } from "../../scripts/startOptions.mjs";

const root = path.resolve(__dirname, "../..");

/** Runs one of the scripts behind npm start and npm run build, as npm does. */
const run = (script: string, args: string[], env = {}) =>
  spawnSync(process.execPath, [path.join(root, "scripts", script), ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
    timeout: 20_000,
  });

/** A folder in which commands are given: with two workbooks, another file, and what only looks like a workbook. */
const folder = mkdtempSync(path.join(tmpdir(), "startOptions-"));
for (const name of ["model.xlsx", "MY MODEL.XLSX", "macros.xlsm", "text"])
  writeFileSync(path.join(folder, name), "");
for (const name of ["books", "books.xlsx"]) mkdirSync(path.join(folder, name));
symlinkSync("itself.xlsx", path.join(folder, "itself.xlsx"));
symlinkSync("/dev/zero", path.join(folder, "device.xlsx"));
afterAll(() => rmSync(folder, { recursive: true }));

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
  ["a workbook that is missing", "start.mjs", ["workbench", "modle.xlsx"], /There is no file .*modle\.xlsx/],
  ["a port for a workbook", "start.mjs", ["workbench", "model.xlsx", "--port"], /1 to 65535, got nothing/],
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
  ["a demo on http", "buildDemo.mjs", ["--env", "baseUrl=http://host"], /https:\/\/, got http:/],
  ["a demo with an Office.js of ours", "buildDemo.mjs", ["--env", "officeJs=/a"], /Unknown: --env officeJs/],
  ["a demo's address without --env", "buildDemo.mjs", ["https://host"], /Unknown: https:\/\/host\. The demo/],
];

test.each(refused)("%s: %s %j is refused in a sentence", (_, script, args, told) => {
  const { status, stdout, stderr } = run(script, args, { INIT_CWD: folder });
  expect(stderr).toMatch(told);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect([status, stdout]).toEqual([1, ""]);
});

const otherFiles: [why: string, args: string[], told: RegExp][] = [
  ["one that is missing", ["modle.xlsx"], /^There is no file .*modle\.xlsx\.$/],
  ["one below a file", ["text/a.xlsx"], /a\.xlsx cannot be read: ENOTDIR/],
  ["a name too long for a file", [`${"a".repeat(300)}.xlsx`], /cannot be read: ENAMETOOLONG/],
  ["a link to itself, which nobody can read", ["itself.xlsx"], /itself\.xlsx cannot be read: ELOOP/],
  ["a device, which never ends", ["device.xlsx"], /^device\.xlsx is not a file\.$/],
  ["a folder", ["books"], /^books is a folder; name an \.xlsx file\.$/],
  ["a folder that is named like one", ["books.xlsx"], /^books\.xlsx is a folder/],
  ["where the command was given", ["."], /^\. is a folder/],
  ["another kind of workbook", ["macros.xlsm"], /^macros\.xlsm is not an \.xlsx file\.$/],
  ["the old kind, though missing", ["old.xls"], /^old\.xls is not an \.xlsx file\.$/],
  ["a file without a kind", ["text"], /^text is not an \.xlsx file\.$/],
  ["two", ["model.xlsx", "b.xlsx"], /^One workbook can be opened, got model\.xlsx, b\.xlsx\.$/],
  ["the same twice", ["model.xlsx", "model.xlsx"], /^One workbook can be opened/],
];

test.each(otherFiles)("a workbook that is %s, %j, is refused", (_, args, told) => {
  expect(() => readStartOptions(["workbench", ...args], false, folder)).toThrow(told);
});

const opened: [why: string, args: string[], workbook: string][] = [
  ["a workbook", ["workbench", "model.xlsx"], "model.xlsx"],
  ["with a port before it", ["workbench", "--port", "3001", "model.xlsx"], "model.xlsx"],
  ["with a port behind it", ["workbench", "model.xlsx", "--port=3001"], "model.xlsx"],
  ["with a space, as Windows may write its kind", ["workbench", "MY MODEL.XLSX"], "MY MODEL.XLSX"],
  ["from elsewhere", ["workbench", "books/../model.xlsx"], "model.xlsx"],
  ["by its whole path", ["workbench", path.join(folder, "model.xlsx")], "model.xlsx"],
  ["by npm start, where that is the workbench", ["model.xlsx"], "model.xlsx"],
];

test.each(opened)("%s: %j opens the file where the command was given", (_, args, workbook) => {
  const port = args.some((arg) => arg.startsWith("--port")) ? 3001 : 3000;
  expect(readStartOptions(args, false, folder)).toEqual({
    inWorkbench: true,
    port,
    workbook: path.join(folder, workbook),
  });
});

test("npm start opens no workbook in Excel, and says how to", () => {
  const read = () => readStartOptions(["model.xlsx"], true, folder);
  expect(read).toThrow("A file is for the workbench: npm run workbench -- model.xlsx");
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
