import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

interface Package {
  name?: string;
  version?: string;
  resolved?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const manifest = JSON.parse(read("package.json")) as Package;
const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, Package> };
const locked = Object.entries(packages).filter(([folder]) => folder !== "");

const kinds = ["dependencies", "devDependencies", "optionalDependencies"] as const;
const wanted = kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {}));

test("every package has the hash of its contents, and none an address", () => {
  expect(locked.length).toBeGreaterThan(1000);
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([at]) => at)).toEqual(
    [],
  );
  expect(locked.filter(([, { resolved }]) => resolved).map(([at]) => at)).toEqual([]);
});

test("package.json names exact versions, and the lock file has just these", () => {
  expect(wanted.length).toBeGreaterThan(40);
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  const lockedVersions = wanted.map(([name]) => [name, packages[`node_modules/${name}`]?.version]);
  expect(lockedVersions).toEqual(wanted);
  for (const kind of kinds) expect(packages[""]?.[kind]).toEqual(manifest[kind]);
});

test("what is shipped depends on three packages", () => {
  expect(Object.keys(manifest.dependencies ?? {})).toEqual([
    "@borgar/fx",
    "@fluentui/web-components",
    "preact",
  ]);
});

test("no package's install script runs, while our own pre-scripts do", () => {
  expect(read("scripts/install.mjs")).toContain('"npm ci --ignore-scripts"');
  expect(read(".npmrc")).not.toContain("ignore-scripts");
});
