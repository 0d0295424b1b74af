import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const dist = path.resolve(__dirname, "../../dist");
const notices = readFileSync(path.join(dist, "THIRD-PARTY-NOTICES.txt"), "utf8");

/** The libraries that may be part of what is shipped, each with its licence. */
const allowed = {
  "@borgar/fx": "MIT",
  "@fluentui/web-components": "MIT",
  "@microsoft/fast-element": "MIT",
  preact: "MIT",
  tslib: "0BSD",
};

/** The packages that the source maps of the bundles name. */
const bundled = new Set(
  readdirSync(dist)
    .filter((file) => file.endsWith(".map"))
    .flatMap(
      (file) => (JSON.parse(readFileSync(path.join(dist, file), "utf8")) as { sources: string[] }).sources,
    )
    .flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []),
);

test("every script and style sheet of the build has a source map, which tells what is in it", () => {
  const files = readdirSync(dist);
  const bundles = files.filter((file) => /\.(js|css)$/.test(file));
  expect(bundles.length).toBeGreaterThan(5);
  expect(bundles.filter((file) => !files.includes(`${file}.map`))).toEqual([]);
});

test("the bundles hold these libraries and no others", () => {
  expect([...bundled].sort()).toEqual(Object.keys(allowed).sort());
});

test("the pane is told of these libraries, each with its version and licence", () => {
  const shown = JSON.parse(readFileSync(path.join(dist, "licences.json"), "utf8")) as Record<
    string,
    string
  >[];
  expect(Object.fromEntries(shown.map(({ name, license }) => [name, license]))).toEqual(allowed);
  expect(shown.filter(({ version }) => !/^\d+\.\d+\.\d+/.test(version ?? ""))).toEqual([]);
});

test.each(Object.entries(allowed))(
  "%s is in the notices, with its version and the text of %s",
  (name, license) => {
    const [, text = ""] = notices.split(`\n${name} `);
    const { version } = JSON.parse(
      readFileSync(path.resolve(__dirname, "../../node_modules", name, "package.json"), "utf8"),
    ) as { version: string };
    expect(text.startsWith(`${version} (${license})\n`)).toBe(true);
    const [own = ""] = text.split("-".repeat(80));
    expect(own).toMatch(/Copyright/);
    expect(own).toMatch(/THE SOFTWARE IS PROVIDED "AS IS"/);
  },
);
