import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import packageJson from "../../../package.json";
import { patches } from "../../../src/workbench/spreadsheet/patches/index";
import { faults } from "./faults";

const root = path.resolve(__dirname, "../../..");
const folder = path.join(root, "src/workbench/spreadsheet/patches");

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
