import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { functionsPolicy, taskpanePolicy } from "../../scripts/contentSecurityPolicy";

const dist = path.resolve(__dirname, "../../dist");
const pages = readdirSync(dist)
  .filter((file) => file.endsWith(".html"))
  .map((file) => ({ file, html: readFileSync(path.join(dist, file), "utf8") }));

/** The Office.js that is Microsoft's, as production pages have to load it. */
const office = "https://appsforoffice.microsoft.com";

test("all pages that are shipped are found", () => {
  expect(pages.map(({ file }) => file).sort()).toEqual([
    "functions.html",
    "help.html",
    "help.zh-TW.html",
    "taskpane.html",
  ]);
});

describe.each(pages)("$file", ({ html }) => {
  const [, policy = ""] = /http-equiv=.?Content-Security-Policy.? content="([^"]*)"/.exec(html) ?? [];
  const sources = policy.split("; ").flatMap((directive) => directive.split(" ").slice(1));

  test("states its policy before it loads anything", () => {
    const [beforePolicy = ""] = html.split(/<meta http-equiv=.?Content-Security-Policy/);
    expect(beforePolicy.length).toBeLessThan(html.length);
    expect(beforePolicy).not.toMatch(/<(script|link|img|style)/);
  });

  test("allows nothing by default, and nowhere anything but our own files and Office.js", () => {
    expect(policy).toMatch(/^default-src 'none'; base-uri 'none'; form-action 'none'/);
    expect(sources.filter((source) => !["'none'", "'self'", office].includes(source))).toEqual([]);
  });

  test("has no script, style or handler written into it", () => {
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|javascript:/i);
  });
});

test("where Office.js is served with our own files, no other origin is allowed", () => {
  for (const policy of [taskpanePolicy("/office-js"), functionsPolicy("/office-js")])
    expect(policy).not.toContain("https:");
});
