import { readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { readBaseUrl } from "../../scripts/baseUrl";
import { builtManifest } from "../../scripts/builtManifest";
import { FunctionsMetadataPlugin } from "../../scripts/functionDocs/functionsMetadataPlugin";

const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });

/** The addresses in a manifest, as a reader of XML has them. */
function addresses(node: unknown): string[] {
  if (typeof node === "string") return node.startsWith("https:") ? [node] : [];
  return typeof node === "object" && node ? Object.values(node).flatMap(addresses) : [];
}

const files = addresses(parser.parse(manifest)).map((address) => new URL(address).pathname);

test("manifest.xml has addresses to replace", () => {
  expect(files).toHaveLength(13);
  expect(new Set(files).size).toBeGreaterThan(8);
});

const accepted: [why: string, address: string, base: string][] = [
  ["a host", "https://host", "https://host"],
  ["a host with a slash", "https://host/", "https://host"],
  ["a path", "https://host/path", "https://host/path"],
  ["a path with a slash", "https://host/path/", "https://host/path"],
  ["a path that ends in two, which a host may tell from one", "https://host/a//", "https://host/a/"],
  ["a port", "https://host:8443/path", "https://host:8443/path"],
  ["the port of https, which browsers leave out", "https://host:443/path", "https://host/path"],
  ["capitals, of which browsers keep those of the path", "HTTPS://HOST/Path", "https://host/Path"],
  ["what XML escapes", "https://host/a&b", "https://host/a&b"],
  ["what looks escaped already", "https://host/a&amp;b", "https://host/a&amp;b"],
  ["a host with what XML escapes and a replacement reads", "https://a&b$'c", "https://a&b$'c"],
  ["what a replacement reads as the match", "https://host/$&", "https://host/$&"],
  ["what a replacement reads as the text behind", "https://host/$'", "https://host/$'"],
  ["what a replacement reads as the text before", "https://host/$`", "https://host/$%60"],
  ["what a replacement reads as a dollar", "https://host/$$/$1/$<x>", "https://host/$$/$1/$%3Cx%3E"],
  ["quotes, which would end the attribute", `https://host/"'`, "https://host/%22'"],
  ["an element", "https://host/<Id/>", "https://host/%3CId/%3E"],
  ["the end of a section", "https://host/]]>", "https://host/]]%3E"],
  ["a comment", "https://host/<!--", "https://host/%3C!--"],
  ["a space", "https://host/my files", "https://host/my%20files"],
  ["Chinese", "https://host/資本", "https://host/%E8%B3%87%E6%9C%AC"],
  ["a Chinese host", "https://例え.jp", "https://xn--r8jz45g.jp"],
  ["half a character", "https://host/\ud800", "https://host/%EF%BF%BD"],
  ["a control character", "https://host/\u0001a", "https://host/%01a"],
  ["a step up", "https://host/a/../b", "https://host/b"],
  ["a step up from the top", "https://host/../../b", "https://host/b"],
  ["backslashes, as browsers read them", "https:\\\\host\\path", "https://host/path"],
  ["braces of a template", "https://host/{0}", "https://host/%7B0%7D"],
  ["an address of the Internet", "https://[::1]:3000/a", "https://[::1]:3000/a"],
  ["an @ in the path, which is no user", "https://host/@scope", "https://host/@scope"],
  ["where the repository's manifest points", "https://localhost:3000/a", "https://localhost:3000/a"],
  ["the longest", `https://host/${"a".repeat(1987)}`, `https://host/${"a".repeat(1987)}`],
];

test.each(accepted)("%s is written as browsers read it: %s", (_, address, expected) => {
  const base = readBaseUrl(address);
  expect(base).toBe(expected);
  const xml = builtManifest(manifest, { baseUrl: base, version: "1.2.3" });
  expect(XMLValidator.validate(xml)).toBe(true);
  const read = addresses(parser.parse(xml));
  expect(read).toEqual(files.map((file) => expected + file));
  const { functions } = new FunctionsMetadataPlugin({ baseUrl: base, translations: {} }).withHelp(
    { functions: [{ id: "ROI.GAP" }] } as never,
    "help.html",
  );
  expect(functions.map(({ helpUrl }) => helpUrl)).toEqual([`${expected}/help.html#ROI.GAP`]);
  for (const address of [...read, functions[0]?.helpUrl ?? ""]) expect(new URL(address).href).toBe(address);
});

const ofParts = "baseUrl must be https://host/path, without a user, a query (?) or a fragment (#).";

const refused: [why: string, address: string, told: string][] = [
  ["a query", "https://host/path?a=b", ofParts],
  ["a query of nothing", "https://host/path?", ofParts],
  ["a query behind the host", "https://host?a", ofParts],
  ["a fragment", "https://host/path#a", ofParts],
  ["a fragment of nothing", "https://host/path#", ofParts],
  ["an entity by its number, which has a fragment", "https://host/a&#38;b", ofParts],
  ["a user", "https://user@host/path", ofParts],
  ["a user with a password, which is not told", "https://user:secret@host/path", ofParts],
  ["a password alone", "https://:secret@host/path", ofParts],
  ["http", "http://host", "baseUrl must be an address with https://, got http://host."],
  ["a script", "javascript:alert(1)", "baseUrl must be an address with https://, got javascript:alert(1)."],
  ["a host alone", "host/path", "baseUrl must be an address with https://, got host/path."],
  ["no host", "https://", "baseUrl must be an address with https://, got https://."],
  [
    "a port that is none",
    "https://host:99999",
    "baseUrl must be an address with https://, got https://host:99999.",
  ],
  ["an element in the host", "https://<Id>", "baseUrl must be an address with https://, got https://<Id>."],
  ["nothing", "", "baseUrl must be an address with https://, got ."],
  [
    "one too long",
    `https://host/${"a".repeat(1988)}`,
    "baseUrl must have at most 2000 characters, got 2001.",
  ],
];

test.each(refused)("%s is refused: %s", (_, address, told) => {
  expect(() => readBaseUrl(address)).toThrow(new Error(told));
});
