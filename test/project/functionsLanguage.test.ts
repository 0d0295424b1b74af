import { readFileSync } from "node:fs";
import path from "node:path";
import { Linter } from "eslint";
import globals from "globals";
import ts from "typescript";

// Excel on Windows and Mac runs the functions in a JavaScript-only engine, not in a browser. Microsoft documents
// ECMAScript 2016 for that of Office before version 2403 (for Outlook, which runs events in the same engine).

const libraries = path.dirname(require.resolve("typescript/lib/lib.d.ts"));

/** What TypeScript declares of the language's own library, with the edition it came with. */
const declared = ts.sys.readDirectory(libraries, [".d.ts"], undefined, ["lib.es*.d.ts"]).flatMap((file) => {
  const [, edition = ""] = path.basename(file).split(".");
  const { statements } = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  return statements.filter(ts.isInterfaceDeclaration).flatMap(({ name, members }) =>
    members.flatMap((member) => {
      if (!member.name || !ts.isIdentifier(member.name)) return [];
      return [{ of: name.text, property: member.name.text, isOld: /^es(5|2015|2016)$/.test(edition) }];
    }),
  );
});

const old = declared.filter(({ isOld }) => isOld);
const oldMembers = new Set(old.map(({ of, property }) => `${of}.${property}`));
const oldInterfaces = new Set(old.map(({ of }) => of));
const oldProperties = new Set(old.map(({ property }) => property));

/**
 * What later editions added to what was there: to a named object, Object.values; or to what objects inherit, .flat,
 * which is then told by its name alone. Objects that were not there at all are unknown names.
 */
const newer = declared
  .filter(
    ({ of, property, isOld }) => !isOld && oldInterfaces.has(of) && !oldMembers.has(`${of}.${property}`),
  )
  .flatMap(({ of, property }): { object?: string; property: string }[] => {
    const named = /^(\w+)Constructor$|^(Math|JSON|Reflect)$/.exec(of);
    if (named) return [{ object: named[1] ?? named[2] ?? "", property }];
    return oldProperties.has(property) ? [] : [{ property }];
  });

/** A few of each edition from 2017 to 2023. */
const known = [
  ["Object.values", "Object.entries", ".padStart"],
  [".finally"],
  [".flat", ".flatMap", ".trimStart", "Object.fromEntries"],
  [".matchAll", "Promise.allSettled"],
  [".replaceAll"],
  [".at", "Object.hasOwn"],
  [".findLast", ".toSorted"],
].flat();

test("what later editions added is found", () => {
  const names = newer.map(({ object = "", property }) => `${object}.${property}`);
  expect(new Set(names).size).toBeGreaterThan(50);
  expect(names).toEqual(expect.arrayContaining(known));
});

/** What in a script is beyond ECMAScript 2016. */
function beyond2016(code: string): string[] {
  const languageOptions = {
    ecmaVersion: 2016,
    sourceType: "script",
    globals: { ...globals.es2016, CustomFunctions: "readonly" },
  } as const;
  const rules: Linter.RulesRecord = { "no-undef": "error", "no-restricted-properties": ["error", ...newer] };
  return new Linter().verify(code, { languageOptions, rules }).map(({ message }) => message);
}

const samples: [why: string, code: string, found: string[]][] = [
  ["a power, of 2016", "2 ** 3", []],
  ["includes, of 2016", "[].includes(1)", []],
  ["values of a Map, of 2015", "new Map().values()", []],
  ["a property of ours with a newer name", "({ flat: 1 })", []],
  ["an async function, of 2017", "async function f() {}", ["Parsing error: Unexpected token function"]],
  ["a comma behind the last parameter", "(function (a,) {})", ["Parsing error: Unexpected token )"]],
  ["a spread in an object, of 2018", "({ ...Object })", ["Parsing error: Unexpected token ..."]],
  ["a lookbehind", "/(?<=a)b/", ["Parsing error: Invalid regular expression: /(?<=a)b/: Invalid group"]],
  ["a flag of 2018", "/a/s", ["Parsing error: Invalid regular expression flag"]],
  ["catch without a name, of 2019", "try {} catch {}", ["Parsing error: Unexpected token {"]],
  ["?. of 2020", "Math?.abs", ["Parsing error: Unexpected token ."]],
  ["a large number", "1n", ["Parsing error: Identifier directly after number"]],
  ["a static method", "Object.values({})", ["'Object.values' is restricted from being used."]],
  [
    "one taken by its name",
    "const { entries } = Object",
    ["'Object.entries' is restricted from being used."],
  ],
  ["a method", "[].flatMap(Number)", ["'flatMap' is restricted from being used."]],
  [
    "one called through ?. once compiled",
    "Math == null ? void 0 : [].at(0)",
    ["'at' is restricted from being used."],
  ],
  ["one by a text", `""["padStart"](2)`, ["'padStart' is restricted from being used."]],
  ["a newer object", "globalThis.Math", ["'globalThis' is not defined."]],
  ["what a browser has", "setTimeout(Number)", ["'setTimeout' is not defined."]],
];

test.each(samples)("%s: %s", (_, code, found) => {
  expect(beyond2016(code)).toEqual(found);
});

test("functions.js uses nothing beyond ECMAScript 2016", () => {
  const code = readFileSync(path.resolve(__dirname, "../../dist/functions.js"), "utf8");
  expect(code.length).toBeGreaterThan(10_000);
  expect(beyond2016(code)).toEqual([]);
});
