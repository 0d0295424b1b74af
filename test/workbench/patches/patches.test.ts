/** @jest-environment ./test/jest/ownUniverEnvironment.ts */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import packageJson from "../../../package.json";
import { patches } from "../../../src/workbench/spreadsheet/patches";
import { openExcel, type ExcelHarness } from "../../office/openExcel";
import { faults } from "./faults";

const root = path.resolve(__dirname, "../../..");
const folder = path.join(root, "src/workbench/spreadsheet/patches");

let excel: ExcelHarness | undefined;
afterEach(() => excel?.close());

// First: a few patches are of what all workbooks of a process share.
describe("Univer has the fault, or the patch can go", () => {
  test.each(faults)("$file", async ({ see, unpatched }) => {
    excel = openExcel({ patches: [] });
    expect(await see(excel, false)).toEqual(unpatched);
  });
});

describe("patched, it has not", () => {
  test.each(faults)("$file", async ({ see, patched }) => {
    excel = openExcel();
    expect(await see(excel, true)).toEqual(patched);
  });
});

test("every patch is in the register, and has a test", () => {
  const files = readdirSync(folder).map((name) => path.parse(name).name);
  const registered = patches.map(({ file }) => file);
  expect(files.filter((name) => name !== "index").sort()).toEqual([...registered].sort());
  expect(faults.map(({ file }) => file).sort()).toEqual([...registered].sort());
});

test("every patch is of the version of Univer that is installed", () => {
  const { "@univerjs/core": installed } = packageJson.devDependencies;
  expect(patches.filter(({ version }) => version !== installed)).toEqual([]);
});

test("docs/univer-patches.md lists every patch, in its order", () => {
  const page = readFileSync(path.join(root, "docs/univer-patches.md"), "utf8");
  const listed = [...page.matchAll(/^\| (.+?) +\| `(\w+)\.ts` +\| ([\d.]+) +\|/gm)];
  expect(listed.map(([, fault, file, version]) => ({ fault, file, version }))).toEqual(
    patches.map(({ fault, file, version }) => ({ fault, file, version })),
  );
});
