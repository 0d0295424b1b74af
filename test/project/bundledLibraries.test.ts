import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

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

describe("the workbench, which the demo hands out", () => {
  const text = readFileSync(
    path.resolve(__dirname, "../../dist-workbench/THIRD-PARTY-NOTICES.workbench.txt"),
    "utf8",
  );
  const notices = text.split(`\n\n${"-".repeat(80)}\n\n`).slice(1);
  const stated = notices.map((notice) => {
    const [titles = "", ...paragraphs] = notice.split("\n\n");
    return { titles: titles.split("\n"), terms: paragraphs.join("\n\n") };
  });
  const titles = stated.flatMap((each) => each.titles);

  test("states each library once, with a licence that asks for no more than this notice", () => {
    expect(titles.length).toBeGreaterThan(80);
    expect(new Set(titles).size).toBe(titles.length);
    const licences = titles.map((title) => /^\S+ \d+\.\d+\.\d+\S* \((.*)\)$/.exec(title)?.[1] ?? title);
    expect([...new Set(licences)].sort()).toEqual([
      "0BSD",
      "Apache-2.0",
      "BSD-2-Clause",
      "BSD-3-Clause",
      "ISC",
      "MIT",
    ]);
  });

  test("has the terms of every licence", () => {
    const terms = /Permission (is hereby granted|to use)|Redistribution and use|Apache License/;
    expect(stated.filter((each) => !terms.test(each.terms)).flatMap((each) => each.titles)).toEqual([]);
  });

  // The libraries that Univer and the writer of files are made of, by what they are known to need.
  test.each(["@univerjs/core", "react", "rxjs", "chart.js", "@borgar/fx", "excelize-wasm"])(
    "names %s",
    (name) => expect(titles.some((title) => title.startsWith(`${name} `))).toBe(true),
  );

  test("names every Go module that the WebAssembly says it is made of, in its version", () => {
    const wasm = gunzipSync(readFileSync(require.resolve("excelize-wasm/excelize.wasm.gz"))).toString(
      "latin1",
    );
    const modules = [...wasm.matchAll(/dep\t([\w./-]+)\t(v[\w.-]+)/g)].map(
      ([, name, version]) => `${name} ${version}`,
    );
    const [go = ""] = /go1\.\d+\.\d+/.exec(wasm) ?? [];
    expect(modules.length).toBeGreaterThan(5);
    expect(modules.filter((each) => !text.includes(`\n${each}`))).toEqual([]);
    expect(text).toContain(`\nGo ${go.slice(2)}\n`);
  });
});
