import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

// The pane runs in the browser of the system: on a Mac with macOS 12 that is Safari 15, where one regular expression
// that it cannot read ends the whole script.

const dist = path.resolve(__dirname, "../../dist");

/** The regular expressions in a script, with those that are made of a text. */
function patternsIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp")
      found.push(`new RegExp(${node.arguments?.map((argument) => argument.getText()).join(", ")})`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("script.js", code, ts.ScriptTarget.Latest, true));
  return found;
}

/** What Safari 15 cannot read: lookbehinds came with 16.4, the flag v with 17, flags of a group later still. */
const later: [what: string, sign: RegExp][] = [
  ["a lookbehind", /\(\?<[=!]/],
  ["the flag v", /^\/[^]*\/[a-z]*v[a-z]*$|, ["'`][a-z]*v[a-z]*["'`]\)$/],
  ["flags of a group", /\(\?([ims]+(-[ims]+)?|-[ims]+):/],
];

const beyondSafari15 = (pattern: string) =>
  later.flatMap(([what, sign]) => (sign.test(pattern) ? [what] : []));

const samples: [why: string, code: string, found: string[][]][] = [
  ["plain ones", "/a/.test(x) / /b/g.lastIndex", [[], []]],
  ["a division, which is none", "a / b / c", []],
  ["a text that looks like one", `"/(?<=a)/"`, []],
  ["what Safari 15 reads", String.raw`/(?=a)(?!b)(?<year>\d+)(?:c)\k<year>\p{L}/dgimsuy`, [[]]],
  ["a lookbehind", "/(?<=a)b/", [["a lookbehind"]]],
  ["one that excludes", "x.replace(/(?<!a)b/gu, y)", [["a lookbehind"]]],
  ["one in a text", String.raw`new RegExp("(?<!a)\\d", "g")`, [["a lookbehind"]]],
  ["one in a template, without new", "RegExp(`(?<=${a})`)", [["a lookbehind"]]],
  ["the flag v", "/[a--b]/v", [["the flag v"]]],
  ["the flag v in a text", `new RegExp("a", "gv")`, [["the flag v"]]],
  ["flags of a group", "/(?i:a)b/", [["flags of a group"]]],
  ["flags that a group does without", "/(?-i:a)b/i", [["flags of a group"]]],
];

test.each(samples)("%s: %s", (_, code, found) => {
  expect(patternsIn(code).map(beyondSafari15)).toEqual(found);
});

const scripts = readdirSync(dist)
  .filter((file) => file.endsWith(".js"))
  .map((file) => ({ file, patterns: patternsIn(readFileSync(path.join(dist, file), "utf8")) }));

test("the scripts of the build have regular expressions", () => {
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.flatMap(({ patterns }) => patterns).length).toBeGreaterThan(60);
});

test.each(scripts)("$file: Safari 15 reads every regular expression", ({ patterns }) => {
  expect(patterns.filter((pattern) => beyondSafari15(pattern).length > 0)).toEqual([]);
});
