import { readFileSync } from "node:fs";
import path from "node:path";
import { satisfies } from "semver";

const root = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

interface Package {
  name?: string;
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  engines?: { node?: string };
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
  expect(read("scripts/install.mjs")).toContain('"npm ci --ignore-scripts ');
  expect(read(".npmrc")).not.toContain("ignore-scripts");
});

/** What everything was tried with: the oldest that README.md names, and the newest of each line since. */
const nodeVersions = ["20.11.0", "22.23.3", "24.21.0", "26.10.0"];

/** Packages that name fewer versions of Node than run them. */
const modest: Record<string, string> = {
  "node_modules/@fluentui/web-components": "Node never runs it: it becomes part of the pane",
  "node_modules/@typescript-eslint/visitor-keys/node_modules/eslint-visitor-keys":
    "a table of names, read by npm run check, which was tried with 20.11",
};

test.each(nodeVersions)("every package is for Node %s, but for those known to do without", (version) => {
  const others = locked.filter(
    ([, { engines, optional }]) => !optional && !satisfies(version, engines?.node ?? "*"),
  );
  expect(others.map(([at]) => at).filter((at) => !modest[at])).toEqual([]);
});

test("the packages that are known to do without still say so", () => {
  const says = (at: string) =>
    nodeVersions.some((each) => !satisfies(each, packages[at]?.engines?.node ?? ""));
  expect(Object.keys(modest).filter((at) => !says(at))).toEqual([]);
});
