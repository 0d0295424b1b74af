import { readFileSync } from "node:fs";
import path from "node:path";
import { descendants, parseXml } from "./xmlElements";

const root = path.resolve(__dirname, "../..");
const page = readFileSync(path.join(root, "docs/hosting.md"), "utf8");

/** What the rows of the page's tables begin with: a name, or a name and a value, as code. */
const rows = [...page.matchAll(/^\| `([^`]+)` +\| (?:`([^`]+)`)?/gm)].map(([, name = "", value]) => ({
  name,
  value,
}));
const hosts = rows.map(({ name }) => name).filter((name) => name.startsWith("https://"));

/** The headers as the page's first table states them, the policy with the hosts of its second. */
const stated = Object.fromEntries(
  rows
    .filter(({ name, value }) => value && !hosts.includes(name))
    .map(({ name, value = "" }) => [name, name.endsWith("Policy") ? [value, ...hosts].join(" ") : value]),
);

/** The page's snippets by their languages. */
const snippets = Object.fromEntries(
  [...page.matchAll(/^```(\w+)\n([^]*?)^```/gm)].map(([, language = "", text = ""]) => [language, text]),
);

test("three headers, hosts that a policy takes, and three configurations", () => {
  expect(Object.keys(stated)).toEqual([
    "Access-Control-Allow-Origin",
    "Cache-Control",
    "Content-Security-Policy",
  ]);
  expect(hosts.length).toBeGreaterThan(3);
  for (const host of hosts) expect(host).toMatch(/^https:\/\/(\*\.)?[a-z0-9]+(\.[a-z0-9]+)+$/);
  expect(Object.keys(snippets)).toEqual(["xml", "nginx", "json"]);
});

const read: [language: string, headers: (snippet: string) => object][] = [
  [
    "xml",
    (snippet) => {
      const custom = descendants(parseXml(snippet)).find(({ name }) => name === "customHeaders");
      const added = custom?.children.filter(({ name }) => name === "add") ?? [];
      return Object.fromEntries(added.map(({ attributes }) => [attributes["name"], attributes["value"]]));
    },
  ],
  [
    "nginx",
    (snippet) =>
      Object.fromEntries(
        [...snippet.matchAll(/^ {2}add_header ([\w-]+) "([^"]*)";$/gm)].map(([, name, value]) => [
          name,
          value,
        ]),
      ),
  ],
  ["json", (snippet) => (JSON.parse(snippet) as { globalHeaders: object }).globalHeaders],
];

test.each(read)("the configuration in %s sends these headers", (language, headers) => {
  expect(headers(snippets[language] ?? "")).toEqual(stated);
});
