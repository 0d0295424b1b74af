import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { version } from "../../package.json";
import { builtManifest } from "../../scripts/builtManifest";
import type { ExcelErrorCode } from "../../src/functions/functionError";
import { descendants, parseXml, type Element } from "./xmlElements";

const root = path.resolve(__dirname, "../..");
const dist = path.join(root, "dist");
const inRepository = readFileSync(path.join(root, "manifest.xml"), "utf8");
const xml = readFileSync(path.join(dist, "manifest.xml"), "utf8");

const officeApp = parseXml(xml);
const all = descendants(officeApp);
const named = (name: string) => all.filter((element) => element.name === name);

test("no Namespace, so that CAPEX.* and ROI.* share one add-in; no domain beyond our own", () => {
  expect(named("Namespace")).toEqual([]);
  expect(named("AppDomains")).toEqual([]);
  expect(xml).not.toContain("EquivalentAddin");
});

test("every resource is used", () => {
  const used = all.flatMap(({ attributes }) => attributes["resid"] ?? []);
  const defined = all.flatMap(({ name, attributes }) =>
    /^bt:(Image|Url|String)$/.test(name) ? (attributes["id"] ?? []) : [],
  );
  expect(defined).toHaveLength(10);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
});

const urls = all
  .flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]])
  .filter((value): value is string => /^https?:/.test(value ?? ""));

test("all addresses are of one https origin, and a built file answers each", () => {
  expect(urls).toHaveLength(13);
  expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(new Set(["https://localhost:3000"]));
  for (const url of urls)
    expect(readFileSync(path.join(dist, new URL(url).pathname)).length).toBeGreaterThan(100);
});

test("the address of what Excel keeps changes with the file, in the manifest and in the page", () => {
  const versioned = urls.map((url) => new URL(url)).filter(({ pathname }) => /^\/functions\./.test(pathname));
  expect(versioned.map(({ pathname }) => pathname)).toEqual([
    "/functions.js",
    "/functions.html",
    "/functions.json",
    "/functions.zh-TW.json",
  ]);
  for (const { pathname, search } of versioned) {
    const hash = createHash("sha256").update(readFileSync(path.join(dist, pathname)));
    expect([pathname, search]).toEqual([pathname, `?v=${hash.digest("hex").slice(0, 12)}`]);
  }
  expect(readFileSync(path.join(dist, "functions.html"), "utf8")).toContain(
    `src="functions.js${versioned[0]?.search}"`,
  );
});

test("the version is the package's, in the repository too", () => {
  for (const each of [xml, inRepository]) expect(each).toContain(`<Version>${version}.0</Version>`);
});

/** The errors that functions answer with; the compiler asks for what is missing here. */
const answered: Record<ExcelErrorCode, true> = {
  "#DIV/0!": true,
  "#NUM!": true,
  "#N/A": true,
  "#VALUE!": true,
};

test("the runtime that is asked for is the first with the errors that functions answer with", () => {
  // Microsoft's declarations say of each member since when it is there.
  const declared = readFileSync(require.resolve("@types/custom-functions-runtime/index.d.ts"), "utf8");
  const since = Object.keys(answered).map((code) => {
    const [before = ""] = declared.split(`= "${code}"`);
    return [...before.matchAll(/CustomFunctionsRuntime (1\.\d)\]/g)].at(-1)?.[1];
  });
  expect(since).toEqual(["1.3", "1.3", "1.3", "1.3"]);
  const asked = named("Set").find(({ attributes }) => attributes["Name"] === "CustomFunctionsRuntime");
  expect(asked?.attributes["MinVersion"]).toBe("1.3");
});

const versions: [version: string, built: string | undefined][] = [
  ["1.2.3", "1.2.3.0"],
  ["10.20.30", "10.20.30.0"],
  ["1.2.3-beta.1", undefined],
  ["1.2", undefined],
  ["123456.0.0", undefined],
];

test.each(versions)("of version %s of the package the manifest has %s", (version, built) => {
  const make = () => builtManifest(xml, { baseUrl: "https://host", version });
  if (built) expect(make()).toContain(`<Version>${built}</Version>`);
  else expect(make).toThrow(`such as 1.2.3; package.json has ${version}.`);
});

/** Width and height, from the header of a PNG file. */
function pngSize(file: string): number[] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("icons are pictures of the size their place asks for", () => {
  const listIcons = [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const;
  const asked = [
    ...listIcons.map(([name, size]) => [named(name)[0]?.attributes["DefaultValue"], size] as const),
    ...named("bt:Image").flatMap(({ attributes }) => {
      if (!attributes["id"]) return [];
      const use = all.find((element) => element.attributes["resid"] === attributes["id"]);
      return use ? [[attributes["DefaultValue"], Number(use.attributes["size"])] as const] : [];
    }),
  ];
  expect(asked.map(([, size]) => size)).toEqual([32, 64, 16, 32, 80]);
  for (const [url = "", size] of asked) {
    expect(pngSize(path.join(dist, new URL(url).pathname))).toEqual([size, size]);
  }
});

const texts: [what: string, elements: Element[]][] = [
  ["DisplayName", named("DisplayName")],
  ["Description", officeApp.children.filter(({ name }) => name === "Description")],
  ["short strings", named("bt:ShortStrings").flatMap(({ children }) => children)],
  ["long strings", named("bt:LongStrings").flatMap(({ children }) => children)],
];

test.each(texts)("%s: in English and Traditional Chinese", (_what, elements) => {
  expect(elements.length).toBeGreaterThan(0);
  for (const { attributes, children } of elements) {
    const [chinese] = children.filter((child) => child.attributes["Locale"] === "zh-TW");
    for (const text of [attributes["DefaultValue"], chinese?.attributes["Value"]]) expect(text).toBeTruthy();
  }
});

test("the least permission that can write to a workbook, for workbooks alone, with no button that runs code unseen", () => {
  expect(named("Permissions").map(({ text }) => text)).toEqual(["ReadWriteDocument"]);
  expect(named("Hosts")[0]?.children.map(({ attributes }) => attributes["Name"])).toEqual(["Workbook"]);
  expect([...named("FunctionFile"), ...named("WebApplicationInfo"), ...named("Runtimes")]).toEqual([]);
});
